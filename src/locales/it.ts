import type { Words } from '../components/words/words.ts'

/** Every word, in Italian. */
export const it: Words = {
  locale: 'it',
  failures: {
    'invalid-request': {
      anyone: {
        section:
          'Nella richiesta qualcosa manca, non è corretto o non è supportato dal modello scelto.',
        tile: 'La richiesta non è stata accettata.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'L’input è più lungo di quanto questo modello possa leggere in una volta.',
        tile: 'Troppo lungo per questo modello.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'La richiesta, o un file al suo interno, supera le dimensioni consentite.',
        tile: 'Supera le dimensioni consentite.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Un controllo di sicurezza o di conformità ha rifiutato questo contenuto.',
        tile: 'Rifiutato da un controllo.',
      },
    },
    authentication: {
      anyone: {
        section:
          'La chiave o la sessione manca, è errata, è scaduta o è stata revocata, forse da qualcuno della tua organizzazione.',
        tile: 'Chiave o sessione non accettata.',
      },
      account: {
        section: 'La chiave è stata disattivata o revocata da qualcuno di questa organizzazione.',
        tile: 'Chiave disattivata o revocata.',
      },
      operator: {
        section:
          'Per {gateway} l’accesso dell’app stessa non è valido. Non puoi risolvere il problema da qui.',
        tile: 'Accesso dell’app non accettato.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'Questo account o questa chiave non ha il permesso di farlo.',
        tile: 'Permesso mancante.',
      },
      user: {
        section: 'Non è consentito da qui: da questo paese, da questa rete o da questo account.',
        tile: 'Non consentito da qui.',
      },
      operator: {
        section:
          'Secondo {gateway} l’app stessa non ha il permesso di farlo. Non puoi risolvere il problema da qui.',
        tile: 'L’app stessa non ha il permesso.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'Il credito dell’account non basta per questa richiesta.',
        tile: 'Credito insufficiente.',
      },
      operator: {
        section: 'L’account che {gateway} usa ha esaurito il credito. Il tuo saldo non è la causa.',
        tile: 'Il servizio stesso è senza credito.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Un limite di spesa è stato raggiunto. Il saldo può essere ancora sufficiente.',
        tile: 'Limite di spesa raggiunto.',
      },
      operator: {
        section:
          'Un limite di spesa dell’app stessa è stato raggiunto. Il tuo saldo non è la causa.',
        tile: 'Limite di spesa dell’app raggiunto.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'Il piano attuale non lo include.',
        tile: 'Non incluso nel piano.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Troppe richieste in poco tempo. Basta attendere.',
        tile: 'Troppe richieste.',
      },
      account: {
        section:
          'Il limite di questo account è stato raggiunto. Basta attendere; un limite più alto lo evita.',
        tile: 'Limite dell’account raggiunto.',
      },
      operator: {
        section: 'Il limite che qui tutti condividono è stato raggiunto. Basta attendere.',
        tile: 'Limite condiviso raggiunto.',
      },
    },
    'model-not-found': {
      anyone: {
        section:
          'Questo modello qui non è noto: il nome può essere sbagliato, oppure non è più disponibile.',
        tile: 'Questo modello qui non è noto.',
      },
      operator: {
        section: 'Questo modello qui non è configurato. Chi gestisce {gateway} può cambiarlo.',
        tile: 'Questo modello qui non è configurato.',
      },
    },
    'not-found': {
      anyone: {
        section: 'Ciò che è stato richiesto non esiste, o non esiste più.',
        tile: 'Non esiste.',
      },
      operator: {
        section:
          'L’indirizzo usato per {gateway} non porta a destinazione. Chi lo ha configurato può correggerlo.',
        tile: 'L’indirizzo non è corretto.',
      },
    },
    conflict: {
      anyone: {
        section:
          'È in conflitto con qualcosa che esiste già o che viene modificato in questo momento.',
        tile: 'In conflitto con qualcosa di esistente.',
      },
    },
    gone: {
      anyone: {
        section: 'È scaduto o è stato rimosso definitivamente.',
        tile: 'Scaduto o rimosso.',
      },
    },
    'server-error': {
      anyone: {
        section:
          'Per un errore interno {gateway} non ha potuto rispondere. La tua richiesta non è la causa.',
        tile: 'Errore interno del servizio.',
      },
    },
    'upstream-error': {
      anyone: {
        section: 'Il provider che {gateway} usa ha risposto in modo errato. Spesso è temporaneo.',
        tile: 'Il provider ha risposto male.',
      },
      operator: {
        section:
          'Il provider che {gateway} usa non è raggiungibile con la configurazione attuale. Solo chi gestisce il servizio può cambiarla.',
        tile: 'Il provider non è raggiungibile.',
      },
    },
    unavailable: {
      anyone: {
        section: 'In questo momento nessun server è libero. Di solito si risolve in pochi secondi.',
        tile: 'Nessun server libero al momento.',
      },
      operator: {
        section:
          'In questo momento nulla è configurato per fornire questo modello. Chi gestisce {gateway} può cambiarlo.',
        tile: 'Modello al momento non disponibile.',
      },
    },
    timeout: {
      anyone: {
        section:
          'La risposta ha richiesto troppo tempo e l’attesa è stata interrotta. La richiesta può essere stata eseguita comunque.',
        tile: 'La risposta ha richiesto troppo tempo.',
      },
      operator: {
        section:
          'Un intermediario ha rinunciato prima che arrivasse la risposta. Chi gestisce {gateway} può concedere più tempo.',
        tile: 'Un intermediario ha rinunciato.',
      },
    },
    network: {
      anyone: {
        section: 'Non è arrivata alcuna risposta. La connessione può essere interrotta o bloccata.',
        tile: 'Non è arrivata alcuna risposta.',
      },
    },
    canceled: {
      anyone: { section: 'La richiesta è stata annullata.', tile: 'Annullata.' },
    },
    configuration: {
      anyone: {
        section: 'Non è ancora configurato. Solo chi gestisce {gateway} può cambiarlo.',
        tile: 'Non ancora configurato dal servizio.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'La risposta era vuota, troncata o illeggibile.',
        tile: 'La risposta era illeggibile.',
      },
      operator: {
        section:
          'Al posto di una risposta è arrivata una pagina web: l’indirizzo può essere sbagliato, oppure ha risposto un intermediario.',
        tile: 'È arrivata una pagina web.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'L’attività è terminata senza risultato.',
        tile: 'Attività terminata senza risultato.',
      },
      user: {
        section: 'L’attività è stata fermata prima di avere un risultato.',
        tile: 'L’attività è stata fermata.',
      },
    },
    unknown: {
      anyone: {
        section: 'La chiamata non è riuscita e la risposta non dice perché.',
        tile: 'Non riuscita per motivo sconosciuto.',
      },
      user: {
        section:
          'La chiamata non è riuscita e la risposta non dice perché. Controlla che cosa è stato inviato.',
        tile: 'Non riuscita per motivo sconosciuto.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'Correggi la richiesta',
      hint: 'Correggi la richiesta e inviala di nuovo.',
      hintWithParams: 'Correggi {params} e invia di nuovo la richiesta.',
      ask: 'correggere la richiesta',
    },
    'shorten-input': {
      label: 'Accorcia l’input',
      hint: 'Accorcia l’input o inizia una nuova conversazione.',
      ask: 'accorciare l’input',
    },
    'reduce-size': {
      label: 'Riduci le dimensioni',
      hint: 'Riduci le dimensioni del file o della richiesta.',
      hintWithParams: 'Riduci {params}.',
      ask: 'ridurre le dimensioni della richiesta',
    },
    'edit-prompt': {
      label: 'Modifica il prompt',
      hint: 'Riformula il prompt o usa altro materiale.',
      ask: 'riformulare il prompt',
    },
    'check-api-key': {
      label: 'Apri le chiavi API',
      hint: 'Controlla che la chiave API sia completa, attiva e quella giusta; nel dubbio, creane una nuova.',
      hintWithParams: 'Controlla la chiave API, in particolare {params}.',
      ask: 'controllare la chiave API',
    },
    'sign-in': {
      label: 'Accedi di nuovo',
      hint: 'Accedi di nuovo.',
      ask: 'accedere di nuovo',
    },
    'switch-account': {
      label: 'Cambia account',
      hint: 'Controlla che sia selezionato l’account giusto.',
      ask: 'cambiare account',
    },
    'request-access': {
      label: 'Richiedi l’accesso',
      hint: 'Chiedi l’accesso a {whom}.',
      ask: 'concedere l’accesso',
    },
    'top-up': {
      label: 'Aggiungi credito',
      hint: 'Aggiungi credito all’account.',
      ask: 'aggiungere credito',
    },
    'raise-limit': {
      label: 'Aumenta il limite',
      hint: 'Aumenta il limite o attendi che riparta da zero.',
      ask: 'aumentare il limite',
    },
    'change-plan': {
      label: 'Vedi i piani',
      hint: 'Passa a un piano che lo include.',
      ask: 'cambiare piano',
    },
    wait: {
      label: 'Riprova',
      hint: 'Attendi un momento, poi riprova.',
      ask: 'riprovare più tardi',
    },
    'choose-model': {
      label: 'Scegli un altro modello',
      hint: 'Scegli un altro modello e controlla come è scritto.',
      ask: 'scegliere un altro modello',
    },
    'check-resource': {
      label: 'Vedi che cosa esiste',
      hint: 'Controlla il nome o l’indirizzo; l’elemento può essere stato eliminato o spostato.',
      hintWithParams:
        'Controlla {params}: può essere un errore, oppure è stato eliminato o spostato.',
      ask: 'controllare se esiste',
    },
    'resolve-conflict': {
      label: 'Vedi che cosa esiste',
      hint: 'Scegli un altro nome o rimuovi ciò che è d’intralcio.',
      hintWithParams: 'Scegli un altro valore per {params} o rimuovi ciò che è d’intralcio.',
      ask: 'rimuovere ciò che è d’intralcio',
    },
    'create-again': {
      label: 'Crea di nuovo',
      hint: 'Crea di nuovo l’elemento.',
      ask: 'creare di nuovo l’elemento',
    },
    retry: {
      label: 'Riprova',
      hint: 'Riprova.',
      hintWithParams: 'Riprova; per lo streaming, aumenta {params}.',
      ask: 'riprovare',
    },
    'retry-smaller': {
      label: 'Riprova con meno',
      hint: 'Riprova con una richiesta più piccola.',
      hintWithParams: 'Prova un valore più basso per {params}.',
      ask: 'provare una richiesta più piccola',
    },
    'check-connection': {
      label: 'Controlla la connessione',
      hint: 'Controlla la connessione a internet, una VPN o un blocco dei contenuti.',
      ask: 'controllare la connessione',
    },
    'contact-support': {
      label: 'Contatta l’assistenza',
      hint: 'Contatta l’assistenza e {quote}.',
      hintInChannel: 'Chiedi in {channel} e {quote}.',
      ask: 'contattare l’assistenza',
    },
    'run-again': {
      label: 'Esegui di nuovo',
      hint: 'Avvia di nuovo l’attività.',
      ask: 'avviare di nuovo l’attività',
    },
    'check-status': {
      label: 'Controlla lo stato',
      hint: 'Prima di inviare di nuovo, controlla se la richiesta è stata eseguita.',
      hintWithParams: 'Guarda in {params} che cosa è successo.',
      ask: 'controllare se è stata eseguita',
    },
    'open-messages': {
      label: 'Apri Messages',
      hint: 'La pagina Messages della console dice di più.',
      ask: 'guardare la pagina Messages',
    },
    'open-playground': {
      label: 'Apri il Playground',
      hint: 'Prova la stessa richiesta nel Playground. Se lì funziona, la causa è nel tuo codice; se non funziona nemmeno lì, è la piattaforma, il saldo o il modello.',
      ask: 'provare la stessa richiesta nel Playground',
    },
    'open-status-page': {
      label: 'Vedi la pagina di stato',
      hint: 'La pagina di stato mostra i problemi noti.',
      ask: 'guardare la pagina di stato',
    },
    'open-docs': {
      label: 'Leggi la documentazione',
      hint: 'La documentazione dice che cosa è previsto.',
      ask: 'leggere la documentazione',
    },
    'use-streaming': {
      label: 'Usa lo streaming',
      hint: 'Attiva lo streaming, così la risposta arriva a parti.',
      hintWithParams: 'Attiva lo streaming ({params}), così la risposta arriva a parti.',
      ask: 'attivare lo streaming',
    },
    'ask-owner': {
      label: 'Chiedi a un proprietario',
      hint: 'Chiedi a {whom}.',
      ask: 'dare un’occhiata',
    },
  },
  labels: {
    severity: { danger: 'Errore:', warning: 'Avviso:', info: 'Nota:' },
    someGateway: 'l’API',
    said: '{name} segnala:',
    suggests: '{name} suggerisce:',
    charged: {
      no: 'Nulla è stato addebitato.',
      yes: 'La richiesta è stata addebitata.',
      refunded: 'Il costo è stato rimborsato.',
      unknown: 'Potrebbe esserci stato un addebito.',
    },
    lasting: 'Dura già da più tempo del solito.',
    claimed: 'La causa è indicata altrove in questa pagina.',
    dismiss: 'Chiudi',
    dismissOf: 'Chiudi: {title}',
    busy: 'In corso…',
    alsoTry: 'Se non basta:',
    newTab: '(si apre in una nuova scheda)',
    retry: 'Riprova',
    retryOf: 'Riprova: {title}',
    stop: 'Interrompi',
    stopOf: 'Interrompi i tentativi: {title}',
    waitsFor: 'tra {time}',
    waitsUntil: 'a partire da {time}',
    waitsForConnection: 'al ritorno online',
    retriesAt: 'Prossimo tentativo automatico: {time}.',
    attempt: '{attempt} di {maxAttempts}',
    requestId: 'Richiesta',
    copyRequestId: 'Copia l’ID della richiesta',
    region: 'regione {region}',
    details: 'Dettagli',
    report: 'Rapporto per l’assistenza',
    copyReport: 'Copia il rapporto',
    copied: 'Copiato',
    selected: 'Selezionato. Premi {keys} per copiare.',
    notCopied: 'Qui la copia è bloccata.',
    quoteId: 'indica l’ID della richiesta',
    quoteReport: 'allega il rapporto che trovi nei dettagli',
    someOwner: 'un proprietario di questo account',
    askWhom: 'Chiedi a {whom} di {ask}.',
    copyRequest: 'Copia un messaggio',
    request: '{title}: {text} Sarebbe possibile {ask}?',
    facts: {
      said: '{name} segnala',
      status: 'Stato',
      code: 'Codice',
      type: 'Tipo',
      param: 'Parametro',
      model: 'Modello',
      upstream: 'Provider',
      time: 'Ora',
      otherIds: 'Altri ID di richiesta',
    },
    repeat: {
      title: 'Inviare di nuovo?',
      text: 'Nessuno sa se l’ultimo tentativo è stato eseguito. Se lo è stato, un nuovo invio lo esegue due volte e può costare il doppio.',
      confirm: 'Invia di nuovo',
      dismiss: 'Non inviare',
      checkFirst: 'Controlla prima lo stato',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: {
      one: '{count} parte di questa pagina non funziona. {text}',
      other: '{count} parti di questa pagina non funzionano. {text}',
    },
    andMore: { one: 'E un altro problema.', other: 'E altri {count} problemi.' },
    waits: 'Nuovo tentativo tra {time}.',
    retryFrom: 'Puoi riprovare tra {time}.',
    retrying: 'Nuovo tentativo in corso.',
    mayRetry: 'Ora puoi riprovare: {title}.',
    stillFailing: 'Ancora non funziona: {title}. {text}',
    recovered: 'Risolto: {title}.',
    recoveredMany: { one: '{count} problema risolto.', other: '{count} problemi risolti.' },
    actionFailed: 'Non ha funzionato: {label}.',
    requestIdCopied: 'ID della richiesta copiato.',
    reportCopied: 'Rapporto copiato.',
    requestCopied: 'Messaggio copiato.',
  },
  topUp: {
    title: 'Credito esaurito',
    balance: 'Saldo',
    required: 'Questa richiesta',
    missing: 'Mancano',
    onceAdded: 'Aggiungi credito e ciò che si è fermato riprende da qui.',
    checkAgain: 'Controlla di nuovo',
    tryAgain: 'Riprova',
    away: 'Torna qui dopo il pagamento.',
    checking: 'In attesa del pagamento…',
    unconfirmed: 'Il saldo non è ancora cambiato. Un pagamento può richiedere alcuni minuti.',
    confirmed: 'Il saldo ora è {balance}. Ciò che si è fermato riprende.',
    ask: 'Chiedi a {whom} di aggiungere credito. Ciò che si è fermato riprende appena arriva.',
    unreadable: 'Al momento il saldo non è leggibile.',
  },
  stale: {
    since: 'Ultimi dati: {time}.',
    older: 'Sono mostrati dati meno recenti.',
  },
  summary: {
    affected: {
      one: '{count} parte di questa pagina è interessata',
      other: '{count} parti di questa pagina sono interessate',
    },
    places: 'Che cosa è interessato',
    goTo: 'Vai a: {title}',
    more: { one: 'un altro', other: 'altri {count}' },
    retryAll: 'Riprova tutto',
    retryingAll: {
      one: 'Nuovo tentativo per {count} parte.',
      other: 'Nuovo tentativo per {count} parti, una dopo l’altra.',
    },
  },
  offline: {
    title: 'Sei offline',
    text: 'Ciò che vedi può non essere aggiornato. Tutto riprende da solo quando torna la connessione.',
    waiting: { one: '{count} richiesta in attesa.', other: '{count} richieste in attesa.' },
    back: 'Di nuovo online.',
  },
  boundary: {
    title: 'Questa parte della pagina non funziona più',
    text: 'Il resto della pagina non è interessato.',
    startOver: 'Ricomincia',
  },
  lowBalance: {
    title: 'Il credito sta per finire',
    emptyTitle: 'Credito esaurito',
    left: 'Restano {balance}.',
    lasts: 'Restano {balance}, sufficienti per circa {time}.',
    snooze: 'Ricordamelo più tardi',
    snoozed: 'Prossimo promemoria: {time}.',
    spoken: 'Il credito sta per finire: restano {balance}.',
  },
  limit: {
    rateTitle: 'Limite di richieste raggiunto',
    capTitle: 'Limite di spesa raggiunto',
    planTitle: 'Limite del piano raggiunto',
    meter: 'Quota usata del limite',
    used: 'Usati {used} di {max}',
    left: 'Restano {left}',
    most: 'Al massimo {max}',
    resets: 'Riparte: {time}, {wait}.',
    scope: 'Limite: {scope}',
    request: 'Richiedi un aumento',
    requesting: 'Invio della richiesta…',
    requested: 'Richiesta inviata',
    notRequested: 'Non è stato possibile inviare la richiesta.',
    requestAgain: 'Si potrà richiedere di nuovo a partire da: {time}.',
  },
  auth: {
    sessionTitle: 'Accedi di nuovo per continuare',
    keyTitle: 'La chiave API non è stata accettata',
    comeBack: 'Poi tornerai in questo punto.',
    ownKey: 'Usa un’altra chiave API',
    key: 'Chiave API',
    show: 'Mostra la chiave',
    save: 'Salva e riprova',
    saving: 'Salvataggio…',
    noKey: 'Inserisci prima una chiave.',
    notSaved: 'Non è stato possibile salvare la chiave.',
    saved: 'La chiave è stata salvata. Ciò che si è fermato viene ritentato.',
  },
  access: {
    title: 'Accesso negato',
    planTitle: 'Non incluso nel tuo piano',
    who: 'Chi può concedere l’accesso',
    message: 'Il messaggio da inviare',
  },
  models: {
    title: 'Questo modello non può rispondere',
    legend: 'Usa al suo posto',
    current: 'Usa al posto di {model}',
    window: { one: '{tokens} token', other: '{tokens} token' },
    confirm: 'Usa questo modello',
    switched: 'Ora è in uso {model}.',
    none: 'Qui non è disponibile nessun altro modello.',
  },
  fix: {
    title: 'La richiesta va modificata',
    goTo: 'Vai a {field}',
    field: 'Da modificare: {field}',
  },
  support: {
    title: 'Segnala all’assistenza',
    intro: 'Viene inviato solo questo. Chiavi, prompt e cookie sono esclusi.',
    preview: 'Il rapporto',
    comment: 'Che cosa stavi facendo?',
    commentHint: 'Facoltativo. Viene aggiunto al rapporto così come lo scrivi.',
    copy: 'Copia il rapporto',
    download: 'Scarica',
    downloaded: 'Il rapporto è stato scaricato.',
    email: 'Scrivi un’e-mail',
    ticket: 'Apri un ticket',
    playground: 'Prova nel Playground',
    subject: '{title} ({id})',
    shortened:
      'Nell’e-mail o nel ticket entra solo l’inizio. Copia il rapporto per inviarlo tutto.',
  },
  stream: {
    title: 'La risposta si è interrotta',
    emptyTitle: 'Non è arrivata alcuna risposta',
    text: 'Ciò che è arrivato finora è conservato.',
    nothing: 'Non era ancora arrivato nulla.',
    partial: 'La risposta finora',
    continue: 'Continua',
    startOver: 'Ricomincia',
    keep: 'Lascia così',
    continuing: 'Si riprende dal punto di interruzione…',
    kept: 'La risposta resta com’è.',
  },
  task: {
    title: 'L’attività non è riuscita',
    unknownTitle: 'Nessuno sa come è finita l’attività',
    task: 'Attività',
    copyTask: 'Copia l’ID dell’attività',
    taskCopied: 'ID dell’attività copiato.',
    stage: 'Fase',
    started: 'Inizio',
    cost: 'Costo',
    checkStatus: 'Controlla lo stato',
    checking: 'Controllo dello stato dell’attività…',
    unchanged: 'Non è cambiato nulla.',
    changed: 'L’attività ora è qui: {stage}.',
    runAgain: 'Esegui di nuovo',
    sameSettings: 'Avvia una nuova attività con le stesse impostazioni.',
    confirmTitle: 'Eseguirla di nuovo?',
    confirm: 'Eseguirla di nuovo avvia una nuova attività e può avere un altro costo.',
    dismiss: 'Non eseguire',
  },
}
