import type { Words } from '../components/words/words.ts'

/** Every word, in French. */
export const fr: Words = {
  locale: 'fr',
  failures: {
    'invalid-request': {
      anyone: {
        section:
          'Un élément de la requête manque, est incorrect ou n’est pas pris en charge par le modèle choisi.',
        tile: 'La requête n’a pas été acceptée.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'Le texte envoyé est plus long que ce que ce modèle peut lire en une fois.',
        tile: 'Trop long pour ce modèle.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'La requête, ou un fichier qu’elle contient, dépasse la taille autorisée.',
        tile: 'Taille autorisée dépassée.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Un contrôle de sécurité ou de conformité a refusé ce contenu.',
        tile: 'Refusé par un contrôle du contenu.',
      },
    },
    authentication: {
      anyone: {
        section:
          'La clé ou la session est absente, incorrecte ou expirée, ou elle a été révoquée, peut-être par quelqu’un de votre organisation.',
        tile: 'La clé ou la session a été refusée.',
      },
      account: {
        section: 'La clé a été désactivée ou révoquée par quelqu’un de cette organisation.',
        tile: 'La clé a été désactivée ou révoquée.',
      },
      operator: {
        section:
          'L’accès de l’application elle-même a été refusé par {gateway}. Vous ne pouvez pas y remédier ici.',
        tile: 'L’accès de l’application a été refusé.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'Ce compte ou cette clé n’a pas l’autorisation de faire cela.',
        tile: 'Non autorisé avec ce compte ou cette clé.',
      },
      user: {
        section: 'Ce n’est pas autorisé d’ici\u00a0: pays, réseau ou compte non admis.',
        tile: 'Non autorisé d’ici.',
      },
      operator: {
        section:
          'L’application elle-même n’y est pas autorisée par {gateway}. Vous ne pouvez pas y remédier ici.',
        tile: 'L’application n’y est pas autorisée.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'Le crédit du compte ne suffit pas pour cette requête.',
        tile: 'Crédit insuffisant.',
      },
      operator: {
        section:
          'Le compte utilisé par {gateway} n’a plus de crédit. Votre propre solde n’est pas en cause.',
        tile: 'Le service lui-même n’a plus de crédit.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Une limite de dépenses est atteinte. Il reste peut-être du crédit.',
        tile: 'Une limite de dépenses est atteinte.',
      },
      operator: {
        section:
          'Une limite de dépenses de l’application elle-même est atteinte. Votre propre solde n’est pas en cause.',
        tile: 'Limite de l’application atteinte.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'Le forfait actuel ne comprend pas cela.',
        tile: 'Non compris dans le forfait.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Trop de requêtes en peu de temps. Il suffit d’attendre.',
        tile: 'Trop de requêtes.',
      },
      account: {
        section:
          'La limite de ce compte est atteinte. Il suffit d’attendre\u00a0; une limite plus élevée évite que cela se reproduise.',
        tile: 'La limite du compte est atteinte.',
      },
      operator: {
        section: 'La limite commune à tout le monde ici est atteinte. Il suffit d’attendre.',
        tile: 'La limite commune est atteinte.',
      },
    },
    'model-not-found': {
      anyone: {
        section:
          'Ce modèle est inconnu ici\u00a0: son nom est peut-être mal écrit, ou il n’est plus proposé.',
        tile: 'Ce modèle est inconnu ici.',
      },
      operator: {
        section:
          'Ce modèle n’est pas configuré ici. La personne qui gère {gateway} peut y remédier.',
        tile: 'Ce modèle n’est pas configuré ici.',
      },
    },
    'not-found': {
      anyone: {
        section: 'L’élément demandé n’existe pas, ou n’existe plus.',
        tile: 'Cet élément n’existe pas.',
      },
      operator: {
        section:
          'L’adresse utilisée pour {gateway} ne mène nulle part. La personne qui l’a configurée peut la corriger.',
        tile: 'L’adresse n’est pas correcte.',
      },
    },
    conflict: {
      anyone: {
        section:
          'Il y a un conflit avec un élément qui existe déjà ou qui est en cours de modification.',
        tile: 'Conflit avec un élément existant.',
      },
    },
    gone: {
      anyone: {
        section: 'Cet élément a expiré ou a été supprimé définitivement.',
        tile: 'Expiré ou supprimé.',
      },
    },
    'server-error': {
      anyone: {
        section:
          'Une erreur interne a empêché {gateway} de répondre. Votre requête n’est pas en cause.',
        tile: 'Erreur interne du service.',
      },
    },
    'upstream-error': {
      anyone: {
        section:
          'Le fournisseur utilisé par {gateway} a renvoyé une mauvaise réponse. C’est souvent passager.',
        tile: 'Mauvaise réponse du fournisseur.',
      },
      operator: {
        section:
          'Le fournisseur utilisé par {gateway} est injoignable avec la configuration actuelle. Seules les personnes qui gèrent ce service peuvent la modifier.',
        tile: 'Le fournisseur est injoignable.',
      },
    },
    unavailable: {
      anyone: {
        section:
          'Aucun serveur n’est libre pour le moment. En général, cela s’arrange en quelques secondes.',
        tile: 'Aucun serveur libre pour le moment.',
      },
      operator: {
        section:
          'Rien n’est configuré en ce moment pour fournir ce modèle. La personne qui gère {gateway} peut y remédier.',
        tile: 'Ce modèle est indisponible actuellement.',
      },
    },
    timeout: {
      anyone: {
        section:
          'La réponse a mis trop de temps et l’attente a été interrompue. La requête a pu être exécutée malgré tout.',
        tile: 'La réponse a mis trop de temps.',
      },
      operator: {
        section:
          'Un intermédiaire a abandonné avant l’arrivée de la réponse. La personne qui gère {gateway} peut accorder plus de temps.',
        tile: 'Un intermédiaire a abandonné.',
      },
    },
    network: {
      anyone: {
        section: 'Aucune réponse n’est arrivée. La connexion est peut-être interrompue ou bloquée.',
        tile: 'Aucune réponse reçue.',
      },
    },
    canceled: {
      anyone: { section: 'La requête a été annulée.', tile: 'Requête annulée.' },
    },
    configuration: {
      anyone: {
        section:
          'Ce n’est pas encore configuré par {gateway}. Seules les personnes qui gèrent ce service peuvent y remédier.',
        tile: 'Pas encore configuré par le service.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'La réponse était vide, tronquée ou illisible.',
        tile: 'La réponse était illisible.',
      },
      operator: {
        section:
          'Une page web est arrivée à la place d’une réponse\u00a0: l’adresse est peut-être incorrecte, ou un intermédiaire a répondu.',
        tile: 'Une page web est arrivée à la place.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'La tâche s’est terminée sans résultat.',
        tile: 'Tâche terminée sans résultat.',
      },
      user: {
        section: 'La tâche a été arrêtée avant d’avoir un résultat.',
        tile: 'La tâche a été arrêtée.',
      },
    },
    unknown: {
      anyone: {
        section: 'L’appel a échoué et la réponse n’en donne pas la raison.',
        tile: 'Échec pour une raison inconnue.',
      },
      user: {
        section:
          'L’appel a échoué et la réponse n’en donne pas la raison. Vérifiez ce qui a été envoyé.',
        tile: 'Échec pour une raison inconnue.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'Corriger la requête',
      hint: 'Corrigez la requête et envoyez-la de nouveau.',
      hintWithParams: 'Corrigez {params} et envoyez de nouveau la requête.',
      ask: 'de corriger la requête',
    },
    'shorten-input': {
      label: 'Raccourcir le texte',
      hint: 'Raccourcissez le texte ou commencez une nouvelle conversation.',
      ask: 'de raccourcir le texte',
    },
    'reduce-size': {
      label: 'Réduire la taille',
      hint: 'Réduisez la taille du fichier ou de la requête.',
      hintWithParams: 'Réduisez {params}.',
      ask: 'de réduire la taille de la requête',
    },
    'edit-prompt': {
      label: 'Modifier le prompt',
      hint: 'Reformulez le prompt ou utilisez d’autres contenus.',
      ask: 'de reformuler le prompt',
    },
    'check-api-key': {
      label: 'Ouvrir les clés API',
      hint: 'Vérifiez que la clé API est complète, active et que c’est la bonne\u00a0; en cas de doute, créez-en une nouvelle.',
      hintWithParams: 'Vérifiez la clé API, notamment {params}.',
      ask: 'de vérifier la clé API',
    },
    'sign-in': {
      label: 'Se reconnecter',
      hint: 'Reconnectez-vous.',
      ask: 'de se reconnecter',
    },
    'switch-account': {
      label: 'Changer de compte',
      hint: 'Vérifiez que le bon compte est sélectionné.',
      ask: 'de changer de compte',
    },
    'request-access': {
      label: 'Demander l’accès',
      hint: 'Demandez l’accès à {whom}.',
      ask: 'de donner l’accès',
    },
    'top-up': {
      label: 'Ajouter du crédit',
      hint: 'Ajoutez du crédit au compte.',
      ask: 'd’ajouter du crédit',
    },
    'raise-limit': {
      label: 'Augmenter la limite',
      hint: 'Augmentez la limite ou attendez sa remise à zéro.',
      ask: 'd’augmenter la limite',
    },
    'change-plan': {
      label: 'Voir les forfaits',
      hint: 'Passez à un forfait qui comprend cela.',
      ask: 'de changer de forfait',
    },
    wait: {
      label: 'Réessayer',
      hint: 'Attendez un peu, puis réessayez.',
      ask: 'de réessayer plus tard',
    },
    'choose-model': {
      label: 'Choisir un autre modèle',
      hint: 'Choisissez un autre modèle et vérifiez l’orthographe de son nom.',
      ask: 'de choisir un autre modèle',
    },
    'check-resource': {
      label: 'Voir ce qui existe',
      hint: 'Vérifiez le nom ou l’adresse\u00a0; l’élément a peut-être été supprimé ou déplacé.',
      hintWithParams:
        'Vérifiez {params}\u00a0: il peut s’agir d’une erreur d’écriture, d’un élément supprimé ou déplacé.',
      ask: 'de vérifier si cet élément existe',
    },
    'resolve-conflict': {
      label: 'Voir ce qui existe',
      hint: 'Choisissez un autre nom ou supprimez ce qui fait obstacle.',
      hintWithParams:
        'Choisissez une autre valeur pour {params} ou supprimez ce qui fait obstacle.',
      ask: 'de supprimer ce qui fait obstacle',
    },
    'create-again': {
      label: 'Créer de nouveau',
      hint: 'Créez cet élément de nouveau.',
      ask: 'de créer cet élément de nouveau',
    },
    retry: {
      label: 'Réessayer',
      hint: 'Réessayez.',
      hintWithParams: 'Réessayez\u00a0; pour le streaming, augmentez {params}.',
      ask: 'de réessayer',
    },
    'retry-smaller': {
      label: 'Essayer plus petit',
      hint: 'Réessayez avec une requête plus petite.',
      hintWithParams: 'Essayez une valeur plus petite pour {params}.',
      ask: 'd’essayer une requête plus petite',
    },
    'check-connection': {
      label: 'Vérifier la connexion',
      hint: 'Vérifiez la connexion internet, un VPN ou un bloqueur de contenu.',
      ask: 'de vérifier la connexion',
    },
    'contact-support': {
      label: 'Contacter l’assistance',
      hint: 'Contactez l’assistance et {quote}.',
      hintInChannel: 'Posez la question sur {channel} et {quote}.',
      ask: 'de contacter l’assistance',
    },
    'run-again': {
      label: 'Relancer',
      hint: 'Relancez la tâche.',
      ask: 'de relancer la tâche',
    },
    'check-status': {
      label: 'Vérifier l’état',
      hint: 'Vérifiez d’abord si la requête a été exécutée avant de la renvoyer.',
      hintWithParams: 'Consultez {params} pour savoir ce qui s’est passé.',
      ask: 'de vérifier si la requête a été exécutée',
    },
    'open-messages': {
      label: 'Ouvrir Messages',
      hint: 'La page Messages de la console en dit plus.',
      ask: 'de consulter la page Messages',
    },
    'open-playground': {
      label: 'Ouvrir le Playground',
      hint: 'Essayez la même requête dans le Playground. Si elle y fonctionne, la cause est dans votre code\u00a0; si elle y échoue aussi, c’est la plateforme, le solde ou le modèle.',
      ask: 'd’essayer la même requête dans le Playground',
    },
    'open-status-page': {
      label: 'Voir la page d’état',
      hint: 'La page d’état du service indique les problèmes connus.',
      ask: 'de consulter la page d’état du service',
    },
    'open-docs': {
      label: 'Lire la documentation',
      hint: 'La documentation indique ce qui est attendu.',
      ask: 'de lire la documentation',
    },
    'use-streaming': {
      label: 'Utiliser le streaming',
      hint: 'Activez le streaming pour que la réponse arrive en plusieurs parties.',
      hintWithParams:
        'Activez le streaming ({params}) pour que la réponse arrive en plusieurs parties.',
      ask: 'd’activer le streaming',
    },
    'ask-owner': {
      label: 'Demander à un propriétaire',
      hint: 'Demandez à {whom}.',
      ask: 'd’y jeter un œil',
    },
  },
  labels: {
    severity: { danger: 'Erreur\u00a0:', warning: 'Attention\u00a0:', info: 'Remarque\u00a0:' },
    someGateway: 'l’API',
    said: '{name} indique\u00a0:',
    suggests: '{name} suggère\u00a0:',
    charged: {
      no: 'Rien n’a été facturé.',
      yes: 'La requête a été facturée.',
      refunded: 'Son coût a été remboursé.',
      unknown: 'Une facturation est possible.',
    },
    lasting: 'Cela dure plus longtemps que d’habitude.',
    claimed: 'La cause est indiquée ailleurs sur cette page.',
    dismiss: 'Fermer',
    dismissOf: 'Fermer\u00a0: {title}',
    busy: 'En cours…',
    alsoTry: 'Si cela ne suffit pas\u00a0:',
    newTab: '(s’ouvre dans un nouvel onglet)',
    retry: 'Réessayer',
    retryOf: 'Réessayer\u00a0: {title}',
    stop: 'Arrêter',
    stopOf: 'Arrêter les essais\u00a0: {title}',
    waitsFor: 'dans {time}',
    waitsUntil: 'dès {time}',
    waitsForConnection: 'au retour en ligne',
    retriesAt: 'Nouvel essai automatique à {time}.',
    attempt: '{attempt} sur {maxAttempts}',
    requestId: 'Requête',
    copyRequestId: 'Copier l’ID de la requête',
    region: 'région {region}',
    details: 'Détails',
    report: 'Rapport pour l’assistance',
    copyReport: 'Copier le rapport',
    copied: 'Copié',
    selected: 'Sélectionné. Appuyez sur {keys} pour copier.',
    notCopied: 'La copie est bloquée ici.',
    quoteId: 'indiquez l’ID de la requête',
    quoteReport: 'joignez le rapport qui se trouve dans les détails',
    someOwner: 'un propriétaire de ce compte',
    askWhom: 'Demandez à {whom} {ask}.',
    copyRequest: 'Copier une demande',
    request: '{title}\u00a0: {text} Serait-il possible {ask}\u202f?',
    facts: {
      said: '{name} indique',
      status: 'Statut',
      code: 'Code',
      type: 'Type',
      param: 'Paramètre',
      model: 'Modèle',
      upstream: 'Fournisseur',
      time: 'Heure',
      otherIds: 'Autres ID de requête',
    },
    repeat: {
      title: 'Renvoyer la requête\u202f?',
      text: 'Personne ne sait si le dernier essai a été exécuté. Si c’est le cas, le renvoi l’exécute une deuxième fois et peut le facturer deux fois.',
      confirm: 'Renvoyer',
      dismiss: 'Ne pas renvoyer',
      checkFirst: 'Vérifier d’abord l’état',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: {
      one: '{count} partie de cette page est en échec. {text}',
      other: '{count} parties de cette page sont en échec. {text}',
    },
    andMore: { one: 'Et {count} autre problème.', other: 'Et {count} autres problèmes.' },
    waits: 'Nouvel essai dans {time}.',
    retryFrom: 'Vous pourrez réessayer dans {time}.',
    retrying: 'Nouvel essai en cours.',
    mayRetry: 'Vous pouvez réessayer maintenant\u00a0: {title}.',
    stillFailing: 'Toujours en échec\u00a0: {title}. {text}',
    recovered: 'Résolu\u00a0: {title}.',
    recoveredMany: {
      one: '{count} problème est résolu.',
      other: '{count} problèmes sont résolus.',
    },
    actionFailed: 'Cela n’a pas fonctionné\u00a0: {label}.',
    requestIdCopied: 'ID de la requête copié.',
    reportCopied: 'Rapport copié.',
    requestCopied: 'Demande copiée.',
  },
  topUp: {
    title: 'Crédit épuisé',
    balance: 'Solde',
    required: 'Cette requête',
    missing: 'Manque',
    onceAdded: 'Ajoutez du crédit, et ce qui s’est arrêté reprendra ici.',
    checkAgain: 'Vérifier de nouveau',
    tryAgain: 'Réessayer',
    away: 'Revenez ici après le paiement.',
    checking: 'En attente du paiement…',
    unconfirmed: 'Le solde n’a pas encore changé. Un paiement peut prendre quelques minutes.',
    confirmed: 'Le solde est maintenant de {balance}. Ce qui s’est arrêté reprend.',
    ask: 'Demandez à {whom} d’ajouter du crédit. Ce qui s’est arrêté reprendra ensuite.',
    unreadable: 'Le solde ne peut pas être lu pour le moment.',
  },
  stale: {
    since: 'Dernières données\u00a0: {time}.',
    older: 'Données plus anciennes affichées.',
  },
  summary: {
    affected: {
      one: '{count} partie de cette page est touchée',
      other: '{count} parties de cette page sont touchées',
    },
    places: 'Ce qui est touché',
    goTo: 'Aller à\u00a0: {title}',
    more: { one: '{count} autre', other: '{count} autres' },
    retryAll: 'Tout réessayer',
    retryingAll: {
      one: 'Nouvel essai de {count} partie.',
      other: 'Nouvel essai de {count} parties, l’une après l’autre.',
    },
  },
  offline: {
    title: 'Vous êtes hors ligne',
    text: 'Ce qui est affiché n’est peut-être plus à jour. Tout reprendra automatiquement au retour de la connexion.',
    waiting: { one: '{count} requête en attente.', other: '{count} requêtes en attente.' },
    back: 'De nouveau en ligne.',
  },
  boundary: {
    title: 'Cette partie de la page ne fonctionne plus',
    text: 'Le reste de la page n’est pas touché.',
    startOver: 'Relancer',
  },
  lowBalance: {
    title: 'Le crédit est bientôt épuisé',
    emptyTitle: 'Crédit épuisé',
    left: 'Il reste {balance}.',
    lasts: 'Il reste {balance}, de quoi tenir environ {time}.',
    snooze: 'Me le rappeler plus tard',
    snoozed: 'Prochain rappel\u00a0: {time}.',
    spoken: 'Le crédit est bientôt épuisé\u00a0: il reste {balance}.',
  },
  limit: {
    rateTitle: 'Limite de requêtes atteinte',
    capTitle: 'Limite de dépenses atteinte',
    planTitle: 'Limite du forfait atteinte',
    meter: 'Part utilisée de la limite',
    used: 'Utilisation\u00a0: {used} sur {max}',
    left: 'Reste {left}',
    most: 'Au plus {max}',
    resets: 'Remise à zéro\u00a0: {time}, {wait}.',
    scope: 'Limite\u00a0: {scope}',
    request: 'Demander une augmentation',
    requesting: 'Envoi de la demande…',
    requested: 'Demande envoyée',
    notRequested: 'La demande n’a pas pu être envoyée.',
    requestAgain: 'Une nouvelle demande sera possible dès {time}.',
  },
  auth: {
    sessionTitle: 'Reconnectez-vous pour continuer',
    keyTitle: 'La clé API a été refusée',
    comeBack: 'Vous reviendrez ensuite à cet endroit.',
    ownKey: 'Utiliser une autre clé API',
    key: 'Clé API',
    show: 'Afficher la clé',
    save: 'Enregistrer et réessayer',
    saving: 'Enregistrement…',
    noKey: 'Saisissez d’abord une clé.',
    notSaved: 'La clé n’a pas pu être enregistrée.',
    saved: 'La clé est enregistrée. Nouvel essai de ce qui s’est arrêté.',
  },
  access: {
    title: 'Accès refusé',
    planTitle: 'Non compris dans votre forfait',
    who: 'Qui peut donner l’accès',
    message: 'La demande à envoyer',
  },
  models: {
    title: 'Ce modèle ne peut pas répondre',
    legend: 'Utiliser à la place',
    current: 'Utiliser à la place de {model}',
    window: { one: '{tokens} token', other: '{tokens} tokens' },
    confirm: 'Utiliser ce modèle',
    switched: 'Modèle remplacé par {model}.',
    none: 'Aucun autre modèle n’est proposé ici.',
  },
  fix: {
    title: 'La requête doit être modifiée',
    goTo: 'Aller à {field}',
    field: 'À modifier\u00a0: {field}',
  },
  support: {
    title: 'Signaler à l’assistance',
    intro: 'Rien d’autre n’est envoyé. Les clés, prompts et cookies sont exclus.',
    preview: 'Le rapport',
    comment: 'Que faisiez-vous\u202f?',
    commentHint: 'Facultatif. Ajouté tel quel au rapport.',
    copy: 'Copier le rapport',
    download: 'Télécharger',
    downloaded: 'Le rapport a été téléchargé.',
    email: 'Écrire un e-mail',
    ticket: 'Ouvrir un ticket',
    playground: 'Essayer dans le Playground',
    subject: '{title} ({id})',
    shortened:
      'L’e-mail ou le ticket ne contient que le début. Copiez le rapport pour tout envoyer.',
  },
  stream: {
    title: 'La réponse s’est interrompue',
    emptyTitle: 'Aucune réponse n’est arrivée',
    text: 'Ce qui est déjà arrivé est conservé.',
    nothing: 'Rien n’était encore arrivé.',
    partial: 'La réponse jusqu’ici',
    continue: 'Continuer',
    startOver: 'Recommencer',
    keep: 'Garder tel quel',
    continuing: 'Reprise à l’endroit de l’interruption…',
    kept: 'La réponse est gardée telle quelle.',
  },
  task: {
    title: 'La tâche a échoué',
    unknownTitle: 'Personne ne sait comment la tâche s’est terminée',
    task: 'Tâche',
    copyTask: 'Copier l’ID de la tâche',
    taskCopied: 'ID de la tâche copié.',
    stage: 'Étape',
    started: 'Début',
    cost: 'Coût',
    checkStatus: 'Vérifier l’état',
    checking: 'Vérification de l’état de la tâche…',
    unchanged: 'Rien n’a changé.',
    changed: 'La tâche en est maintenant à\u00a0: {stage}.',
    runAgain: 'Relancer',
    sameSettings: 'Lance une nouvelle tâche avec les mêmes réglages.',
    confirmTitle: 'Relancer la tâche\u202f?',
    confirm: 'Une nouvelle tâche sera lancée et pourra être facturée de nouveau.',
    dismiss: 'Ne pas relancer',
  },
}
