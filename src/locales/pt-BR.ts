import type { Words } from '../components/words/words.ts'

/** Every word, in Brazilian Portuguese. */
export const ptBR: Words = {
  locale: 'pt-BR',
  failures: {
    'invalid-request': {
      anyone: {
        section:
          'Algo na solicitação está faltando, está errado ou não é compatível com o modelo escolhido.',
        tile: 'A solicitação não foi aceita.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'A entrada é mais longa do que este modelo consegue ler de uma vez.',
        tile: 'Longa demais para este modelo.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'A solicitação, ou um arquivo nela, é maior do que o permitido.',
        tile: 'Maior do que o permitido.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Uma verificação de segurança ou de políticas recusou este conteúdo.',
        tile: 'Recusado por uma verificação.',
      },
    },
    authentication: {
      anyone: {
        section:
          'A chave ou a sessão está faltando, está errada, expirou ou foi revogada, talvez por alguém da sua organização.',
        tile: 'A chave ou a sessão não foi aceita.',
      },
      account: {
        section: 'A chave foi desativada ou revogada por alguém desta organização.',
        tile: 'A chave foi desativada ou revogada.',
      },
      operator: {
        section:
          'Para {gateway}, o acesso do próprio aplicativo não é válido. Não é possível resolver isso por aqui.',
        tile: 'Acesso do aplicativo não aceito.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'Esta conta ou chave não tem permissão para fazer isso.',
        tile: 'Sem permissão com esta conta ou chave.',
      },
      user: {
        section: 'Isso não é permitido daqui: deste país, desta rede ou desta conta.',
        tile: 'Não permitido daqui.',
      },
      operator: {
        section:
          'Segundo {gateway}, o próprio aplicativo não tem permissão para isso. Não é possível resolver isso por aqui.',
        tile: 'O próprio aplicativo não tem permissão.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'A conta não tem créditos suficientes para esta solicitação.',
        tile: 'Créditos insuficientes.',
      },
      operator: {
        section: 'A conta que {gateway} usa está sem créditos. O seu próprio saldo não é a causa.',
        tile: 'O próprio serviço está sem créditos.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Um limite de gastos foi atingido. Ainda pode haver saldo.',
        tile: 'Um limite de gastos foi atingido.',
      },
      operator: {
        section:
          'Um limite de gastos do próprio aplicativo foi atingido. O seu próprio saldo não é a causa.',
        tile: 'Limite de gastos do aplicativo atingido.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'O plano atual não inclui isso.',
        tile: 'Não incluído no plano.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Solicitações demais em pouco tempo. Basta esperar.',
        tile: 'Solicitações demais.',
      },
      account: {
        section: 'O limite desta conta foi atingido. Basta esperar; um limite maior evita isso.',
        tile: 'O limite da conta foi atingido.',
      },
      operator: {
        section: 'O limite que todos compartilham aqui foi atingido. Basta esperar.',
        tile: 'O limite compartilhado foi atingido.',
      },
    },
    'model-not-found': {
      anyone: {
        section:
          'Este modelo não é conhecido aqui: o nome pode estar errado, ou ele não é mais oferecido.',
        tile: 'Este modelo não é conhecido aqui.',
      },
      operator: {
        section:
          'Este modelo não está configurado aqui. Quem administra {gateway} pode mudar isso.',
        tile: 'Este modelo não está configurado aqui.',
      },
    },
    'not-found': {
      anyone: {
        section: 'O que foi pedido não existe, ou não existe mais.',
        tile: 'Isso não existe.',
      },
      operator: {
        section:
          'O endereço usado para {gateway} não leva a lugar nenhum. Quem fez a configuração pode corrigi-lo.',
        tile: 'O endereço não está certo.',
      },
    },
    conflict: {
      anyone: {
        section: 'Isso entra em conflito com algo que já existe ou está sendo alterado.',
        tile: 'Em conflito com algo que já existe.',
      },
    },
    gone: {
      anyone: {
        section: 'Isso expirou ou foi removido de vez.',
        tile: 'Expirou ou foi removido.',
      },
    },
    'server-error': {
      anyone: {
        section: 'Um erro interno impediu {gateway} de responder. A sua solicitação não é a causa.',
        tile: 'Erro interno do serviço.',
      },
    },
    'upstream-error': {
      anyone: {
        section: 'O provedor que {gateway} usa respondeu com erro. Isso costuma passar.',
        tile: 'O provedor respondeu com erro.',
      },
      operator: {
        section:
          'O provedor que {gateway} usa não pode ser acessado com a configuração atual. Só quem administra o serviço pode mudar isso.',
        tile: 'O provedor não pode ser acessado.',
      },
    },
    unavailable: {
      anyone: {
        section:
          'Nenhum servidor está livre para isso agora. Em geral, isso se resolve em segundos.',
        tile: 'Nenhum servidor livre agora.',
      },
      operator: {
        section:
          'Nada está configurado para oferecer este modelo agora. Quem administra {gateway} pode mudar isso.',
        tile: 'Este modelo não está disponível agora.',
      },
    },
    timeout: {
      anyone: {
        section:
          'A resposta demorou demais e a espera foi encerrada. Mesmo assim, a solicitação pode ter sido executada.',
        tile: 'A resposta demorou demais.',
      },
      operator: {
        section:
          'Um intermediário desistiu antes de a resposta chegar. Quem administra {gateway} pode permitir mais tempo.',
        tile: 'Um intermediário desistiu.',
      },
    },
    network: {
      anyone: {
        section: 'Nenhuma resposta chegou. A conexão pode ter caído ou estar bloqueada.',
        tile: 'Nenhuma resposta chegou.',
      },
    },
    canceled: {
      anyone: { section: 'A solicitação foi cancelada.', tile: 'Cancelada.' },
    },
    configuration: {
      anyone: {
        section: 'Isso ainda não está configurado. Só quem administra {gateway} pode mudar isso.',
        tile: 'Ainda não configurado no serviço.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'A resposta veio vazia, cortada ou ilegível.',
        tile: 'A resposta veio ilegível.',
      },
      operator: {
        section:
          'Uma página da web chegou no lugar de uma resposta: o endereço pode estar errado, ou um intermediário respondeu.',
        tile: 'Chegou uma página da web no lugar.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'A tarefa terminou sem resultado.',
        tile: 'A tarefa terminou sem resultado.',
      },
      user: {
        section: 'A tarefa foi interrompida antes de ter um resultado.',
        tile: 'A tarefa foi interrompida.',
      },
    },
    unknown: {
      anyone: {
        section: 'A chamada falhou, e a resposta não diz por quê.',
        tile: 'Falhou por um motivo desconhecido.',
      },
      user: {
        section: 'A chamada falhou, e a resposta não diz por quê. Verifique o que foi enviado.',
        tile: 'Falhou por um motivo desconhecido.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'Corrigir a solicitação',
      hint: 'Corrija a solicitação e envie novamente.',
      hintWithParams: 'Corrija {params} e envie a solicitação novamente.',
      ask: 'corrigir a solicitação',
    },
    'shorten-input': {
      label: 'Encurtar a entrada',
      hint: 'Encurte a entrada ou comece uma nova conversa.',
      ask: 'encurtar a entrada',
    },
    'reduce-size': {
      label: 'Reduzir o tamanho',
      hint: 'Reduza o tamanho do arquivo ou da solicitação.',
      hintWithParams: 'Reduza {params}.',
      ask: 'reduzir o tamanho da solicitação',
    },
    'edit-prompt': {
      label: 'Editar o prompt',
      hint: 'Reformule o prompt ou use outro material.',
      ask: 'reformular o prompt',
    },
    'check-api-key': {
      label: 'Abrir as chaves de API',
      hint: 'Verifique se a chave de API está completa, ativa e é a certa; na dúvida, crie uma nova.',
      hintWithParams: 'Verifique a chave de API, em especial {params}.',
      ask: 'verificar a chave de API',
    },
    'sign-in': {
      label: 'Entrar novamente',
      hint: 'Entre novamente.',
      ask: 'entrar novamente',
    },
    'switch-account': {
      label: 'Trocar de conta',
      hint: 'Verifique se a conta certa está selecionada.',
      ask: 'trocar de conta',
    },
    'request-access': {
      label: 'Pedir acesso',
      hint: 'Peça acesso a {whom}.',
      ask: 'liberar o acesso',
    },
    'top-up': {
      label: 'Adicionar créditos',
      hint: 'Adicione créditos à conta.',
      ask: 'adicionar créditos',
    },
    'raise-limit': {
      label: 'Aumentar o limite',
      hint: 'Aumente o limite ou espere até que ele seja renovado.',
      ask: 'aumentar o limite',
    },
    'change-plan': {
      label: 'Ver os planos',
      hint: 'Mude para um plano que inclua isso.',
      ask: 'mudar de plano',
    },
    wait: {
      label: 'Tentar novamente',
      hint: 'Espere um pouco e tente novamente.',
      ask: 'tentar novamente mais tarde',
    },
    'choose-model': {
      label: 'Escolher outro modelo',
      hint: 'Escolha outro modelo e confira como o nome está escrito.',
      ask: 'escolher outro modelo',
    },
    'check-resource': {
      label: 'Ver o que existe',
      hint: 'Confira o nome ou o endereço; o item pode ter sido excluído ou movido.',
      hintWithParams: 'Confira {params}: pode ter sido escrito errado, excluído ou movido.',
      ask: 'verificar se isso existe',
    },
    'resolve-conflict': {
      label: 'Ver o que existe',
      hint: 'Escolha outro nome ou remova o que está no caminho.',
      hintWithParams: 'Escolha outro valor para {params} ou remova o que está no caminho.',
      ask: 'remover o que está no caminho',
    },
    'create-again': {
      label: 'Criar novamente',
      hint: 'Crie novamente.',
      ask: 'criar isso novamente',
    },
    retry: {
      label: 'Tentar novamente',
      hint: 'Tente novamente.',
      hintWithParams: 'Tente novamente; para streaming, aumente {params}.',
      ask: 'tentar novamente',
    },
    'retry-smaller': {
      label: 'Tentar algo menor',
      hint: 'Tente novamente com uma solicitação menor.',
      hintWithParams: 'Tente um valor menor para {params}.',
      ask: 'tentar uma solicitação menor',
    },
    'check-connection': {
      label: 'Verificar a conexão',
      hint: 'Verifique a conexão com a internet, uma VPN ou um bloqueador de conteúdo.',
      ask: 'verificar a conexão',
    },
    'contact-support': {
      label: 'Falar com o suporte',
      hint: 'Fale com o suporte e {quote}.',
      hintInChannel: 'Pergunte em {channel} e {quote}.',
      ask: 'falar com o suporte',
    },
    'run-again': {
      label: 'Executar novamente',
      hint: 'Inicie a tarefa novamente.',
      ask: 'iniciar a tarefa novamente',
    },
    'check-status': {
      label: 'Verificar o status',
      hint: 'Antes de enviar novamente, verifique se a solicitação foi executada.',
      hintWithParams: 'Veja em {params} o que aconteceu.',
      ask: 'verificar se a solicitação foi executada',
    },
    'open-messages': {
      label: 'Abrir Messages',
      hint: 'A página Messages do console diz mais.',
      ask: 'olhar a página Messages',
    },
    'open-playground': {
      label: 'Abrir o Playground',
      hint: 'Teste a mesma solicitação no Playground. Se ela funcionar lá, a causa está no seu código; se também falhar lá, é a plataforma, o saldo ou o modelo.',
      ask: 'testar a mesma solicitação no Playground',
    },
    'open-status-page': {
      label: 'Ver a página de status',
      hint: 'A página de status mostra os problemas conhecidos.',
      ask: 'olhar a página de status',
    },
    'open-docs': {
      label: 'Ler a documentação',
      hint: 'A documentação diz o que é esperado.',
      ask: 'ler a documentação',
    },
    'use-streaming': {
      label: 'Usar streaming',
      hint: 'Ative o streaming para que a resposta chegue em partes.',
      hintWithParams: 'Ative o streaming ({params}) para que a resposta chegue em partes.',
      ask: 'ativar o streaming',
    },
    'ask-owner': {
      label: 'Falar com um proprietário',
      hint: 'Pergunte a {whom}.',
      ask: 'dar uma olhada nisso',
    },
  },
  labels: {
    severity: { danger: 'Erro:', warning: 'Aviso:', info: 'Observação:' },
    someGateway: 'a API',
    said: '{name} informa:',
    suggests: '{name} sugere:',
    charged: {
      no: 'Nada foi cobrado.',
      yes: 'A solicitação foi cobrada.',
      refunded: 'O valor foi reembolsado.',
      unknown: 'Pode ter havido cobrança.',
    },
    lasting: 'Isso já dura mais do que o normal.',
    claimed: 'A causa é mostrada em outra parte desta página.',
    dismiss: 'Fechar',
    dismissOf: 'Fechar: {title}',
    busy: 'Em andamento…',
    alsoTry: 'Se isso não ajudar:',
    newTab: '(abre em uma nova guia)',
    retry: 'Tentar novamente',
    retryOf: 'Tentar novamente: {title}',
    stop: 'Parar',
    stopOf: 'Parar as tentativas: {title}',
    waitsFor: 'em {time}',
    waitsUntil: 'a partir de {time}',
    waitsForConnection: 'quando a conexão voltar',
    retriesAt: 'Próxima tentativa automática: {time}.',
    attempt: '{attempt} de {maxAttempts}',
    requestId: 'Solicitação',
    copyRequestId: 'Copiar o ID da solicitação',
    region: 'região {region}',
    details: 'Detalhes',
    report: 'Relatório para o suporte',
    copyReport: 'Copiar o relatório',
    copied: 'Copiado',
    selected: 'Selecionado. Pressione {keys} para copiar.',
    notCopied: 'Não é possível copiar aqui.',
    quoteId: 'informe o ID da solicitação',
    quoteReport: 'anexe o relatório que está nos detalhes',
    someOwner: 'um proprietário desta conta',
    askWhom: 'Peça a {whom} para {ask}.',
    copyRequest: 'Copiar um pedido',
    request: '{title}: {text} Seria possível {ask}?',
    facts: {
      said: '{name} informa',
      status: 'Status',
      code: 'Código',
      type: 'Tipo',
      param: 'Parâmetro',
      model: 'Modelo',
      upstream: 'Provedor',
      time: 'Horário',
      otherIds: 'Outros IDs de solicitação',
    },
    repeat: {
      title: 'Enviar novamente?',
      text: 'Não se sabe se a última tentativa foi executada. Se foi, enviar novamente executa tudo duas vezes e pode custar o dobro.',
      confirm: 'Enviar novamente',
      dismiss: 'Não enviar',
      checkFirst: 'Verificar o status antes',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: {
      one: '{count} parte desta página falhou. {text}',
      other: '{count} partes desta página falharam. {text}',
    },
    andMore: { one: 'E mais {count} problema.', other: 'E mais {count} problemas.' },
    waits: 'Nova tentativa em {time}.',
    retryFrom: 'Você poderá tentar novamente em {time}.',
    retrying: 'Tentando novamente agora.',
    mayRetry: 'Você já pode tentar novamente: {title}.',
    stillFailing: 'Ainda não funciona: {title}. {text}',
    recovered: 'Resolvido: {title}.',
    recoveredMany: {
      one: '{count} problema foi resolvido.',
      other: '{count} problemas foram resolvidos.',
    },
    actionFailed: 'Não deu certo: {label}.',
    requestIdCopied: 'ID da solicitação copiado.',
    reportCopied: 'Relatório copiado.',
    requestCopied: 'Pedido copiado.',
  },
  topUp: {
    title: 'Sem créditos',
    balance: 'Saldo',
    required: 'Esta solicitação',
    missing: 'Falta',
    onceAdded: 'Adicione créditos, e o que parou continua daqui.',
    checkAgain: 'Verificar novamente',
    tryAgain: 'Tentar novamente',
    away: 'Volte para cá depois de pagar.',
    checking: 'Aguardando a chegada do pagamento…',
    unconfirmed: 'O saldo ainda não mudou. Um pagamento pode levar alguns minutos.',
    confirmed: 'O saldo agora é de {balance}. O que parou continua.',
    ask: 'Peça a {whom} para adicionar créditos. O que parou continua assim que eles chegarem.',
    unreadable: 'Não é possível consultar o saldo agora.',
  },
  stale: {
    since: 'Últimos dados: {time}.',
    older: 'Mostrando dados anteriores.',
  },
  summary: {
    affected: {
      one: '{count} parte desta página foi afetada',
      other: '{count} partes desta página foram afetadas',
    },
    places: 'O que foi afetado',
    goTo: 'Ir para: {title}',
    more: { one: 'mais {count}', other: 'mais {count}' },
    retryAll: 'Tentar tudo novamente',
    retryingAll: {
      one: 'Tentando {count} parte novamente.',
      other: 'Tentando {count} partes novamente, uma após a outra.',
    },
  },
  offline: {
    title: 'Você está offline',
    text: 'O que aparece pode estar desatualizado. Tudo continua sozinho quando a conexão voltar.',
    waiting: {
      one: '{count} solicitação em espera.',
      other: '{count} solicitações em espera.',
    },
    back: 'Online novamente.',
  },
  boundary: {
    title: 'Esta parte da página parou de funcionar',
    text: 'O resto da página não foi afetado.',
    startOver: 'Recomeçar',
  },
  lowBalance: {
    title: 'Os créditos estão acabando',
    emptyTitle: 'Sem créditos',
    left: 'Restam {balance}.',
    lasts: 'Restam {balance}, o bastante para cerca de {time}.',
    snooze: 'Lembrar mais tarde',
    snoozed: 'Próximo lembrete: {time}.',
    spoken: 'Os créditos estão acabando: restam {balance}.',
  },
  limit: {
    rateTitle: 'Limite de solicitações atingido',
    capTitle: 'Limite de gastos atingido',
    planTitle: 'Limite do plano atingido',
    meter: 'Uso do limite',
    used: 'Uso: {used} de {max}',
    left: 'Restam {left}',
    most: 'No máximo {max}',
    resets: 'Recomeça: {time}, {wait}.',
    scope: 'Limite: {scope}',
    request: 'Pedir um aumento',
    requesting: 'Enviando o pedido…',
    requested: 'Pedido enviado',
    notRequested: 'Não foi possível enviar o pedido.',
    requestAgain: 'Será possível pedir de novo a partir de: {time}.',
  },
  auth: {
    sessionTitle: 'Entre novamente para continuar',
    keyTitle: 'A chave de API não foi aceita',
    comeBack: 'Depois você volta para este lugar.',
    ownKey: 'Usar outra chave de API',
    key: 'Chave de API',
    show: 'Mostrar a chave',
    save: 'Salvar e tentar novamente',
    saving: 'Salvando…',
    noKey: 'Digite uma chave primeiro.',
    notSaved: 'Não foi possível salvar a chave.',
    saved: 'A chave foi salva. O que parou está sendo tentado novamente.',
  },
  access: {
    title: 'Sem acesso',
    planTitle: 'Não incluído no seu plano',
    who: 'Quem pode liberar o acesso',
    message: 'O pedido a enviar',
  },
  models: {
    title: 'Este modelo não pode responder',
    legend: 'Usar no lugar dele',
    current: 'Usar no lugar de {model}',
    window: { one: '{tokens} token', other: '{tokens} tokens' },
    confirm: 'Usar este modelo',
    switched: 'Modelo trocado para {model}.',
    none: 'Nenhum outro modelo é oferecido aqui.',
  },
  fix: {
    title: 'A solicitação precisa de uma mudança',
    goTo: 'Ir para {field}',
    field: 'O que mudar: {field}',
  },
  support: {
    title: 'Relatar ao suporte',
    intro: 'Nada além disto é enviado. Chaves, prompts e cookies ficam de fora.',
    preview: 'O relatório',
    comment: 'O que você estava fazendo?',
    commentHint: 'Opcional. Entra no relatório como você escrever.',
    copy: 'Copiar o relatório',
    download: 'Baixar',
    downloaded: 'O relatório foi baixado.',
    email: 'Escrever um e-mail',
    ticket: 'Abrir um chamado',
    playground: 'Testar no Playground',
    subject: '{title} ({id})',
    shortened: 'No e-mail ou no chamado só cabe o começo. Copie o relatório para enviar tudo.',
  },
  stream: {
    title: 'A resposta foi interrompida',
    emptyTitle: 'Nenhuma resposta chegou',
    text: 'O que chegou até agora foi mantido.',
    nothing: 'Nada tinha chegado ainda.',
    partial: 'A resposta até agora',
    continue: 'Continuar',
    startOver: 'Recomeçar',
    keep: 'Deixar como está',
    continuing: 'Continuando de onde parou…',
    kept: 'A resposta fica como está.',
  },
  task: {
    title: 'A tarefa falhou',
    unknownTitle: 'Não se sabe como a tarefa terminou',
    task: 'Tarefa',
    copyTask: 'Copiar o ID da tarefa',
    taskCopied: 'ID da tarefa copiado.',
    stage: 'Etapa',
    started: 'Início',
    cost: 'Custo',
    checkStatus: 'Verificar o status',
    checking: 'Consultando o andamento da tarefa…',
    unchanged: 'Nada mudou.',
    changed: 'A tarefa agora está em: {stage}.',
    runAgain: 'Executar novamente',
    sameSettings: 'Inicia uma nova tarefa com as mesmas configurações.',
    confirmTitle: 'Executar novamente?',
    confirm: 'Executar novamente inicia uma nova tarefa e pode gerar novo custo.',
    dismiss: 'Não executar',
  },
}
