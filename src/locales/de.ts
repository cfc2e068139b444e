import type { Words } from '../components/words/words.ts'

/** Every word, in German. */
export const de: Words = {
  locale: 'de',
  failures: {
    'invalid-request': {
      anyone: {
        section:
          'In der Anfrage fehlt etwas, etwas stimmt nicht, oder das gewählte Modell unterstützt es nicht.',
        tile: 'Die Anfrage wurde nicht angenommen.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'Die Eingabe ist länger, als dieses Modell auf einmal verarbeiten kann.',
        tile: 'Zu lang für dieses Modell.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'Die Anfrage oder eine Datei darin ist größer als erlaubt.',
        tile: 'Größer als erlaubt.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Eine Sicherheits- oder Richtlinienprüfung hat diesen Inhalt abgelehnt.',
        tile: 'Von der Inhaltsprüfung abgelehnt.',
      },
    },
    authentication: {
      anyone: {
        section:
          'Der Schlüssel oder die Sitzung fehlt, ist falsch oder abgelaufen oder wurde widerrufen, vielleicht von jemandem in Ihrer Organisation.',
        tile: 'Schlüssel oder Sitzung nicht akzeptiert.',
      },
      account: {
        section: 'Jemand in dieser Organisation hat den Schlüssel deaktiviert oder widerrufen.',
        tile: 'Schlüssel deaktiviert oder widerrufen.',
      },
      operator: {
        section:
          'Den eigenen Zugang der App hat {gateway} nicht akzeptiert. Hier können Sie das nicht beheben.',
        tile: 'Zugang der App nicht akzeptiert.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'Dieses Konto oder dieser Schlüssel hat dafür keine Berechtigung.',
        tile: 'Konto oder Schlüssel nicht berechtigt.',
      },
      user: {
        section: 'Von hier aus ist das nicht erlaubt: Es liegt am Land, am Netzwerk oder am Konto.',
        tile: 'Von hier aus nicht erlaubt.',
      },
      operator: {
        section:
          'Der App selbst hat {gateway} das nicht erlaubt. Hier können Sie das nicht beheben.',
        tile: 'Die App selbst darf das nicht.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'Das Guthaben des Kontos reicht für diese Anfrage nicht aus.',
        tile: 'Nicht genug Guthaben.',
      },
      operator: {
        section:
          'Das Konto, über das {gateway} läuft, hat kein Guthaben mehr. Ihr eigenes Guthaben ist nicht die Ursache.',
        tile: 'Dem Dienst selbst fehlt Guthaben.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Ein Ausgabenlimit ist ausgeschöpft. Guthaben kann trotzdem vorhanden sein.',
        tile: 'Ein Ausgabenlimit ist ausgeschöpft.',
      },
      operator: {
        section:
          'Ein Ausgabenlimit der App selbst ist ausgeschöpft. Ihr eigenes Guthaben ist nicht die Ursache.',
        tile: 'Ausgabenlimit der App ausgeschöpft.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'Der aktuelle Tarif enthält das nicht.',
        tile: 'Nicht im Tarif enthalten.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Zu viele Anfragen in kurzer Zeit. Es genügt zu warten.',
        tile: 'Zu viele Anfragen.',
      },
      account: {
        section:
          'Das Limit dieses Kontos ist erreicht. Es genügt zu warten; ein höheres Limit beugt dem vor.',
        tile: 'Das Limit des Kontos ist erreicht.',
      },
      operator: {
        section: 'Das Limit, das sich hier alle teilen, ist erreicht. Es genügt zu warten.',
        tile: 'Das gemeinsame Limit ist erreicht.',
      },
    },
    'model-not-found': {
      anyone: {
        section:
          'Dieses Modell ist hier unbekannt: Der Name ist vielleicht falsch geschrieben, oder es wird nicht mehr angeboten.',
        tile: 'Dieses Modell ist hier unbekannt.',
      },
      operator: {
        section:
          'Dieses Modell ist hier nicht eingerichtet. Wer {gateway} betreibt, kann das ändern.',
        tile: 'Modell hier nicht eingerichtet.',
      },
    },
    'not-found': {
      anyone: {
        section: 'Was angefragt wurde, gibt es nicht oder nicht mehr.',
        tile: 'Nicht vorhanden.',
      },
      operator: {
        section:
          'Die Adresse, unter der {gateway} aufgerufen wird, führt nicht zum Ziel. Wer das eingerichtet hat, kann sie korrigieren.',
        tile: 'Die Adresse stimmt nicht.',
      },
    },
    conflict: {
      anyone: {
        section: 'Das kollidiert mit etwas, das schon vorhanden ist oder gerade geändert wird.',
        tile: 'Konflikt mit etwas Vorhandenem.',
      },
    },
    gone: {
      anyone: {
        section: 'Das ist abgelaufen oder wurde endgültig entfernt.',
        tile: 'Abgelaufen oder entfernt.',
      },
    },
    'server-error': {
      anyone: {
        section:
          'Wegen eines internen Fehlers konnte {gateway} nicht richtig antworten. Ihre Anfrage ist nicht die Ursache.',
        tile: 'Interner Fehler der Gegenseite.',
      },
    },
    'upstream-error': {
      anyone: {
        section:
          'Der Anbieter, den {gateway} nutzt, hat fehlerhaft geantwortet. Das geht oft von selbst vorbei.',
        tile: 'Der Anbieter antwortete fehlerhaft.',
      },
      operator: {
        section:
          'Der Anbieter, den {gateway} nutzt, ist mit der jetzigen Konfiguration nicht erreichbar. Nur die Betreiber können das ändern.',
        tile: 'Der Anbieter ist nicht erreichbar.',
      },
    },
    unavailable: {
      anyone: {
        section: 'Gerade ist kein Server dafür frei. Das ändert sich meist in wenigen Sekunden.',
        tile: 'Gerade ist kein Server frei.',
      },
      operator: {
        section:
          'Gerade ist nichts eingerichtet, was dieses Modell bereitstellt. Wer {gateway} betreibt, kann das ändern.',
        tile: 'Dieses Modell ist gerade nicht verfügbar.',
      },
    },
    timeout: {
      anyone: {
        section:
          'Die Antwort dauerte zu lange, das Warten wurde abgebrochen. Die Anfrage kann trotzdem ausgeführt worden sein.',
        tile: 'Die Antwort dauerte zu lange.',
      },
      operator: {
        section:
          'Eine Zwischenstation hat aufgegeben, bevor die Antwort kam. Wer {gateway} betreibt, kann mehr Zeit einräumen.',
        tile: 'Eine Zwischenstation hat aufgegeben.',
      },
    },
    network: {
      anyone: {
        section:
          'Es kam keine Antwort. Vielleicht ist die Verbindung unterbrochen oder wird blockiert.',
        tile: 'Es kam keine Antwort.',
      },
    },
    canceled: {
      anyone: { section: 'Die Anfrage wurde abgebrochen.', tile: 'Abgebrochen.' },
    },
    configuration: {
      anyone: {
        section: 'Das hat {gateway} noch nicht eingerichtet. Nur die Betreiber können das ändern.',
        tile: 'Dort noch nicht eingerichtet.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'Die Antwort war leer, abgeschnitten oder unlesbar.',
        tile: 'Die Antwort war unlesbar.',
      },
      operator: {
        section:
          'Statt einer Antwort kam eine Webseite: Vielleicht ist die Adresse falsch, oder eine Zwischenstation hat geantwortet.',
        tile: 'Statt der Antwort kam eine Webseite.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'Die Aufgabe endete ohne Ergebnis.',
        tile: 'Die Aufgabe endete ohne Ergebnis.',
      },
      user: {
        section: 'Die Aufgabe wurde angehalten, bevor es ein Ergebnis gab.',
        tile: 'Die Aufgabe wurde angehalten.',
      },
    },
    unknown: {
      anyone: {
        section: 'Der Aufruf ist fehlgeschlagen, und die Antwort nennt keinen Grund.',
        tile: 'Aus unbekanntem Grund fehlgeschlagen.',
      },
      user: {
        section:
          'Der Aufruf ist fehlgeschlagen, und die Antwort nennt keinen Grund. Prüfen Sie, was gesendet wurde.',
        tile: 'Aus unbekanntem Grund fehlgeschlagen.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'Anfrage korrigieren',
      hint: 'Korrigieren Sie die Anfrage und senden Sie sie erneut.',
      hintWithParams: 'Korrigieren Sie {params} und senden Sie die Anfrage erneut.',
      ask: 'die Anfrage zu korrigieren',
    },
    'shorten-input': {
      label: 'Eingabe kürzen',
      hint: 'Kürzen Sie die Eingabe oder beginnen Sie eine neue Unterhaltung.',
      ask: 'die Eingabe zu kürzen',
    },
    'reduce-size': {
      label: 'Verkleinern',
      hint: 'Verkleinern Sie die Datei oder die Anfrage.',
      hintWithParams: 'Verkleinern Sie {params}.',
      ask: 'die Anfrage zu verkleinern',
    },
    'edit-prompt': {
      label: 'Prompt bearbeiten',
      hint: 'Formulieren Sie den Prompt um oder verwenden Sie anderes Material.',
      ask: 'den Prompt umzuformulieren',
    },
    'check-api-key': {
      label: 'API-Schlüssel öffnen',
      hint: 'Prüfen Sie, ob der API-Schlüssel vollständig, aktiv und der richtige ist; erstellen Sie im Zweifel einen neuen.',
      hintWithParams: 'Prüfen Sie den API-Schlüssel, insbesondere {params}.',
      ask: 'den API-Schlüssel zu prüfen',
    },
    'sign-in': {
      label: 'Erneut anmelden',
      hint: 'Melden Sie sich erneut an.',
      ask: 'sich erneut anzumelden',
    },
    'switch-account': {
      label: 'Konto wechseln',
      hint: 'Prüfen Sie, ob das richtige Konto ausgewählt ist.',
      ask: 'das Konto zu wechseln',
    },
    'request-access': {
      label: 'Zugriff anfragen',
      hint: 'Bitten Sie {whom} um Zugriff.',
      ask: 'den Zugriff zu erlauben',
    },
    'top-up': {
      label: 'Guthaben aufladen',
      hint: 'Laden Sie das Guthaben des Kontos auf.',
      ask: 'Guthaben aufzuladen',
    },
    'raise-limit': {
      label: 'Limit erhöhen',
      hint: 'Erhöhen Sie das Limit oder warten Sie, bis es zurückgesetzt wird.',
      ask: 'das Limit zu erhöhen',
    },
    'change-plan': {
      label: 'Tarife ansehen',
      hint: 'Wechseln Sie zu einem Tarif, der das enthält.',
      ask: 'den Tarif zu wechseln',
    },
    wait: {
      label: 'Erneut versuchen',
      hint: 'Warten Sie einen Moment und versuchen Sie es dann erneut.',
      ask: 'es später erneut zu versuchen',
    },
    'choose-model': {
      label: 'Anderes Modell wählen',
      hint: 'Wählen Sie ein anderes Modell und prüfen Sie die Schreibweise.',
      ask: 'ein anderes Modell zu wählen',
    },
    'check-resource': {
      label: 'Vorhandenes prüfen',
      hint: 'Prüfen Sie den Namen oder die Adresse; vielleicht wurde das Ziel gelöscht oder verschoben.',
      hintWithParams:
        'Prüfen Sie {params}: vielleicht falsch geschrieben, gelöscht oder verschoben.',
      ask: 'zu prüfen, ob es das gibt',
    },
    'resolve-conflict': {
      label: 'Vorhandenes ansehen',
      hint: 'Wählen Sie einen anderen Namen oder entfernen Sie, was im Weg ist.',
      hintWithParams:
        'Wählen Sie einen anderen Wert für {params} oder entfernen Sie, was im Weg ist.',
      ask: 'zu entfernen, was im Weg ist',
    },
    'create-again': {
      label: 'Neu erstellen',
      hint: 'Erstellen Sie es neu.',
      ask: 'es neu zu erstellen',
    },
    retry: {
      label: 'Erneut versuchen',
      hint: 'Versuchen Sie es erneut.',
      hintWithParams: 'Versuchen Sie es erneut; erhöhen Sie für Streaming {params}.',
      ask: 'es erneut zu versuchen',
    },
    'retry-smaller': {
      label: 'Mit weniger versuchen',
      hint: 'Versuchen Sie es mit einer kleineren Anfrage erneut.',
      hintWithParams: 'Versuchen Sie einen kleineren Wert für {params}.',
      ask: 'es mit einer kleineren Anfrage zu versuchen',
    },
    'check-connection': {
      label: 'Verbindung prüfen',
      hint: 'Prüfen Sie die Internetverbindung, ein VPN oder einen Inhaltsblocker.',
      ask: 'die Verbindung zu prüfen',
    },
    'contact-support': {
      label: 'Support kontaktieren',
      hint: 'Wenden Sie sich an den Support und {quote}.',
      hintInChannel: 'Fragen Sie in {channel} nach und {quote}.',
      ask: 'den Support zu kontaktieren',
    },
    'run-again': {
      label: 'Neu starten',
      hint: 'Starten Sie die Aufgabe neu.',
      ask: 'die Aufgabe neu zu starten',
    },
    'check-status': {
      label: 'Status prüfen',
      hint: 'Prüfen Sie zuerst, ob die Anfrage ausgeführt wurde, bevor Sie sie erneut senden.',
      hintWithParams: 'Unter {params} steht, was geschehen ist.',
      ask: 'zu prüfen, ob die Anfrage ausgeführt wurde',
    },
    'open-messages': {
      label: 'Messages öffnen',
      hint: 'Die Seite Messages der Konsole sagt mehr.',
      ask: 'die Seite Messages anzusehen',
    },
    'open-playground': {
      label: 'Playground öffnen',
      hint: 'Probieren Sie dieselbe Anfrage im Playground aus. Gelingt sie dort, liegt es an Ihrem Code; schlägt sie auch dort fehl, liegt es an der Plattform, am Guthaben oder am Modell.',
      ask: 'dieselbe Anfrage im Playground auszuprobieren',
    },
    'open-status-page': {
      label: 'Statusseite ansehen',
      hint: 'Auf der Statusseite stehen bekannte Störungen.',
      ask: 'die Statusseite anzusehen',
    },
    'open-docs': {
      label: 'Dokumentation lesen',
      hint: 'In der Dokumentation steht, was erwartet wird.',
      ask: 'die Dokumentation zu lesen',
    },
    'use-streaming': {
      label: 'Streaming nutzen',
      hint: 'Schalten Sie Streaming ein, damit die Antwort in Teilen ankommt.',
      hintWithParams: 'Schalten Sie Streaming ein ({params}), damit die Antwort in Teilen ankommt.',
      ask: 'Streaming einzuschalten',
    },
    'ask-owner': {
      label: 'Zuständige fragen',
      hint: 'Fragen Sie {whom}.',
      ask: 'einen Blick darauf zu werfen',
    },
  },
  labels: {
    severity: { danger: 'Fehler:', warning: 'Warnung:', info: 'Hinweis:' },
    someGateway: 'die API',
    said: '{name} meldet:',
    suggests: '{name} empfiehlt:',
    charged: {
      no: 'Es wurde nichts berechnet.',
      yes: 'Die Anfrage wurde berechnet.',
      refunded: 'Die Kosten wurden erstattet.',
      unknown: 'Möglicherweise wurde etwas berechnet.',
    },
    lasting: 'Das dauert schon länger als üblich.',
    claimed: 'Die Ursache steht an anderer Stelle auf dieser Seite.',
    dismiss: 'Ausblenden',
    dismissOf: 'Ausblenden: {title}',
    busy: 'Einen Moment …',
    alsoTry: 'Falls das nicht hilft:',
    newTab: '(öffnet in neuem Tab)',
    retry: 'Erneut versuchen',
    retryOf: 'Erneut versuchen: {title}',
    stop: 'Abbrechen',
    stopOf: 'Abbrechen der Versuche: {title}',
    waitsFor: 'in {time}',
    waitsUntil: 'ab {time}',
    waitsForConnection: 'sobald online',
    retriesAt: 'Neuer Versuch von selbst um {time}.',
    attempt: '{attempt} von {maxAttempts}',
    requestId: 'Anfrage',
    copyRequestId: 'Anfrage-ID kopieren',
    region: 'Region {region}',
    details: 'Details',
    report: 'Bericht für den Support',
    copyReport: 'Bericht kopieren',
    copied: 'Kopiert',
    selected: 'Ausgewählt. Mit {keys} kopieren.',
    notCopied: 'Kopieren ist hier blockiert.',
    quoteId: 'nennen Sie die Anfrage-ID',
    quoteReport: 'fügen Sie den Bericht aus den Details bei',
    someOwner: 'eine Person mit Inhaberrechten für dieses Konto',
    askWhom: 'Bitten Sie {whom}, {ask}.',
    copyRequest: 'Nachricht kopieren',
    request: '{title}: {text} Wäre es Ihnen möglich, {ask}?',
    facts: {
      said: '{name} meldet',
      status: 'Status',
      code: 'Code',
      type: 'Typ',
      param: 'Parameter',
      model: 'Modell',
      upstream: 'Anbieter',
      time: 'Zeit',
      otherIds: 'Weitere Anfrage-IDs',
    },
    repeat: {
      title: 'Noch einmal senden?',
      text: 'Niemand weiß, ob der letzte Versuch ausgeführt wurde. Falls ja, läuft die Anfrage zweimal und kostet womöglich doppelt.',
      confirm: 'Noch einmal senden',
      dismiss: 'Nicht senden',
      checkFirst: 'Zuerst den Status prüfen',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: {
      one: '{count} Teil dieser Seite ist fehlgeschlagen. {text}',
      other: '{count} Teile dieser Seite sind fehlgeschlagen. {text}',
    },
    andMore: { one: 'Und {count} weiteres Problem.', other: 'Und {count} weitere Probleme.' },
    waits: 'Neuer Versuch in {time}.',
    retryFrom: 'Noch {time}, dann können Sie es erneut versuchen.',
    retrying: 'Neuer Versuch läuft.',
    mayRetry: 'Sie können es jetzt erneut versuchen: {title}.',
    stillFailing: 'Funktioniert noch nicht: {title}. {text}',
    recovered: 'Behoben: {title}.',
    recoveredMany: { one: '{count} Problem ist behoben.', other: '{count} Probleme sind behoben.' },
    actionFailed: 'Das hat nicht geklappt: {label}.',
    requestIdCopied: 'Anfrage-ID kopiert.',
    reportCopied: 'Bericht kopiert.',
    requestCopied: 'Nachricht kopiert.',
  },
  topUp: {
    title: 'Guthaben aufgebraucht',
    balance: 'Guthaben',
    required: 'Diese Anfrage',
    missing: 'Fehlbetrag',
    onceAdded: 'Laden Sie Guthaben auf, dann geht es von hier aus weiter.',
    checkAgain: 'Erneut prüfen',
    tryAgain: 'Erneut versuchen',
    away: 'Kommen Sie nach dem Bezahlen hierher zurück.',
    checking: 'Die Zahlung wird erwartet …',
    unconfirmed: 'Das Guthaben ist noch unverändert. Eine Zahlung kann einige Minuten brauchen.',
    confirmed: 'Das Guthaben beträgt jetzt {balance}. Was unterbrochen war, geht weiter.',
    ask: 'Bitten Sie {whom}, Guthaben aufzuladen. Sobald es da ist, geht weiter, was unterbrochen war.',
    unreadable: 'Das Guthaben lässt sich gerade nicht abrufen.',
  },
  stale: {
    since: 'Stand der Daten: {time}.',
    older: 'Es werden ältere Daten angezeigt.',
  },
  summary: {
    affected: {
      one: '{count} Teil dieser Seite ist betroffen',
      other: '{count} Teile dieser Seite sind betroffen',
    },
    places: 'Was betroffen ist',
    goTo: 'Gehe zu: {title}',
    more: { one: '{count} weiterer', other: '{count} weitere' },
    retryAll: 'Alle erneut versuchen',
    retryingAll: {
      one: '{count} Teil wird erneut versucht.',
      other: '{count} Teile werden nacheinander erneut versucht.',
    },
  },
  offline: {
    title: 'Sie sind offline',
    text: 'Das Angezeigte ist vielleicht nicht aktuell. Sobald die Verbindung wieder da ist, geht alles von selbst weiter.',
    waiting: { one: '{count} Anfrage wartet.', other: '{count} Anfragen warten.' },
    back: 'Wieder online.',
  },
  boundary: {
    title: 'Dieser Teil der Seite funktioniert nicht mehr',
    text: 'Der Rest der Seite ist nicht betroffen.',
    startOver: 'Neu starten',
  },
  lowBalance: {
    title: 'Das Guthaben wird knapp',
    emptyTitle: 'Guthaben aufgebraucht',
    left: 'Noch {balance}.',
    lasts: 'Noch {balance}, das reicht für etwa {time}.',
    snooze: 'Später erinnern',
    snoozed: 'Die nächste Erinnerung kommt um {time}.',
    spoken: 'Das Guthaben wird knapp: noch {balance}.',
  },
  limit: {
    rateTitle: 'Anfragelimit erreicht',
    capTitle: 'Ausgabenlimit erreicht',
    planTitle: 'Limit des Tarifs erreicht',
    meter: 'Vom Limit verbraucht',
    used: '{used} von {max} verbraucht',
    left: 'Noch {left}',
    most: 'Höchstens {max}',
    resets: 'Beginnt neu: {time}, {wait}.',
    scope: 'Limit: {scope}',
    request: 'Erhöhung anfragen',
    requesting: 'Anfrage wird gesendet …',
    requested: 'Anfrage gesendet',
    notRequested: 'Die Anfrage konnte nicht gesendet werden.',
    requestAgain: 'Eine neue Anfrage ist ab {time} möglich.',
  },
  auth: {
    sessionTitle: 'Zum Fortfahren erneut anmelden',
    keyTitle: 'Der API-Schlüssel wurde nicht akzeptiert',
    comeBack: 'Danach kommen Sie an diese Stelle zurück.',
    ownKey: 'Anderen API-Schlüssel verwenden',
    key: 'API-Schlüssel',
    show: 'Schlüssel anzeigen',
    save: 'Speichern und erneut versuchen',
    saving: 'Wird gespeichert …',
    noKey: 'Geben Sie zuerst einen Schlüssel ein.',
    notSaved: 'Der Schlüssel konnte nicht gespeichert werden.',
    saved: 'Der Schlüssel wurde gespeichert. Was unterbrochen war, wird erneut versucht.',
  },
  access: {
    title: 'Kein Zugriff',
    planTitle: 'In Ihrem Tarif nicht enthalten',
    who: 'Wer Zugriff geben kann',
    message: 'Die Nachricht zum Senden',
  },
  models: {
    title: 'Dieses Modell kann nicht antworten',
    legend: 'Stattdessen verwenden',
    current: 'Statt {model} verwenden',
    window: { one: '{tokens} Token', other: '{tokens} Token' },
    confirm: 'Dieses Modell verwenden',
    switched: 'Gewechselt zu {model}.',
    none: 'Hier wird kein anderes Modell angeboten.',
  },
  fix: {
    title: 'Die Anfrage muss geändert werden',
    goTo: 'Zum Feld {field}',
    field: 'Was zu ändern ist: {field}',
  },
  support: {
    title: 'Bericht an den Support',
    intro: 'Mehr als das wird nicht gesendet. Schlüssel, Prompts und Cookies sind nicht dabei.',
    preview: 'Der Bericht',
    comment: 'Was haben Sie gerade getan?',
    commentHint: 'Freiwillig. Kommt unverändert in den Bericht.',
    copy: 'Bericht kopieren',
    download: 'Herunterladen',
    downloaded: 'Der Bericht wurde heruntergeladen.',
    email: 'E-Mail schreiben',
    ticket: 'Ticket eröffnen',
    playground: 'Im Playground ausprobieren',
    subject: '{title} ({id})',
    shortened:
      'E-Mail oder Ticket fassen nur den Anfang. Kopieren Sie den Bericht, um alles zu senden.',
  },
  stream: {
    title: 'Die Antwort brach ab',
    emptyTitle: 'Es kam keine Antwort',
    text: 'Was bisher ankam, bleibt erhalten.',
    nothing: 'Es war noch nichts angekommen.',
    partial: 'Die Antwort bis hierher',
    continue: 'Fortsetzen',
    startOver: 'Neu beginnen',
    keep: 'So behalten',
    continuing: 'Wird an der Bruchstelle fortgesetzt …',
    kept: 'Die Antwort bleibt, wie sie ist.',
  },
  task: {
    title: 'Die Aufgabe ist fehlgeschlagen',
    unknownTitle: 'Niemand weiß, wie die Aufgabe endete',
    task: 'Aufgabe',
    copyTask: 'Aufgaben-ID kopieren',
    taskCopied: 'Aufgaben-ID kopiert.',
    stage: 'Schritt',
    started: 'Begonnen',
    cost: 'Kosten',
    checkStatus: 'Status prüfen',
    checking: 'Der Stand der Aufgabe wird abgefragt …',
    unchanged: 'Es hat sich nichts geändert.',
    changed: 'Die Aufgabe ist jetzt hier: {stage}.',
    runAgain: 'Neu starten',
    sameSettings: 'Startet eine neue Aufgabe mit denselben Einstellungen.',
    confirmTitle: 'Noch einmal starten?',
    confirm: 'Das startet eine neue Aufgabe und kann erneut etwas kosten.',
    dismiss: 'Nicht starten',
  },
}
