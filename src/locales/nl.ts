import type { Words } from '../components/words/words.ts'

/** Every word, in Dutch. */
export const nl: Words = {
  locale: 'nl',
  failures: {
    'invalid-request': {
      anyone: {
        section:
          'Er ontbreekt iets in het verzoek, er klopt iets niet, of het gekozen model ondersteunt het niet.',
        tile: 'Het verzoek is niet geaccepteerd.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'De invoer is langer dan dit model in één keer kan verwerken.',
        tile: 'Te lang voor dit model.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'Het verzoek, of een bestand erin, is groter dan toegestaan.',
        tile: 'Groter dan toegestaan.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Een veiligheids- of beleidscontrole heeft deze inhoud geweigerd.',
        tile: 'Geweigerd door een inhoudscontrole.',
      },
    },
    authentication: {
      anyone: {
        section:
          'De sleutel of sessie ontbreekt, is onjuist of verlopen, of is ingetrokken, misschien door iemand in je organisatie.',
        tile: 'Sleutel of sessie niet geaccepteerd.',
      },
      account: {
        section: 'Iemand in deze organisatie heeft de sleutel uitgeschakeld of ingetrokken.',
        tile: 'Sleutel uitgeschakeld of ingetrokken.',
      },
      operator: {
        section:
          'De toegang van de app zelf is door {gateway} niet geaccepteerd. Hier kun je dat niet oplossen.',
        tile: 'Toegang van de app niet geaccepteerd.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'Dit account of deze sleutel heeft hier geen rechten voor.',
        tile: 'Geen rechten met dit account.',
      },
      user: {
        section: 'Dit is vanaf hier niet toegestaan: vanuit dit land, netwerk of account.',
        tile: 'Vanaf hier niet toegestaan.',
      },
      operator: {
        section: 'De app zelf mag dit niet van {gateway}. Hier kun je dat niet oplossen.',
        tile: 'De app zelf mag dit niet.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'Het account heeft te weinig tegoed voor dit verzoek.',
        tile: 'Te weinig tegoed.',
      },
      operator: {
        section:
          'Het tegoed van het account achter {gateway} is op. Je eigen saldo is niet de oorzaak.',
        tile: 'Het tegoed van de dienst zelf is op.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Een bestedingslimiet is bereikt. Er kan nog wel tegoed zijn.',
        tile: 'Een bestedingslimiet is bereikt.',
      },
      operator: {
        section:
          'Een bestedingslimiet van de app zelf is bereikt. Je eigen saldo is niet de oorzaak.',
        tile: 'Bestedingslimiet van de app bereikt.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'Dit zit niet in het huidige abonnement.',
        tile: 'Niet in het abonnement.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Te veel verzoeken in korte tijd. Wachten is genoeg.',
        tile: 'Te veel verzoeken.',
      },
      account: {
        section:
          'De limiet van dit account is bereikt. Wachten is genoeg; een hogere limiet voorkomt het.',
        tile: 'De limiet van het account is bereikt.',
      },
      operator: {
        section: 'De limiet die iedereen hier deelt, is bereikt. Wachten is genoeg.',
        tile: 'De gedeelde limiet is bereikt.',
      },
    },
    'model-not-found': {
      anyone: {
        section:
          'Dit model is hier onbekend: misschien is de naam verkeerd gespeld of wordt het niet meer aangeboden.',
        tile: 'Dit model is hier onbekend.',
      },
      operator: {
        section: 'Dit model is hier niet ingesteld. Wie {gateway} beheert, kan dat veranderen.',
        tile: 'Dit model is hier niet ingesteld.',
      },
    },
    'not-found': {
      anyone: {
        section: 'Wat is opgevraagd, bestaat niet of niet meer.',
        tile: 'Dit bestaat niet.',
      },
      operator: {
        section:
          'Het adres van {gateway} leidt nergens heen. Wie dit heeft ingesteld, kan het corrigeren.',
        tile: 'Het adres klopt niet.',
      },
    },
    conflict: {
      anyone: {
        section: 'Dit botst met iets dat al bestaat of net wordt gewijzigd.',
        tile: 'Botst met iets dat al bestaat.',
      },
    },
    gone: {
      anyone: {
        section: 'Dit is verlopen of definitief verwijderd.',
        tile: 'Verlopen of verwijderd.',
      },
    },
    'server-error': {
      anyone: {
        section: 'Er ging iets mis bij {gateway}. Je verzoek is niet de oorzaak.',
        tile: 'Er ging iets mis aan de andere kant.',
      },
    },
    'upstream-error': {
      anyone: {
        section:
          'De aanbieder achter {gateway} gaf een foutief antwoord. Dat gaat vaak vanzelf over.',
        tile: 'De aanbieder gaf een foutief antwoord.',
      },
      operator: {
        section:
          'De aanbieder achter {gateway} is met de huidige instellingen niet bereikbaar. Alleen de beheerders kunnen dat veranderen.',
        tile: 'De aanbieder is niet bereikbaar.',
      },
    },
    unavailable: {
      anyone: {
        section: 'Er is nu geen server vrij. Meestal is dat binnen enkele seconden voorbij.',
        tile: 'Er is nu geen server vrij.',
      },
      operator: {
        section:
          'Er is nu niets ingesteld dat dit model levert. Wie {gateway} beheert, kan dat veranderen.',
        tile: 'Niets levert dit model op dit moment.',
      },
    },
    timeout: {
      anyone: {
        section:
          'Het antwoord duurde te lang en er is niet verder op gewacht. Het verzoek kan toch zijn uitgevoerd.',
        tile: 'Het antwoord duurde te lang.',
      },
      operator: {
        section:
          'Een tussenstation gaf het op voordat het antwoord er was. Wie {gateway} beheert, kan meer tijd toestaan.',
        tile: 'Een tussenstation gaf het op.',
      },
    },
    network: {
      anyone: {
        section:
          'Er kwam geen antwoord. Misschien is de verbinding verbroken of wordt ze geblokkeerd.',
        tile: 'Er kwam geen antwoord.',
      },
    },
    canceled: {
      anyone: { section: 'Het verzoek is geannuleerd.', tile: 'Geannuleerd.' },
    },
    configuration: {
      anyone: {
        section:
          'Dit is bij {gateway} nog niet ingesteld. Alleen de beheerders kunnen dat veranderen.',
        tile: 'Daar nog niet ingesteld.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'Het antwoord was leeg, afgekapt of onleesbaar.',
        tile: 'Het antwoord was onleesbaar.',
      },
      operator: {
        section:
          'In plaats van een antwoord kwam er een webpagina: misschien is het adres onjuist of antwoordde een tussenstation.',
        tile: 'Er kwam een webpagina als antwoord.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'De taak eindigde zonder resultaat.',
        tile: 'De taak eindigde zonder resultaat.',
      },
      user: {
        section: 'De taak is gestopt voordat er een resultaat was.',
        tile: 'De taak is gestopt.',
      },
    },
    unknown: {
      anyone: {
        section: 'De aanroep is mislukt en het antwoord zegt niet waarom.',
        tile: 'Mislukt om onbekende reden.',
      },
      user: {
        section:
          'De aanroep is mislukt en het antwoord zegt niet waarom. Controleer wat er is verstuurd.',
        tile: 'Mislukt om onbekende reden.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'Verzoek corrigeren',
      hint: 'Corrigeer het verzoek en verstuur het opnieuw.',
      hintWithParams: 'Corrigeer {params} en verstuur het verzoek opnieuw.',
      ask: 'het verzoek te corrigeren',
    },
    'shorten-input': {
      label: 'Invoer inkorten',
      hint: 'Kort de invoer in of begin een nieuw gesprek.',
      ask: 'de invoer in te korten',
    },
    'reduce-size': {
      label: 'Kleiner maken',
      hint: 'Maak het bestand of het verzoek kleiner.',
      hintWithParams: 'Maak {params} kleiner.',
      ask: 'het verzoek kleiner te maken',
    },
    'edit-prompt': {
      label: 'Prompt bewerken',
      hint: 'Formuleer de prompt anders of gebruik ander materiaal.',
      ask: 'de prompt anders te formuleren',
    },
    'check-api-key': {
      label: 'API-sleutels openen',
      hint: 'Controleer of de API-sleutel volledig, actief en de juiste is; maak bij twijfel een nieuwe.',
      hintWithParams: 'Controleer de API-sleutel, vooral {params}.',
      ask: 'de API-sleutel te controleren',
    },
    'sign-in': {
      label: 'Opnieuw inloggen',
      hint: 'Log opnieuw in.',
      ask: 'opnieuw in te loggen',
    },
    'switch-account': {
      label: 'Account wisselen',
      hint: 'Controleer of het juiste account is geselecteerd.',
      ask: 'van account te wisselen',
    },
    'request-access': {
      label: 'Toegang vragen',
      hint: 'Vraag {whom} om toegang.',
      ask: 'toegang te geven',
    },
    'top-up': {
      label: 'Tegoed opwaarderen',
      hint: 'Waardeer het tegoed van het account op.',
      ask: 'het tegoed op te waarderen',
    },
    'raise-limit': {
      label: 'Limiet verhogen',
      hint: 'Verhoog de limiet of wacht tot die opnieuw begint.',
      ask: 'de limiet te verhogen',
    },
    'change-plan': {
      label: 'Abonnementen bekijken',
      hint: 'Stap over op een abonnement waar dit in zit.',
      ask: 'van abonnement te wisselen',
    },
    wait: {
      label: 'Opnieuw proberen',
      hint: 'Wacht even en probeer het dan opnieuw.',
      ask: 'het later opnieuw te proberen',
    },
    'choose-model': {
      label: 'Ander model kiezen',
      hint: 'Kies een ander model en controleer de spelling.',
      ask: 'een ander model te kiezen',
    },
    'check-resource': {
      label: 'Bekijken wat er bestaat',
      hint: 'Controleer de naam of het adres; misschien is het verwijderd of verplaatst.',
      hintWithParams: 'Controleer {params}: misschien verkeerd gespeld, verwijderd of verplaatst.',
      ask: 'te controleren of dit bestaat',
    },
    'resolve-conflict': {
      label: 'Bekijken wat er bestaat',
      hint: 'Kies een andere naam of verwijder wat in de weg zit.',
      hintWithParams: 'Kies een andere waarde voor {params} of verwijder wat in de weg zit.',
      ask: 'te verwijderen wat in de weg zit',
    },
    'create-again': {
      label: 'Opnieuw maken',
      hint: 'Maak het opnieuw.',
      ask: 'het opnieuw te maken',
    },
    retry: {
      label: 'Opnieuw proberen',
      hint: 'Probeer het opnieuw.',
      hintWithParams: 'Probeer het opnieuw; verhoog {params} voor streaming.',
      ask: 'het opnieuw te proberen',
    },
    'retry-smaller': {
      label: 'Met minder proberen',
      hint: 'Probeer het opnieuw met een kleiner verzoek.',
      hintWithParams: 'Probeer een kleinere waarde voor {params}.',
      ask: 'een kleiner verzoek te proberen',
    },
    'check-connection': {
      label: 'Verbinding controleren',
      hint: 'Controleer de internetverbinding, een VPN of een contentblocker.',
      ask: 'de verbinding te controleren',
    },
    'contact-support': {
      label: 'Contact met support',
      hint: 'Neem contact op met support en {quote}.',
      hintInChannel: 'Vraag het in {channel} en {quote}.',
      ask: 'contact op te nemen met support',
    },
    'run-again': {
      label: 'Opnieuw uitvoeren',
      hint: 'Start de taak opnieuw.',
      ask: 'de taak opnieuw te starten',
    },
    'check-status': {
      label: 'Status controleren',
      hint: 'Controleer eerst of het verzoek is uitgevoerd voordat je het opnieuw verstuurt.',
      hintWithParams: 'Onder {params} staat wat er is gebeurd.',
      ask: 'te controleren of het is uitgevoerd',
    },
    'open-messages': {
      label: 'Messages openen',
      hint: 'Op de pagina Messages van de console staat meer.',
      ask: 'de pagina Messages te bekijken',
    },
    'open-playground': {
      label: 'Playground openen',
      hint: 'Probeer hetzelfde verzoek in de Playground. Werkt het daar, dan zit de oorzaak in je code; mislukt het daar ook, dan ligt het aan het platform, het saldo of het model.',
      ask: 'hetzelfde verzoek in de Playground te proberen',
    },
    'open-status-page': {
      label: 'Statuspagina bekijken',
      hint: 'Op de statuspagina staan bekende storingen.',
      ask: 'de statuspagina te bekijken',
    },
    'open-docs': {
      label: 'Documentatie lezen',
      hint: 'In de documentatie staat wat er wordt verwacht.',
      ask: 'de documentatie te lezen',
    },
    'use-streaming': {
      label: 'Streaming gebruiken',
      hint: 'Zet streaming aan, zodat het antwoord in delen binnenkomt.',
      hintWithParams: 'Zet streaming aan ({params}), zodat het antwoord in delen binnenkomt.',
      ask: 'streaming aan te zetten',
    },
    'ask-owner': {
      label: 'Een eigenaar vragen',
      hint: 'Vraag {whom}.',
      ask: 'hiernaar te kijken',
    },
  },
  labels: {
    severity: { danger: 'Fout:', warning: 'Waarschuwing:', info: 'Let op:' },
    someGateway: 'de API',
    said: '{name} meldt:',
    suggests: '{name} raadt aan:',
    charged: {
      no: 'Er is niets in rekening gebracht.',
      yes: 'Het verzoek is in rekening gebracht.',
      refunded: 'De kosten zijn terugbetaald.',
      unknown: 'Het is mogelijk in rekening gebracht.',
    },
    lasting: 'Dit duurt al langer dan gewoonlijk.',
    claimed: 'De oorzaak staat elders op deze pagina.',
    dismiss: 'Sluiten',
    dismissOf: 'Sluiten: {title}',
    busy: 'Bezig …',
    alsoTry: 'Als dat niet helpt:',
    newTab: '(opent in een nieuw tabblad)',
    retry: 'Opnieuw proberen',
    retryOf: 'Opnieuw proberen: {title}',
    stop: 'Stoppen',
    stopOf: 'Stoppen met proberen: {title}',
    waitsFor: 'over {time}',
    waitsUntil: 'vanaf {time}',
    waitsForConnection: 'zodra online',
    retriesAt: 'Nieuwe poging vanzelf om {time}.',
    attempt: '{attempt} van {maxAttempts}',
    requestId: 'Verzoek',
    copyRequestId: 'Verzoek-ID kopiëren',
    region: 'regio {region}',
    details: 'Details',
    report: 'Rapport voor support',
    copyReport: 'Rapport kopiëren',
    copied: 'Gekopieerd',
    selected: 'Geselecteerd. Druk op {keys} om te kopiëren.',
    notCopied: 'Kopiëren is hier geblokkeerd.',
    quoteId: 'vermeld de verzoek-ID',
    quoteReport: 'voeg het rapport uit de details toe',
    someOwner: 'een eigenaar van dit account',
    askWhom: 'Vraag {whom} om {ask}.',
    copyRequest: 'Vraag kopiëren',
    request: '{title}: {text} Zou het mogelijk zijn om {ask}?',
    facts: {
      said: '{name} meldt',
      status: 'Status',
      code: 'Code',
      type: 'Type',
      param: 'Parameter',
      model: 'Model',
      upstream: 'Aanbieder',
      time: 'Tijd',
      otherIds: 'Andere verzoek-ID’s',
    },
    repeat: {
      title: 'Opnieuw versturen?',
      text: 'Niemand weet of de laatste poging is uitgevoerd. Zo ja, dan wordt het verzoek twee keer uitgevoerd en kost het misschien dubbel.',
      confirm: 'Opnieuw versturen',
      dismiss: 'Niet versturen',
      checkFirst: 'Eerst de status controleren',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: {
      one: '{count} onderdeel van deze pagina is mislukt. {text}',
      other: '{count} onderdelen van deze pagina zijn mislukt. {text}',
    },
    andMore: { one: 'En nog {count} probleem.', other: 'En nog {count} problemen.' },
    waits: 'Nieuwe poging over {time}.',
    retryFrom: 'Over {time} kun je het opnieuw proberen.',
    retrying: 'Wordt nu opnieuw geprobeerd.',
    mayRetry: 'Je kunt het nu opnieuw proberen: {title}.',
    stillFailing: 'Werkt nog steeds niet: {title}. {text}',
    recovered: 'Opgelost: {title}.',
    recoveredMany: {
      one: '{count} probleem is opgelost.',
      other: '{count} problemen zijn opgelost.',
    },
    actionFailed: 'Dat is niet gelukt: {label}.',
    requestIdCopied: 'Verzoek-ID gekopieerd.',
    reportCopied: 'Rapport gekopieerd.',
    requestCopied: 'Vraag gekopieerd.',
  },
  topUp: {
    title: 'Tegoed op',
    balance: 'Saldo',
    required: 'Dit verzoek',
    missing: 'Tekort',
    onceAdded: 'Waardeer het tegoed op, dan gaat het hier verder.',
    checkAgain: 'Opnieuw controleren',
    tryAgain: 'Opnieuw proberen',
    away: 'Kom hier terug als je hebt betaald.',
    checking: 'Wachten tot de betaling binnen is …',
    unconfirmed: 'Het saldo is nog niet veranderd. Een betaling kan een paar minuten duren.',
    confirmed: 'Het saldo is nu {balance}. Wat was gestopt, gaat verder.',
    ask: 'Vraag {whom} om het tegoed op te waarderen. Wat was gestopt, gaat verder zodra het er is.',
    unreadable: 'Het saldo kan nu niet worden opgehaald.',
  },
  stale: {
    since: 'Dit zijn gegevens van {time}.',
    older: 'Dit zijn oudere gegevens.',
  },
  summary: {
    affected: {
      one: '{count} onderdeel van deze pagina is getroffen',
      other: '{count} onderdelen van deze pagina zijn getroffen',
    },
    places: 'Wat er is getroffen',
    goTo: 'Ga naar: {title}',
    more: { one: 'nog {count}', other: 'nog {count}' },
    retryAll: 'Alles opnieuw proberen',
    retryingAll: {
      one: '{count} onderdeel wordt opnieuw geprobeerd.',
      other: '{count} onderdelen worden een voor een opnieuw geprobeerd.',
    },
  },
  offline: {
    title: 'Je bent offline',
    text: 'Wat je ziet, is misschien verouderd. Zodra de verbinding terug is, gaat alles vanzelf verder.',
    waiting: { one: '{count} verzoek wacht.', other: '{count} verzoeken wachten.' },
    back: 'Weer online.',
  },
  boundary: {
    title: 'Dit deel van de pagina werkt niet meer',
    text: 'De rest van de pagina werkt gewoon.',
    startOver: 'Opnieuw beginnen',
  },
  lowBalance: {
    title: 'Het tegoed raakt op',
    emptyTitle: 'Tegoed op',
    left: 'Nog {balance}.',
    lasts: 'Nog {balance}, genoeg voor ongeveer {time}.',
    snooze: 'Later herinneren',
    snoozed: 'Je krijgt om {time} weer een herinnering.',
    spoken: 'Het tegoed raakt op: nog {balance}.',
  },
  limit: {
    rateTitle: 'Verzoeklimiet bereikt',
    capTitle: 'Bestedingslimiet bereikt',
    planTitle: 'Limiet van het abonnement bereikt',
    meter: 'Verbruikt van de limiet',
    used: '{used} van {max} verbruikt',
    left: 'Nog {left}',
    most: 'Hoogstens {max}',
    resets: 'Begint opnieuw: {time}, {wait}.',
    scope: 'Limiet: {scope}',
    request: 'Verhoging aanvragen',
    requesting: 'Aanvraag wordt verstuurd …',
    requested: 'Aanvraag verstuurd',
    notRequested: 'De aanvraag kon niet worden verstuurd.',
    requestAgain: 'Een nieuwe aanvraag kan vanaf {time}.',
  },
  auth: {
    sessionTitle: 'Log opnieuw in om verder te gaan',
    keyTitle: 'De API-sleutel is niet geaccepteerd',
    comeBack: 'Daarna kom je hier weer terug.',
    ownKey: 'Een andere API-sleutel gebruiken',
    key: 'API-sleutel',
    show: 'Sleutel tonen',
    save: 'Opslaan en opnieuw proberen',
    saving: 'Wordt opgeslagen …',
    noKey: 'Voer eerst een sleutel in.',
    notSaved: 'De sleutel kon niet worden opgeslagen.',
    saved: 'De sleutel is opgeslagen. Wat was gestopt, wordt opnieuw geprobeerd.',
  },
  access: {
    title: 'Geen toegang',
    planTitle: 'Zit niet in je abonnement',
    who: 'Wie toegang kan geven',
    message: 'Het bericht om te versturen',
  },
  models: {
    title: 'Dit model kan geen antwoord geven',
    legend: 'In plaats daarvan gebruiken',
    current: 'Gebruiken in plaats van {model}',
    window: { one: '{tokens} token', other: '{tokens} tokens' },
    confirm: 'Dit model gebruiken',
    switched: 'Overgestapt op {model}.',
    none: 'Hier wordt geen ander model aangeboden.',
  },
  fix: {
    title: 'Het verzoek moet worden aangepast',
    goTo: 'Ga naar {field}',
    field: 'Aan te passen: {field}',
  },
  support: {
    title: 'Melden bij support',
    intro: 'Meer dan dit wordt niet verstuurd. Sleutels, prompts en cookies blijven weg.',
    preview: 'Het rapport',
    comment: 'Wat was je aan het doen?',
    commentHint: 'Optioneel. Komt ongewijzigd in het rapport.',
    copy: 'Rapport kopiëren',
    download: 'Downloaden',
    downloaded: 'Het rapport is gedownload.',
    email: 'E-mail schrijven',
    ticket: 'Ticket openen',
    playground: 'In de Playground proberen',
    subject: '{title} ({id})',
    shortened:
      'In de e-mail of het ticket past alleen het begin. Kopieer het rapport om alles te versturen.',
  },
  stream: {
    title: 'Het antwoord brak af',
    emptyTitle: 'Er kwam geen antwoord',
    text: 'Wat al binnen was, blijft bewaard.',
    nothing: 'Er was nog niets binnengekomen.',
    partial: 'Het antwoord tot nu toe',
    continue: 'Verdergaan',
    startOver: 'Opnieuw beginnen',
    keep: 'Zo laten',
    continuing: 'Gaat verder waar het afbrak …',
    kept: 'Het antwoord blijft zoals het is.',
  },
  task: {
    title: 'De taak is mislukt',
    unknownTitle: 'Niemand weet hoe de taak is geëindigd',
    task: 'Taak',
    copyTask: 'Taak-ID kopiëren',
    taskCopied: 'Taak-ID gekopieerd.',
    stage: 'Fase',
    started: 'Gestart',
    cost: 'Kosten',
    checkStatus: 'Status controleren',
    checking: 'De stand van de taak wordt opgehaald …',
    unchanged: 'Er is niets veranderd.',
    changed: 'De taak is nu bij: {stage}.',
    runAgain: 'Opnieuw uitvoeren',
    sameSettings: 'Start een nieuwe taak met dezelfde instellingen.',
    confirmTitle: 'Opnieuw uitvoeren?',
    confirm: 'Opnieuw uitvoeren start een nieuwe taak en kan opnieuw geld kosten.',
    dismiss: 'Niet uitvoeren',
  },
}
