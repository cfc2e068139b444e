import type { Words } from '../components/words/words.ts'

/** Every word, in Spanish. */
export const es: Words = {
  locale: 'es',
  failures: {
    'invalid-request': {
      anyone: {
        section:
          'Algo en la solicitud falta, es incorrecto o no es compatible con el modelo elegido.',
        tile: 'La solicitud no se aceptó.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'La entrada es más larga de lo que este modelo puede leer de una vez.',
        tile: 'Demasiado larga para este modelo.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'La solicitud, o un archivo incluido en ella, supera el tamaño permitido.',
        tile: 'Supera el tamaño permitido.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Un control de seguridad o de políticas rechazó este contenido.',
        tile: 'Rechazado por un control de contenido.',
      },
    },
    authentication: {
      anyone: {
        section:
          'La clave o la sesión falta, es incorrecta, ha caducado o fue revocada, quizá por alguien de tu organización.',
        tile: 'No se aceptó la clave o la sesión.',
      },
      account: {
        section: 'Alguien de esta organización desactivó o revocó la clave.',
        tile: 'La clave se desactivó o se revocó.',
      },
      operator: {
        section:
          'El acceso de la propia aplicación no fue aceptado por {gateway}. Desde aquí no puedes resolverlo.',
        tile: 'No se aceptó el acceso de la aplicación.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'Esta cuenta o clave no tiene permiso para hacer esto.',
        tile: 'Sin permiso con esta cuenta o clave.',
      },
      user: {
        section: 'Esto no está permitido desde aquí: desde este país, esta red o esta cuenta.',
        tile: 'No permitido desde aquí.',
      },
      operator: {
        section:
          'La propia aplicación no tiene permiso de {gateway} para hacer esto. Desde aquí no puedes resolverlo.',
        tile: 'La propia aplicación no tiene permiso.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'El crédito de la cuenta no alcanza para esta solicitud.',
        tile: 'Crédito insuficiente.',
      },
      operator: {
        section:
          'La cuenta que usa {gateway} se ha quedado sin crédito. Tu propio saldo no es la causa.',
        tile: 'El propio servicio no tiene crédito.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Se ha alcanzado un límite de gasto. Puede que aún haya saldo.',
        tile: 'Se alcanzó un límite de gasto.',
      },
      operator: {
        section:
          'Se ha alcanzado un límite de gasto de la propia aplicación. Tu propio saldo no es la causa.',
        tile: 'Límite de gasto de la aplicación.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'El plan actual no incluye esto.',
        tile: 'No incluido en el plan.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Demasiadas solicitudes en poco tiempo. Basta con esperar.',
        tile: 'Demasiadas solicitudes.',
      },
      account: {
        section:
          'Se ha alcanzado el límite de esta cuenta. Basta con esperar; un límite más alto lo evita.',
        tile: 'Se alcanzó el límite de la cuenta.',
      },
      operator: {
        section: 'Se ha alcanzado el límite que aquí comparten todos. Basta con esperar.',
        tile: 'Se alcanzó el límite compartido.',
      },
    },
    'model-not-found': {
      anyone: {
        section:
          'Este modelo no se conoce aquí: puede que esté mal escrito o que ya no se ofrezca.',
        tile: 'Este modelo no se conoce aquí.',
      },
      operator: {
        section:
          'Este modelo no está configurado aquí. Quien administra {gateway} puede cambiarlo.',
        tile: 'Este modelo no está configurado aquí.',
      },
    },
    'not-found': {
      anyone: {
        section: 'Lo que se pidió no existe o ya no existe.',
        tile: 'No existe.',
      },
      operator: {
        section:
          'La dirección de {gateway} no lleva a ninguna parte. Quien la configuró puede corregirla.',
        tile: 'La dirección no es correcta.',
      },
    },
    conflict: {
      anyone: {
        section: 'Entra en conflicto con algo que ya existe o que se está modificando.',
        tile: 'En conflicto con algo que ya existe.',
      },
    },
    gone: {
      anyone: {
        section: 'Ha caducado o se eliminó de forma definitiva.',
        tile: 'Caducado o eliminado.',
      },
    },
    'server-error': {
      anyone: {
        section: 'Se produjo un fallo en {gateway}. Tu solicitud no es la causa.',
        tile: 'Se produjo un fallo en el servicio.',
      },
    },
    'upstream-error': {
      anyone: {
        section: 'El proveedor que usa {gateway} dio una respuesta incorrecta. Suele ser pasajero.',
        tile: 'El proveedor respondió mal.',
      },
      operator: {
        section:
          'No se puede llegar al proveedor que usa {gateway} con la configuración actual. Solo quienes lo administran pueden cambiarla.',
        tile: 'No se puede llegar al proveedor.',
      },
    },
    unavailable: {
      anyone: {
        section:
          'Ahora mismo no hay ningún servidor libre para esto. Suele resolverse en unos segundos.',
        tile: 'No hay ningún servidor libre ahora.',
      },
      operator: {
        section:
          'Ahora mismo no hay nada configurado que ofrezca este modelo. Quien administra {gateway} puede cambiarlo.',
        tile: 'Este modelo no está disponible ahora.',
      },
    },
    timeout: {
      anyone: {
        section:
          'La respuesta tardó demasiado y se dejó de esperar. Aun así, la solicitud pudo haberse ejecutado.',
        tile: 'La respuesta tardó demasiado.',
      },
      operator: {
        section:
          'Un intermediario dejó de esperar antes de que llegara la respuesta. Quien administra {gateway} puede dar más tiempo.',
        tile: 'Un intermediario dejó de esperar.',
      },
    },
    network: {
      anyone: {
        section: 'No llegó ninguna respuesta. Puede que la conexión esté caída o bloqueada.',
        tile: 'No llegó ninguna respuesta.',
      },
    },
    canceled: {
      anyone: { section: 'La solicitud se canceló.', tile: 'Cancelada.' },
    },
    configuration: {
      anyone: {
        section:
          'Esto todavía no está configurado en {gateway}. Solo quienes lo administran pueden cambiarlo.',
        tile: 'Todavía no está configurado allí.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'La respuesta llegó vacía, cortada o ilegible.',
        tile: 'La respuesta era ilegible.',
      },
      operator: {
        section:
          'En lugar de una respuesta llegó una página web: puede que la dirección sea incorrecta o que respondiera un intermediario.',
        tile: 'Llegó una página web en su lugar.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'La tarea terminó sin resultado.',
        tile: 'La tarea terminó sin resultado.',
      },
      user: {
        section: 'La tarea se detuvo antes de tener un resultado.',
        tile: 'La tarea se detuvo.',
      },
    },
    unknown: {
      anyone: {
        section: 'La llamada falló y la respuesta no dice por qué.',
        tile: 'Falló por un motivo desconocido.',
      },
      user: {
        section: 'La llamada falló y la respuesta no dice por qué. Revisa lo que se envió.',
        tile: 'Falló por un motivo desconocido.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'Corregir la solicitud',
      hint: 'Corrige la solicitud y vuelve a enviarla.',
      hintWithParams: 'Corrige {params} y vuelve a enviar la solicitud.',
      ask: 'corregir la solicitud',
    },
    'shorten-input': {
      label: 'Acortar la entrada',
      hint: 'Acorta la entrada o empieza una conversación nueva.',
      ask: 'acortar la entrada',
    },
    'reduce-size': {
      label: 'Reducir el tamaño',
      hint: 'Reduce el tamaño del archivo o de la solicitud.',
      hintWithParams: 'Reduce {params}.',
      ask: 'reducir el tamaño de la solicitud',
    },
    'edit-prompt': {
      label: 'Editar el prompt',
      hint: 'Reformula el prompt o usa otro material.',
      ask: 'reformular el prompt',
    },
    'check-api-key': {
      label: 'Abrir las claves de API',
      hint: 'Comprueba que la clave de API esté completa, esté activa y sea la correcta; si tienes dudas, crea una nueva.',
      hintWithParams: 'Comprueba la clave de API, en particular {params}.',
      ask: 'comprobar la clave de API',
    },
    'sign-in': {
      label: 'Volver a iniciar sesión',
      hint: 'Vuelve a iniciar sesión.',
      ask: 'volver a iniciar sesión',
    },
    'switch-account': {
      label: 'Cambiar de cuenta',
      hint: 'Comprueba que la cuenta seleccionada sea la correcta.',
      ask: 'cambiar de cuenta',
    },
    'request-access': {
      label: 'Pedir acceso',
      hint: 'Pide acceso a {whom}.',
      ask: 'obtener acceso',
    },
    'top-up': {
      label: 'Añadir crédito',
      hint: 'Añade crédito a la cuenta.',
      ask: 'añadir crédito',
    },
    'raise-limit': {
      label: 'Aumentar el límite',
      hint: 'Aumenta el límite o espera a que se restablezca.',
      ask: 'aumentar el límite',
    },
    'change-plan': {
      label: 'Ver los planes',
      hint: 'Cambia a un plan que incluya esto.',
      ask: 'cambiar de plan',
    },
    wait: {
      label: 'Reintentar',
      hint: 'Espera un poco y vuelve a intentarlo.',
      ask: 'volver a intentarlo más tarde',
    },
    'choose-model': {
      label: 'Elegir otro modelo',
      hint: 'Elige otro modelo y revisa cómo está escrito.',
      ask: 'elegir otro modelo',
    },
    'check-resource': {
      label: 'Ver lo que existe',
      hint: 'Revisa el nombre o la dirección; puede que se haya eliminado o movido.',
      hintWithParams:
        'Revisa {params}: puede que esté mal escrito, o que se haya eliminado o movido.',
      ask: 'comprobar si esto existe',
    },
    'resolve-conflict': {
      label: 'Ver lo que existe',
      hint: 'Elige otro nombre o quita lo que estorba.',
      hintWithParams: 'Elige otro valor para {params} o quita lo que estorba.',
      ask: 'quitar lo que estorba',
    },
    'create-again': {
      label: 'Crear de nuevo',
      hint: 'Créalo de nuevo.',
      ask: 'crearlo de nuevo',
    },
    retry: {
      label: 'Reintentar',
      hint: 'Vuelve a intentarlo.',
      hintWithParams: 'Vuelve a intentarlo; para streaming, aumenta {params}.',
      ask: 'volver a intentarlo',
    },
    'retry-smaller': {
      label: 'Probar con algo menor',
      hint: 'Vuelve a intentarlo con una solicitud más pequeña.',
      hintWithParams: 'Prueba con un valor menor para {params}.',
      ask: 'probar con una solicitud más pequeña',
    },
    'check-connection': {
      label: 'Revisar la conexión',
      hint: 'Revisa la conexión a internet, una VPN o un bloqueador de contenido.',
      ask: 'revisar la conexión',
    },
    'contact-support': {
      label: 'Contactar con soporte',
      hint: 'Contacta con soporte y {quote}.',
      hintInChannel: 'Pregunta en {channel} y {quote}.',
      ask: 'contactar con soporte',
    },
    'run-again': {
      label: 'Volver a ejecutar',
      hint: 'Vuelve a iniciar la tarea.',
      ask: 'volver a iniciar la tarea',
    },
    'check-status': {
      label: 'Comprobar el estado',
      hint: 'Antes de volver a enviarla, comprueba si la solicitud se ejecutó.',
      hintWithParams: 'Mira en {params} qué ha pasado.',
      ask: 'comprobar si se ejecutó',
    },
    'open-messages': {
      label: 'Abrir Messages',
      hint: 'La página Messages de la consola dice más.',
      ask: 'mirar la página Messages',
    },
    'open-playground': {
      label: 'Abrir el Playground',
      hint: 'Prueba la misma solicitud en el Playground. Si allí funciona, la causa está en tu código; si también falla, es la plataforma, el saldo o el modelo.',
      ask: 'probar la misma solicitud en el Playground',
    },
    'open-status-page': {
      label: 'Ver la página de estado',
      hint: 'La página de estado muestra los problemas conocidos.',
      ask: 'mirar la página de estado',
    },
    'open-docs': {
      label: 'Leer la documentación',
      hint: 'La documentación dice qué se espera.',
      ask: 'leer la documentación',
    },
    'use-streaming': {
      label: 'Usar streaming',
      hint: 'Activa el streaming para que la respuesta llegue por partes.',
      hintWithParams: 'Activa el streaming ({params}) para que la respuesta llegue por partes.',
      ask: 'activar el streaming',
    },
    'ask-owner': {
      label: 'Preguntar a un propietario',
      hint: 'Pregunta a {whom}.',
      ask: 'revisar esto',
    },
  },
  labels: {
    severity: { danger: 'Error:', warning: 'Advertencia:', info: 'Nota:' },
    someGateway: 'la API',
    said: '{name} dice:',
    suggests: '{name} sugiere:',
    charged: {
      no: 'No se cobró nada.',
      yes: 'La solicitud se cobró.',
      refunded: 'Se reembolsó lo que costó.',
      unknown: 'Es posible que se haya cobrado.',
    },
    lasting: 'Esto dura más de lo habitual.',
    claimed: 'La causa se muestra en otra parte de esta página.',
    dismiss: 'Cerrar',
    dismissOf: 'Cerrar: {title}',
    busy: 'En curso…',
    alsoTry: 'Si eso no ayuda:',
    newTab: '(se abre en una pestaña nueva)',
    retry: 'Reintentar',
    retryOf: 'Reintentar: {title}',
    stop: 'Detener',
    stopOf: 'Detener los intentos: {title}',
    waitsFor: 'en {time}',
    waitsUntil: 'a partir de {time}',
    waitsForConnection: 'al volver la conexión',
    retriesAt: 'Próximo intento automático: {time}.',
    attempt: '{attempt} de {maxAttempts}',
    requestId: 'Solicitud',
    copyRequestId: 'Copiar el ID de la solicitud',
    region: 'región {region}',
    details: 'Detalles',
    report: 'Informe para soporte',
    copyReport: 'Copiar el informe',
    copied: 'Copiado',
    selected: 'Seleccionado. Pulsa {keys} para copiar.',
    notCopied: 'Aquí no se permite copiar.',
    quoteId: 'menciona el ID de la solicitud',
    quoteReport: 'adjunta el informe de los detalles',
    someOwner: 'un propietario de esta cuenta',
    askWhom: 'Pide ayuda a {whom} para {ask}.',
    copyRequest: 'Copiar una petición',
    request: '{title}: {text} ¿Sería posible {ask}?',
    facts: {
      said: '{name} dice',
      status: 'Estado',
      code: 'Código',
      type: 'Tipo',
      param: 'Parámetro',
      model: 'Modelo',
      upstream: 'Proveedor',
      time: 'Hora',
      otherIds: 'Otros ID de solicitud',
    },
    repeat: {
      title: '¿Enviar de nuevo?',
      text: 'Nadie sabe si el último intento se ejecutó. Si fue así, enviarlo de nuevo lo ejecuta dos veces y puede costar el doble.',
      confirm: 'Enviar de nuevo',
      dismiss: 'No enviar',
      checkFirst: 'Comprobar antes el estado',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: {
      one: 'Falló {count} parte de esta página. {text}',
      other: 'Fallaron {count} partes de esta página. {text}',
    },
    andMore: { one: 'Y {count} problema más.', other: 'Y {count} problemas más.' },
    waits: 'Nuevo intento en {time}.',
    retryFrom: 'Puedes volver a intentarlo en {time}.',
    retrying: 'Nuevo intento en curso.',
    mayRetry: 'Ya puedes volver a intentarlo: {title}.',
    stillFailing: 'Sigue sin funcionar: {title}. {text}',
    recovered: 'Resuelto: {title}.',
    recoveredMany: {
      one: '{count} problema resuelto.',
      other: '{count} problemas resueltos.',
    },
    actionFailed: 'No funcionó: {label}.',
    requestIdCopied: 'ID de la solicitud copiado.',
    reportCopied: 'Informe copiado.',
    requestCopied: 'Petición copiada.',
  },
  topUp: {
    title: 'Sin crédito',
    balance: 'Saldo',
    required: 'Esta solicitud',
    missing: 'Falta',
    onceAdded: 'Añade crédito y lo que se detuvo continuará desde aquí.',
    checkAgain: 'Volver a comprobar',
    tryAgain: 'Reintentar',
    away: 'Vuelve aquí cuando hayas pagado.',
    checking: 'Esperando a que llegue el pago…',
    unconfirmed: 'El saldo aún no ha cambiado. Un pago puede tardar unos minutos.',
    confirmed: 'El saldo es ahora de {balance}. Lo que se detuvo continúa.',
    ask: 'Pide a {whom} que añada crédito. Lo que se detuvo continuará cuando llegue.',
    unreadable: 'El saldo no se puede consultar en este momento.',
  },
  stale: {
    since: 'Últimos datos: {time}.',
    older: 'Se muestran datos anteriores.',
  },
  summary: {
    affected: {
      one: '{count} parte de esta página afectada',
      other: '{count} partes de esta página afectadas',
    },
    places: 'Qué está afectado',
    goTo: 'Ir a: {title}',
    more: { one: '{count} más', other: '{count} más' },
    retryAll: 'Reintentar todo',
    retryingAll: {
      one: 'Reintentando {count} parte.',
      other: 'Reintentando {count} partes, una tras otra.',
    },
  },
  offline: {
    title: 'Sin conexión',
    text: 'Lo que se muestra puede no estar al día. Todo continuará solo cuando vuelva la conexión.',
    waiting: { one: '{count} solicitud en espera.', other: '{count} solicitudes en espera.' },
    back: 'Conexión recuperada.',
  },
  boundary: {
    title: 'Esta parte de la página dejó de funcionar',
    text: 'El resto de la página no está afectado.',
    startOver: 'Empezar de nuevo',
  },
  lowBalance: {
    title: 'Queda poco crédito',
    emptyTitle: 'Sin crédito',
    left: 'Quedan {balance}.',
    lasts: 'Quedan {balance}, suficiente para {time} aproximadamente.',
    snooze: 'Recordar más tarde',
    snoozed: 'Próximo recordatorio: {time}.',
    spoken: 'Queda poco crédito: {balance}.',
  },
  limit: {
    rateTitle: 'Límite de solicitudes alcanzado',
    capTitle: 'Límite de gasto alcanzado',
    planTitle: 'Límite del plan alcanzado',
    meter: 'Uso del límite',
    used: 'Uso: {used} de {max}',
    left: 'Quedan {left}',
    most: 'Como máximo {max}',
    resets: 'Se restablece: {time}, {wait}.',
    scope: 'Límite: {scope}',
    request: 'Pedir un aumento',
    requesting: 'Enviando la petición…',
    requested: 'Petición enviada',
    notRequested: 'No se pudo enviar la petición.',
    requestAgain: 'Se podrá volver a pedir a partir de: {time}.',
  },
  auth: {
    sessionTitle: 'Inicia sesión de nuevo para continuar',
    keyTitle: 'No se aceptó la clave de API',
    comeBack: 'Después volverás a este lugar.',
    ownKey: 'Usar otra clave de API',
    key: 'Clave de API',
    show: 'Mostrar la clave',
    save: 'Guardar y reintentar',
    saving: 'Guardando…',
    noKey: 'Escribe primero una clave.',
    notSaved: 'No se pudo guardar la clave.',
    saved: 'La clave se guardó. Se vuelve a intentar lo que se detuvo.',
  },
  access: {
    title: 'Sin acceso',
    planTitle: 'No incluido en tu plan',
    who: 'Quién puede dar acceso',
    message: 'La petición que se enviará',
  },
  models: {
    title: 'Este modelo no puede responder',
    legend: 'Usar en su lugar',
    current: 'Usar en lugar de {model}',
    window: { one: '{tokens} token', other: '{tokens} tokens' },
    confirm: 'Usar este modelo',
    switched: 'Se cambió a {model}.',
    none: 'Aquí no se ofrece ningún otro modelo.',
  },
  fix: {
    title: 'Hay que cambiar la solicitud',
    goTo: 'Ir a {field}',
    field: 'Qué cambiar: {field}',
  },
  support: {
    title: 'Informar a soporte',
    intro: 'No se envía nada más. Las claves, los prompts y las cookies quedan fuera.',
    preview: 'El informe',
    comment: '¿Qué estabas haciendo?',
    commentHint: 'Opcional. Se añade al informe tal como lo escribas.',
    copy: 'Copiar el informe',
    download: 'Descargar',
    downloaded: 'El informe se descargó.',
    email: 'Escribir un correo',
    ticket: 'Abrir un ticket',
    playground: 'Probar en el Playground',
    subject: '{title} ({id})',
    shortened:
      'En el correo o el ticket solo cabe el principio. Copia el informe para enviarlo entero.',
  },
  stream: {
    title: 'La respuesta se cortó',
    emptyTitle: 'No llegó ninguna respuesta',
    text: 'Se conserva lo que llegó hasta ahora.',
    nothing: 'Todavía no había llegado nada.',
    partial: 'La respuesta hasta ahora',
    continue: 'Continuar',
    startOver: 'Empezar de nuevo',
    keep: 'Dejarla así',
    continuing: 'Continuando desde donde se cortó…',
    kept: 'La respuesta se deja como está.',
  },
  task: {
    title: 'La tarea falló',
    unknownTitle: 'Nadie sabe cómo terminó la tarea',
    task: 'Tarea',
    copyTask: 'Copiar el ID de la tarea',
    taskCopied: 'ID de la tarea copiado.',
    stage: 'Etapa',
    started: 'Inicio',
    cost: 'Coste',
    checkStatus: 'Comprobar el estado',
    checking: 'Consultando el estado de la tarea…',
    unchanged: 'Nada ha cambiado.',
    changed: 'La tarea está ahora en: {stage}.',
    runAgain: 'Volver a ejecutar',
    sameSettings: 'Inicia una tarea nueva con los mismos ajustes.',
    confirmTitle: '¿Volver a ejecutarla?',
    confirm: 'Al volver a ejecutarla se inicia una tarea nueva, que puede volver a costar.',
    dismiss: 'No ejecutar',
  },
}
