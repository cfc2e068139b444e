import type { Words } from '../components/words/words.ts'

/** Every word, in Polish. */
export const pl: Words = {
  locale: 'pl',
  failures: {
    'invalid-request': {
      anyone: {
        section:
          'W żądaniu czegoś brakuje, coś jest niepoprawne albo wybrany model tego nie obsługuje.',
        tile: 'Żądanie nie zostało przyjęte.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'Dane wejściowe są dłuższe, niż ten model może odczytać naraz.',
        tile: 'Za długie dla tego modelu.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'Żądanie lub plik w nim zawarty przekracza dozwolony rozmiar.',
        tile: 'Przekroczono dozwolony rozmiar.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Kontrola bezpieczeństwa lub zasad odrzuciła tę treść.',
        tile: 'Treść odrzucona przez kontrolę.',
      },
    },
    authentication: {
      anyone: {
        section:
          'Brakuje klucza lub sesji albo są niepoprawne, wygasły lub zostały unieważnione, być może przez kogoś z Twojej organizacji.',
        tile: 'Klucz lub sesja nie zostały przyjęte.',
      },
      account: {
        section: 'Ktoś z tej organizacji wyłączył lub unieważnił klucz.',
        tile: 'Klucz wyłączono lub unieważniono.',
      },
      operator: {
        section:
          'Usługa {gateway} nie przyjęła dostępu samej aplikacji. Nie można tego naprawić w tym miejscu.',
        tile: 'Nie przyjęto dostępu samej aplikacji.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'To konto lub ten klucz nie ma do tego uprawnień.',
        tile: 'Brak uprawnień konta lub klucza.',
      },
      user: {
        section: 'Stąd nie jest to dozwolone: z tego kraju, z tej sieci lub z tego konta.',
        tile: 'Stąd nie jest to dozwolone.',
      },
      operator: {
        section:
          'Usługa {gateway} nie pozwala na to samej aplikacji. Nie można tego naprawić w tym miejscu.',
        tile: 'Sama aplikacja nie ma uprawnień.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'Na koncie jest za mało środków na to żądanie.',
        tile: 'Za mało środków.',
      },
      operator: {
        section:
          'Na koncie, z którego korzysta usługa {gateway}, skończyły się środki. Twoje saldo nie jest przyczyną.',
        tile: 'Samej usłudze brakuje środków.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Limit wydatków został wyczerpany. Na koncie mogą być jeszcze środki.',
        tile: 'Limit wydatków został wyczerpany.',
      },
      operator: {
        section:
          'Limit wydatków samej aplikacji został wyczerpany. Twoje saldo nie jest przyczyną.',
        tile: 'Wyczerpano limit wydatków aplikacji.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'Obecny plan tego nie obejmuje.',
        tile: 'Plan tego nie obejmuje.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Za dużo żądań w krótkim czasie. Wystarczy poczekać.',
        tile: 'Za dużo żądań.',
      },
      account: {
        section:
          'Limit tego konta został osiągnięty. Wystarczy poczekać; wyższy limit pozwoli tego uniknąć.',
        tile: 'Limit konta został osiągnięty.',
      },
      operator: {
        section: 'Limit wspólny dla wszystkich został osiągnięty. Wystarczy poczekać.',
        tile: 'Wspólny limit został osiągnięty.',
      },
    },
    'model-not-found': {
      anyone: {
        section:
          'Ten model nie jest tu znany: w nazwie może być błąd albo model nie jest już oferowany.',
        tile: 'Ten model nie jest tu znany.',
      },
      operator: {
        section:
          'Ten model nie jest tu skonfigurowany. Może to zmienić administrator usługi {gateway}.',
        tile: 'Ten model nie jest tu skonfigurowany.',
      },
    },
    'not-found': {
      anyone: {
        section: 'To, o co zapytano, nie istnieje lub już nie istnieje.',
        tile: 'To nie istnieje.',
      },
      operator: {
        section:
          'Adres usługi {gateway} prowadzi donikąd. Może go poprawić osoba, która go skonfigurowała.',
        tile: 'Adres jest niepoprawny.',
      },
    },
    conflict: {
      anyone: {
        section: 'Występuje konflikt z czymś, co już istnieje lub jest właśnie zmieniane.',
        tile: 'Konflikt z czymś, co już istnieje.',
      },
    },
    gone: {
      anyone: {
        section: 'To wygasło lub zostało trwale usunięte.',
        tile: 'Wygasło lub zostało usunięte.',
      },
    },
    'server-error': {
      anyone: {
        section: 'Po stronie usługi {gateway} wystąpił błąd. Twoje żądanie nie jest przyczyną.',
        tile: 'Błąd po drugiej stronie.',
      },
    },
    'upstream-error': {
      anyone: {
        section:
          'Dostawca, z którego korzysta usługa {gateway}, odpowiedział niepoprawnie. Często samo to mija.',
        tile: 'Dostawca odpowiedział niepoprawnie.',
      },
      operator: {
        section:
          'Dostawca, z którego korzysta usługa {gateway}, jest nieosiągalny przy obecnej konfiguracji. Mogą to zmienić tylko jej administratorzy.',
        tile: 'Dostawca jest nieosiągalny.',
      },
    },
    unavailable: {
      anyone: {
        section: 'W tej chwili żaden serwer nie jest wolny. Zwykle mija to w kilka sekund.',
        tile: 'Brak wolnego serwera.',
      },
      operator: {
        section:
          'W tej chwili nic nie jest skonfigurowane do obsługi tego modelu. Może to zmienić administrator usługi {gateway}.',
        tile: 'Nic teraz nie obsługuje tego modelu.',
      },
    },
    timeout: {
      anyone: {
        section:
          'Odpowiedź trwała zbyt długo i przerwano oczekiwanie. Żądanie mogło mimo to zostać wykonane.',
        tile: 'Odpowiedź trwała zbyt długo.',
      },
      operator: {
        section:
          'Serwer pośredni zrezygnował, zanim nadeszła odpowiedź. Administrator usługi {gateway} może dać więcej czasu.',
        tile: 'Serwer pośredni zrezygnował.',
      },
    },
    network: {
      anyone: {
        section: 'Nie nadeszła odpowiedź. Połączenie może być przerwane lub zablokowane.',
        tile: 'Nie nadeszła odpowiedź.',
      },
    },
    canceled: {
      anyone: { section: 'Żądanie zostało anulowane.', tile: 'Anulowano.' },
    },
    configuration: {
      anyone: {
        section:
          'Po stronie usługi {gateway} nie jest to jeszcze skonfigurowane. Mogą to zmienić tylko jej administratorzy.',
        tile: 'Tam jeszcze nieskonfigurowane.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'Odpowiedź była pusta, ucięta lub nieczytelna.',
        tile: 'Odpowiedź była nieczytelna.',
      },
      operator: {
        section:
          'Zamiast odpowiedzi nadeszła strona internetowa: adres może być niepoprawny albo odpowiedział serwer pośredni.',
        tile: 'Zamiast odpowiedzi nadeszła strona.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'Zadanie zakończyło się bez wyniku.',
        tile: 'Zadanie zakończyło się bez wyniku.',
      },
      user: {
        section: 'Zadanie zatrzymano, zanim miało wynik.',
        tile: 'Zadanie zatrzymano.',
      },
    },
    unknown: {
      anyone: {
        section: 'Wywołanie nie powiodło się, a odpowiedź nie podaje powodu.',
        tile: 'Nie udało się z nieznanego powodu.',
      },
      user: {
        section:
          'Wywołanie nie powiodło się, a odpowiedź nie podaje powodu. Sprawdź, co zostało wysłane.',
        tile: 'Nie udało się z nieznanego powodu.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'Popraw żądanie',
      hint: 'Popraw żądanie i wyślij je ponownie.',
      hintWithParams: 'Popraw {params} i wyślij żądanie ponownie.',
      ask: 'poprawić żądanie',
    },
    'shorten-input': {
      label: 'Skróć dane wejściowe',
      hint: 'Skróć dane wejściowe albo zacznij nową rozmowę.',
      ask: 'skrócić dane wejściowe',
    },
    'reduce-size': {
      label: 'Zmniejsz rozmiar',
      hint: 'Zmniejsz plik lub żądanie.',
      hintWithParams: 'Zmniejsz {params}.',
      ask: 'zmniejszyć żądanie',
    },
    'edit-prompt': {
      label: 'Edytuj prompt',
      hint: 'Sformułuj prompt inaczej albo użyj innych materiałów.',
      ask: 'sformułować prompt inaczej',
    },
    'check-api-key': {
      label: 'Otwórz klucze API',
      hint: 'Sprawdź, czy klucz API jest kompletny, aktywny i właściwy; w razie wątpliwości utwórz nowy.',
      hintWithParams: 'Sprawdź klucz API, zwłaszcza {params}.',
      ask: 'sprawdzić klucz API',
    },
    'sign-in': {
      label: 'Zaloguj się ponownie',
      hint: 'Zaloguj się ponownie.',
      ask: 'zalogować się ponownie',
    },
    'switch-account': {
      label: 'Zmień konto',
      hint: 'Sprawdź, czy wybrano właściwe konto.',
      ask: 'zmienić konto',
    },
    'request-access': {
      label: 'Poproś o dostęp',
      hint: 'Poproś o dostęp. Może go udzielić {whom}.',
      ask: 'udzielić dostępu',
    },
    'top-up': {
      label: 'Doładuj środki',
      hint: 'Doładuj środki na koncie.',
      ask: 'doładować środki',
    },
    'raise-limit': {
      label: 'Podnieś limit',
      hint: 'Podnieś limit albo poczekaj, aż się odnowi.',
      ask: 'podnieść limit',
    },
    'change-plan': {
      label: 'Zobacz plany',
      hint: 'Przejdź na plan, który to obejmuje.',
      ask: 'zmienić plan',
    },
    wait: {
      label: 'Ponów',
      hint: 'Poczekaj chwilę i spróbuj ponownie.',
      ask: 'spróbować ponownie później',
    },
    'choose-model': {
      label: 'Wybierz inny model',
      hint: 'Wybierz inny model i sprawdź pisownię jego nazwy.',
      ask: 'wybrać inny model',
    },
    'check-resource': {
      label: 'Sprawdź, co istnieje',
      hint: 'Sprawdź nazwę lub adres; możliwe, że coś usunięto albo przeniesiono.',
      hintWithParams: 'Sprawdź {params}: możliwy błąd w pisowni, usunięcie lub przeniesienie.',
      ask: 'sprawdzić, czy to istnieje',
    },
    'resolve-conflict': {
      label: 'Zobacz, co istnieje',
      hint: 'Wybierz inną nazwę albo usuń to, co przeszkadza.',
      hintWithParams: 'Zmień {params} albo usuń to, co przeszkadza.',
      ask: 'usunąć to, co przeszkadza',
    },
    'create-again': {
      label: 'Utwórz ponownie',
      hint: 'Utwórz to ponownie.',
      ask: 'utworzyć to ponownie',
    },
    retry: {
      label: 'Ponów',
      hint: 'Spróbuj ponownie.',
      hintWithParams: 'Spróbuj ponownie; dla streamingu zwiększ {params}.',
      ask: 'spróbować ponownie',
    },
    'retry-smaller': {
      label: 'Spróbuj z mniejszym',
      hint: 'Spróbuj ponownie z mniejszym żądaniem.',
      hintWithParams: 'Spróbuj zmniejszyć {params}.',
      ask: 'spróbować z mniejszym żądaniem',
    },
    'check-connection': {
      label: 'Sprawdź połączenie',
      hint: 'Sprawdź połączenie z internetem, VPN lub program blokujący treści.',
      ask: 'sprawdzić połączenie',
    },
    'contact-support': {
      label: 'Skontaktuj się z pomocą',
      hint: 'Skontaktuj się z pomocą techniczną i {quote}.',
      hintInChannel: 'Zapytaj na kanale {channel} i {quote}.',
      ask: 'skontaktować się z pomocą techniczną',
    },
    'run-again': {
      label: 'Uruchom ponownie',
      hint: 'Uruchom zadanie ponownie.',
      ask: 'uruchomić zadanie ponownie',
    },
    'check-status': {
      label: 'Sprawdź stan',
      hint: 'Przed ponownym wysłaniem sprawdź, czy żądanie zostało wykonane.',
      hintWithParams: 'Co się stało, widać tutaj: {params}.',
      ask: 'sprawdzić, czy żądanie zostało wykonane',
    },
    'open-messages': {
      label: 'Otwórz Messages',
      hint: 'Więcej informacji jest na stronie Messages w konsoli.',
      ask: 'zajrzeć na stronę Messages',
    },
    'open-playground': {
      label: 'Otwórz Playground',
      hint: 'Wypróbuj to samo żądanie w Playground. Jeśli tam działa, przyczyna jest w Twoim kodzie; jeśli tam też się nie udaje, chodzi o platformę, saldo lub model.',
      ask: 'wypróbować to samo żądanie w Playground',
    },
    'open-status-page': {
      label: 'Zobacz stronę stanu',
      hint: 'Na stronie stanu usługi są znane problemy.',
      ask: 'zajrzeć na stronę stanu usługi',
    },
    'open-docs': {
      label: 'Czytaj dokumentację',
      hint: 'Dokumentacja mówi, czego się oczekuje.',
      ask: 'zajrzeć do dokumentacji',
    },
    'use-streaming': {
      label: 'Użyj streamingu',
      hint: 'Włącz streaming, aby odpowiedź nadchodziła w częściach.',
      hintWithParams: 'Włącz streaming ({params}), aby odpowiedź nadchodziła w częściach.',
      ask: 'włączyć streaming',
    },
    'ask-owner': {
      label: 'Zapytaj właściciela',
      hint: 'Poproś o pomoc. Może jej udzielić {whom}.',
      ask: 'to sprawdzić',
    },
  },
  labels: {
    severity: { danger: 'Błąd:', warning: 'Ostrzeżenie:', info: 'Uwaga:' },
    someGateway: 'API',
    said: '{name} odpowiada:',
    suggests: '{name} sugeruje:',
    charged: {
      no: 'Nie naliczono opłaty.',
      yes: 'Naliczono opłatę za żądanie.',
      refunded: 'Opłata została zwrócona.',
      unknown: 'Mogła zostać naliczona opłata.',
    },
    lasting: 'Trwa to już dłużej niż zwykle.',
    claimed: 'Przyczyna jest pokazana w innym miejscu tej strony.',
    dismiss: 'Zamknij',
    dismissOf: 'Zamknij: {title}',
    busy: 'W toku…',
    alsoTry: 'Jeśli to nie pomoże:',
    newTab: '(otwiera się w nowej karcie)',
    retry: 'Ponów',
    retryOf: 'Ponów: {title}',
    stop: 'Zatrzymaj',
    stopOf: 'Zatrzymaj ponawianie: {title}',
    waitsFor: 'za {time}',
    waitsUntil: 'od {time}',
    waitsForConnection: 'po powrocie online',
    retriesAt: 'Następna próba automatycznie o {time}.',
    attempt: '{attempt} z {maxAttempts}',
    requestId: 'Żądanie',
    copyRequestId: 'Kopiuj identyfikator żądania',
    region: 'region {region}',
    details: 'Szczegóły',
    report: 'Raport dla pomocy technicznej',
    copyReport: 'Kopiuj raport',
    copied: 'Skopiowano',
    selected: 'Zaznaczono. Naciśnij {keys}, aby skopiować.',
    notCopied: 'Kopiowanie jest tu zablokowane.',
    quoteId: 'podaj identyfikator żądania',
    quoteReport: 'dołącz raport ze szczegółów',
    someOwner: 'właściciel tego konta',
    askWhom: 'Poproś o pomoc: {whom} może {ask}.',
    copyRequest: 'Kopiuj prośbę',
    request: '{title}: {text} Czy możesz {ask}?',
    facts: {
      said: '{name} odpowiada',
      status: 'Status',
      code: 'Kod',
      type: 'Typ',
      param: 'Parametr',
      model: 'Model',
      upstream: 'Dostawca',
      time: 'Czas',
      otherIds: 'Inne identyfikatory żądań',
    },
    repeat: {
      title: 'Wysłać ponownie?',
      text: 'Nie wiadomo, czy ostatnia próba została wykonana. Jeśli tak, ponowne wysłanie wykona ją drugi raz i może kosztować podwójnie.',
      confirm: 'Wyślij ponownie',
      dismiss: 'Nie wysyłaj',
      checkFirst: 'Najpierw sprawdź stan',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: {
      one: 'Nie działa {count} część tej strony. {text}',
      few: 'Nie działają {count} części tej strony. {text}',
      many: 'Nie działa {count} części tej strony. {text}',
      other: 'Nie działa {count} części tej strony. {text}',
    },
    andMore: {
      one: 'I jeszcze {count} problem.',
      few: 'I jeszcze {count} problemy.',
      many: 'I jeszcze {count} problemów.',
      other: 'I jeszcze {count} problemu.',
    },
    waits: 'Następna próba za: {time}.',
    retryFrom: 'Możesz spróbować ponownie za: {time}.',
    retrying: 'Trwa ponowna próba.',
    mayRetry: 'Możesz już spróbować ponownie: {title}.',
    stillFailing: 'Nadal nie działa: {title}. {text}',
    recovered: 'Rozwiązano: {title}.',
    recoveredMany: {
      one: 'Rozwiązano {count} problem.',
      few: 'Rozwiązano {count} problemy.',
      many: 'Rozwiązano {count} problemów.',
      other: 'Rozwiązano {count} problemu.',
    },
    actionFailed: 'To się nie udało: {label}.',
    requestIdCopied: 'Skopiowano identyfikator żądania.',
    reportCopied: 'Skopiowano raport.',
    requestCopied: 'Skopiowano prośbę.',
  },
  topUp: {
    title: 'Brak środków',
    balance: 'Saldo',
    required: 'To żądanie',
    missing: 'Brakuje',
    onceAdded: 'Doładuj środki, a to, co się zatrzymało, ruszy stąd dalej.',
    checkAgain: 'Sprawdź ponownie',
    tryAgain: 'Spróbuj ponownie',
    away: 'Po zapłaceniu wróć tutaj.',
    checking: 'Oczekiwanie na płatność…',
    unconfirmed: 'Saldo jeszcze się nie zmieniło. Płatność może potrwać kilka minut.',
    confirmed: 'Saldo wynosi teraz {balance}. To, co się zatrzymało, rusza dalej.',
    ask: 'Poproś o doładowanie: może je zrobić {whom}. Potem to, co się zatrzymało, ruszy dalej.',
    unreadable: 'W tej chwili nie można odczytać salda.',
  },
  stale: {
    since: 'Ostatnie dane: {time}.',
    older: 'Pokazane są starsze dane.',
  },
  summary: {
    affected: {
      one: 'Problem dotyczy {count} części tej strony',
      few: 'Problem dotyczy {count} części tej strony',
      many: 'Problem dotyczy {count} części tej strony',
      other: 'Problem dotyczy {count} części tej strony',
    },
    places: 'Czego dotyczy problem',
    goTo: 'Przejdź do: {title}',
    more: {
      one: 'jeszcze {count}',
      few: 'jeszcze {count}',
      many: 'jeszcze {count}',
      other: 'jeszcze {count}',
    },
    retryAll: 'Ponów wszystko',
    retryingAll: {
      one: 'Ponowna próba dla {count} części.',
      few: 'Ponowna próba dla {count} części, po kolei.',
      many: 'Ponowna próba dla {count} części, po kolei.',
      other: 'Ponowna próba dla {count} części, po kolei.',
    },
  },
  offline: {
    title: 'Jesteś offline',
    text: 'To, co widać, może być nieaktualne. Gdy połączenie wróci, wszystko samo ruszy dalej.',
    waiting: {
      one: '{count} żądanie czeka.',
      few: '{count} żądania czekają.',
      many: '{count} żądań czeka.',
      other: '{count} żądania czeka.',
    },
    back: 'Znowu online.',
  },
  boundary: {
    title: 'Ta część strony przestała działać',
    text: 'Reszta strony działa normalnie.',
    startOver: 'Zacznij od nowa',
  },
  lowBalance: {
    title: 'Kończą się środki',
    emptyTitle: 'Brak środków',
    left: 'Pozostało {balance}.',
    lasts: 'Pozostało {balance}. Szacunkowo wystarczy na: {time}.',
    snooze: 'Przypomnij później',
    snoozed: 'Następne przypomnienie: {time}.',
    spoken: 'Kończą się środki: pozostało {balance}.',
  },
  limit: {
    rateTitle: 'Osiągnięto limit żądań',
    capTitle: 'Osiągnięto limit wydatków',
    planTitle: 'Osiągnięto limit planu',
    meter: 'Wykorzystanie limitu',
    used: 'Wykorzystano {used} z {max}',
    left: 'Pozostało {left}',
    most: 'Najwyżej {max}',
    resets: 'Odnowienie: {time}, {wait}.',
    scope: 'Limit: {scope}',
    request: 'Poproś o zwiększenie',
    requesting: 'Wysyłanie prośby…',
    requested: 'Prośba wysłana',
    notRequested: 'Nie udało się wysłać prośby.',
    requestAgain: 'Ponowna prośba będzie możliwa od: {time}.',
  },
  auth: {
    sessionTitle: 'Zaloguj się ponownie, aby kontynuować',
    keyTitle: 'Klucz API nie został przyjęty',
    comeBack: 'Potem wrócisz w to samo miejsce.',
    ownKey: 'Użyj innego klucza API',
    key: 'Klucz API',
    show: 'Pokaż klucz',
    save: 'Zapisz i ponów',
    saving: 'Zapisywanie…',
    noKey: 'Najpierw wpisz klucz.',
    notSaved: 'Nie udało się zapisać klucza.',
    saved: 'Klucz zapisano. To, co się zatrzymało, jest ponawiane.',
  },
  access: {
    title: 'Brak dostępu',
    planTitle: 'Twój plan tego nie obejmuje',
    who: 'Kto może udzielić dostępu',
    message: 'Prośba do wysłania',
  },
  models: {
    title: 'Ten model nie może odpowiedzieć',
    legend: 'Użyj zamiast niego',
    current: 'Użyj zamiast {model}',
    window: {
      one: '{tokens} token',
      few: '{tokens} tokeny',
      many: '{tokens} tokenów',
      other: '{tokens} tokena',
    },
    confirm: 'Użyj tego modelu',
    switched: 'Wybrany model: {model}.',
    none: 'Nie jest tu dostępny żaden inny model.',
  },
  fix: {
    title: 'Żądanie wymaga zmiany',
    goTo: 'Przejdź do pola {field}',
    field: 'Co zmienić: {field}',
  },
  support: {
    title: 'Zgłoś do pomocy technicznej',
    intro: 'Nic więcej nie zostanie wysłane. Klucze, prompty i pliki cookie są pominięte.',
    preview: 'Raport',
    comment: 'Co się działo tuż przed błędem?',
    commentHint: 'Nieobowiązkowe. Trafi do raportu bez zmian.',
    copy: 'Kopiuj raport',
    download: 'Pobierz',
    downloaded: 'Raport został pobrany.',
    email: 'Napisz e-mail',
    ticket: 'Otwórz zgłoszenie',
    playground: 'Wypróbuj w Playground',
    subject: '{title} ({id})',
    shortened: 'E-mail lub zgłoszenie mieści tylko początek. Skopiuj raport, aby wysłać całość.',
  },
  stream: {
    title: 'Odpowiedź się urwała',
    emptyTitle: 'Odpowiedź nie nadeszła',
    text: 'To, co już nadeszło, zostało zachowane.',
    nothing: 'Nic jeszcze nie nadeszło.',
    partial: 'Dotychczasowa odpowiedź',
    continue: 'Kontynuuj',
    startOver: 'Zacznij od nowa',
    keep: 'Zostaw tak',
    continuing: 'Kontynuacja od miejsca przerwania…',
    kept: 'Odpowiedź pozostaje bez zmian.',
  },
  task: {
    title: 'Zadanie się nie powiodło',
    unknownTitle: 'Nie wiadomo, jak zakończyło się zadanie',
    task: 'Zadanie',
    copyTask: 'Kopiuj identyfikator zadania',
    taskCopied: 'Skopiowano identyfikator zadania.',
    stage: 'Etap',
    started: 'Rozpoczęto',
    cost: 'Koszt',
    checkStatus: 'Sprawdź stan',
    checking: 'Sprawdzanie stanu zadania…',
    unchanged: 'Nic się nie zmieniło.',
    changed: 'Zadanie jest teraz tutaj: {stage}.',
    runAgain: 'Uruchom ponownie',
    sameSettings: 'Uruchamia nowe zadanie z tymi samymi ustawieniami.',
    confirmTitle: 'Uruchomić ponownie?',
    confirm: 'Ponowne uruchomienie zaczyna nowe zadanie i może znowu kosztować.',
    dismiss: 'Nie uruchamiaj',
  },
}
