import type { Words } from '../components/words/words.ts'

/** Every word, in Turkish. */
export const tr: Words = {
  locale: 'tr',
  failures: {
    'invalid-request': {
      anyone: {
        section: 'İstekte bir şey eksik, yanlış veya seçilen model tarafından desteklenmiyor.',
        tile: 'İstek kabul edilmedi.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'Girdi, bu modelin tek seferde okuyabileceğinden uzun.',
        tile: 'Bu model için çok uzun.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'İstek veya içindeki bir dosya izin verilenden büyük.',
        tile: 'İzin verilenden büyük.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Bir güvenlik veya ilke denetimi bu içeriği reddetti.',
        tile: 'İçerik denetimi reddetti.',
      },
    },
    authentication: {
      anyone: {
        section:
          'Anahtar veya oturum eksik, yanlış, süresi dolmuş ya da iptal edilmiş; belki kuruluşunuzdaki biri tarafından.',
        tile: 'Anahtar veya oturum kabul edilmedi.',
      },
      account: {
        section: 'Bu kuruluştaki biri anahtarı devre dışı bırakmış veya iptal etmiş.',
        tile: 'Anahtar devre dışı veya iptal edilmiş.',
      },
      operator: {
        section:
          'Uygulamanın kendi {gateway} erişimi kabul edilmedi. Bunu buradan düzeltemezsiniz.',
        tile: 'Uygulamanın kendi erişimi kabul edilmedi.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'Bu hesabın veya anahtarın bunu yapma izni yok.',
        tile: 'Bu hesap veya anahtarla izin yok.',
      },
      user: {
        section: 'Buradan buna izin verilmiyor: bu ülkeden, ağdan veya hesaptan.',
        tile: 'Buradan izin verilmiyor.',
      },
      operator: {
        section:
          'Uygulamanın kendisine {gateway} bunun için izin vermiyor. Bunu buradan düzeltemezsiniz.',
        tile: 'Uygulamanın kendisine izin yok.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'Hesaptaki kredi bu istek için yetersiz.',
        tile: 'Kredi yetersiz.',
      },
      operator: {
        section: '{gateway} arkasındaki hesabın kredisi bitti. Nedeni sizin bakiyeniz değil.',
        tile: 'Hizmetin kendi kredisi bitti.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Bir harcama sınırı doldu. Bakiyenin kendisi yeterli olabilir.',
        tile: 'Bir harcama sınırı doldu.',
      },
      operator: {
        section: 'Uygulamanın kendi harcama sınırı doldu. Nedeni sizin bakiyeniz değil.',
        tile: 'Uygulamanın harcama sınırı doldu.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'Geçerli plan bunu içermiyor.',
        tile: 'Plana dâhil değil.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Kısa sürede çok fazla istek gönderildi. Beklemek yeterli.',
        tile: 'Çok fazla istek.',
      },
      account: {
        section:
          'Bu hesabın sınırına ulaşıldı. Beklemek yeterli; daha yüksek bir sınır bunu önler.',
        tile: 'Hesabın sınırına ulaşıldı.',
      },
      operator: {
        section: 'Buradaki herkesin paylaştığı sınıra ulaşıldı. Beklemek yeterli.',
        tile: 'Ortak sınıra ulaşıldı.',
      },
    },
    'model-not-found': {
      anyone: {
        section: 'Bu model burada bilinmiyor: adı yanlış yazılmış veya artık sunulmuyor olabilir.',
        tile: 'Bu model burada bilinmiyor.',
      },
      operator: {
        section: 'Bu model burada kurulmamış. Bunu {gateway} işletenler değiştirebilir.',
        tile: 'Bu model burada kurulmamış.',
      },
    },
    'not-found': {
      anyone: {
        section: 'İstenen şey yok veya artık yok.',
        tile: 'Böyle bir şey yok.',
      },
      operator: {
        section: '{gateway} adresi doğru değil. Bunu kuran kişi düzeltebilir.',
        tile: 'Adres doğru değil.',
      },
    },
    conflict: {
      anyone: {
        section: 'Bu, zaten var olan veya değiştirilmekte olan bir şeyle çakışıyor.',
        tile: 'Var olan bir şeyle çakışıyor.',
      },
    },
    gone: {
      anyone: {
        section: 'Bunun süresi dolmuş veya kalıcı olarak kaldırılmış.',
        tile: 'Süresi dolmuş veya kaldırılmış.',
      },
    },
    'server-error': {
      anyone: {
        section: '{gateway} tarafında bir arıza oldu. Nedeni sizin isteğiniz değil.',
        tile: 'Karşı tarafta arıza oldu.',
      },
    },
    'upstream-error': {
      anyone: {
        section: '{gateway} arkasındaki sağlayıcı hatalı yanıt verdi. Bu çoğunlukla geçer.',
        tile: 'Sağlayıcı hatalı yanıt verdi.',
      },
      operator: {
        section:
          '{gateway} arkasındaki sağlayıcıya bu kurulumla ulaşılamıyor. Bunu yalnızca işletenler değiştirebilir.',
        tile: 'Sağlayıcıya ulaşılamıyor.',
      },
    },
    unavailable: {
      anyone: {
        section: 'Şu anda bunun için boş sunucu yok. Bu genellikle birkaç saniyede düzelir.',
        tile: 'Şu anda boş sunucu yok.',
      },
      operator: {
        section:
          'Şu anda bu modeli sunan bir şey kurulmamış. Bunu {gateway} işletenler değiştirebilir.',
        tile: 'Bu modeli sunan bir şey yok.',
      },
    },
    timeout: {
      anyone: {
        section: 'Yanıt çok gecikti ve beklemekten vazgeçildi. İstek yine de çalışmış olabilir.',
        tile: 'Yanıt çok gecikti.',
      },
      operator: {
        section:
          'Aradaki bir bileşen yanıt gelmeden vazgeçti. {gateway} işletenler daha uzun süre tanıyabilir.',
        tile: 'Aradaki bir bileşen vazgeçti.',
      },
    },
    network: {
      anyone: {
        section: 'Yanıt gelmedi. Bağlantı kesilmiş veya engellenmiş olabilir.',
        tile: 'Yanıt gelmedi.',
      },
    },
    canceled: {
      anyone: { section: 'İstek iptal edildi.', tile: 'İptal edildi.' },
    },
    configuration: {
      anyone: {
        section:
          '{gateway} tarafında bu henüz kurulmamış. Bunu yalnızca işletenler değiştirebilir.',
        tile: 'Karşı tarafta kurulmamış.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'Yanıt boş, yarım kalmış veya okunamıyor.',
        tile: 'Yanıt okunamıyor.',
      },
      operator: {
        section:
          'Yanıt yerine bir web sayfası geldi: adres yanlış olabilir veya aradaki bir bileşen yanıtlamış olabilir.',
        tile: 'Yanıt yerine web sayfası geldi.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'Görev sonuç vermeden sona erdi.',
        tile: 'Görev sonuç vermeden sona erdi.',
      },
      user: {
        section: 'Görev bir sonuca ulaşmadan durduruldu.',
        tile: 'Görev durduruldu.',
      },
    },
    unknown: {
      anyone: {
        section: 'Çağrı başarısız oldu ve yanıt nedenini söylemiyor.',
        tile: 'Bilinmeyen bir nedenle başarısız.',
      },
      user: {
        section: 'Çağrı başarısız oldu ve yanıt nedenini söylemiyor. Gönderileni denetleyin.',
        tile: 'Bilinmeyen bir nedenle başarısız.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'İsteği düzelt',
      hint: 'İsteği düzeltip yeniden gönderin.',
      hintWithParams: 'Şunu düzeltip isteği yeniden gönderin: {params}.',
      ask: 'isteği düzeltmesi',
    },
    'shorten-input': {
      label: 'Girdiyi kısalt',
      hint: 'Girdiyi kısaltın veya yeni bir konuşma başlatın.',
      ask: 'girdiyi kısaltması',
    },
    'reduce-size': {
      label: 'Küçült',
      hint: 'Dosyayı veya isteği küçültün.',
      hintWithParams: 'Şunu küçültün: {params}.',
      ask: 'isteği küçültmesi',
    },
    'edit-prompt': {
      label: 'İstemi düzenle',
      hint: 'İstemi yeniden yazın veya başka bir içerik kullanın.',
      ask: 'istemi yeniden yazması',
    },
    'check-api-key': {
      label: 'API anahtarlarını aç',
      hint: 'API anahtarının eksiksiz, etkin ve doğru olduğunu denetleyin; emin değilseniz yenisini oluşturun.',
      hintWithParams: 'API anahtarını ve şunu denetleyin: {params}.',
      ask: 'API anahtarını denetlemesi',
    },
    'sign-in': {
      label: 'Yeniden oturum aç',
      hint: 'Yeniden oturum açın.',
      ask: 'yeniden oturum açması',
    },
    'switch-account': {
      label: 'Hesap değiştir',
      hint: 'Doğru hesabın seçili olduğunu denetleyin.',
      ask: 'hesabı değiştirmesi',
    },
    'request-access': {
      label: 'Erişim iste',
      hint: 'Erişim isteyebileceğiniz kişi: {whom}.',
      ask: 'bana erişim vermesi',
    },
    'top-up': { label: 'Kredi ekle', hint: 'Hesaba kredi ekleyin.', ask: 'kredi eklemesi' },
    'raise-limit': {
      label: 'Sınırı yükselt',
      hint: 'Sınırı yükseltin veya sıfırlanmasını bekleyin.',
      ask: 'sınırı yükseltmesi',
    },
    'change-plan': {
      label: 'Planları gör',
      hint: 'Bunu içeren bir plana geçin.',
      ask: 'planı değiştirmesi',
    },
    wait: {
      label: 'Yeniden dene',
      hint: 'Biraz bekleyip yeniden deneyin.',
      ask: 'daha sonra yeniden denemesi',
    },
    'choose-model': {
      label: 'Başka model seç',
      hint: 'Başka bir model seçin ve adının yazımını denetleyin.',
      ask: 'başka bir model seçmesi',
    },
    'check-resource': {
      label: 'Var olanlara bak',
      hint: 'Adı veya adresi denetleyin; silinmiş veya taşınmış olabilir.',
      hintWithParams:
        'Şunu denetleyin: {params}. Yanlış yazılmış, silinmiş veya taşınmış olabilir.',
      ask: 'bunun var olup olmadığını denetlemesi',
    },
    'resolve-conflict': {
      label: 'Var olanlara bak',
      hint: 'Başka bir ad seçin veya engel olanı kaldırın.',
      hintWithParams: 'Şunu değiştirin veya engel olanı kaldırın: {params}.',
      ask: 'engel olanı kaldırması',
    },
    'create-again': {
      label: 'Yeniden oluştur',
      hint: 'Bunu yeniden oluşturun.',
      ask: 'bunu yeniden oluşturması',
    },
    retry: {
      label: 'Yeniden dene',
      hint: 'Yeniden deneyin.',
      hintWithParams: 'Yeniden deneyin; akış kullanıyorsanız şunu yükseltin: {params}.',
      ask: 'yeniden denemesi',
    },
    'retry-smaller': {
      label: 'Daha küçüğünü dene',
      hint: 'Daha küçük bir istekle yeniden deneyin.',
      hintWithParams: 'Şunu küçültmeyi deneyin: {params}.',
      ask: 'daha küçük bir istek denemesi',
    },
    'check-connection': {
      label: 'Bağlantıyı denetle',
      hint: 'İnternet bağlantısını, VPN’i veya içerik engelleyiciyi denetleyin.',
      ask: 'bağlantıyı denetlemesi',
    },
    'contact-support': {
      label: 'Desteğe başvur',
      hint: 'Desteğe başvurun ve {quote}.',
      hintInChannel: '{channel} kanalında sorun ve {quote}.',
      ask: 'desteğe başvurması',
    },
    'run-again': {
      label: 'Yeniden çalıştır',
      hint: 'Görevi yeniden başlatın.',
      ask: 'görevi yeniden başlatması',
    },
    'check-status': {
      label: 'Durumu denetle',
      hint: 'Yeniden göndermeden önce çalışıp çalışmadığını denetleyin.',
      hintWithParams: 'Ne olduğunu görmek için şuraya bakın: {params}.',
      ask: 'çalışıp çalışmadığını denetlemesi',
    },
    'open-messages': {
      label: 'Mesajları aç',
      hint: 'Konsolun mesajlar sayfası daha fazlasını söylüyor.',
      ask: 'mesajlar sayfasına bakması',
    },
    'open-playground': {
      label: 'Playground’u aç',
      hint: 'Aynı isteği Playground’da deneyin. Orada çalışıyorsa neden kodunuzdadır; orada da çalışmıyorsa neden platform, bakiye veya modeldir.',
      ask: 'aynı isteği Playground’da denemesi',
    },
    'open-status-page': {
      label: 'Durum sayfasına bak',
      hint: 'Bilinen sorunlar için durum sayfasına bakın.',
      ask: 'durum sayfasına bakması',
    },
    'open-docs': {
      label: 'Belgeleri oku',
      hint: 'Belgeler ne beklendiğini açıklıyor.',
      ask: 'belgeleri okuması',
    },
    'use-streaming': {
      label: 'Akışı kullan',
      hint: 'Yanıtın parça parça gelmesi için akışı açın.',
      hintWithParams: 'Yanıtın parça parça gelmesi için akışı açın ({params}).',
      ask: 'akışı açması',
    },
    'ask-owner': {
      label: 'Sahibine sor',
      hint: 'Sorabileceğiniz kişi: {whom}.',
      ask: 'buna bakması',
    },
  },
  labels: {
    severity: { danger: 'Hata:', warning: 'Uyarı:', info: 'Not:' },
    someGateway: 'API',
    said: '{name} mesajı:',
    suggests: '{name} önerisi:',
    charged: {
      no: 'Ücret alınmadı.',
      yes: 'İstek için ücret alındı.',
      refunded: 'Alınan ücret iade edildi.',
      unknown: 'Ücret alınmış olabilir.',
    },
    lasting: 'Bu, her zamankinden uzun sürdü.',
    claimed: 'Nedeni bu sayfanın başka bir yerinde gösteriliyor.',
    dismiss: 'Kapat',
    dismissOf: 'Kapat: {title}',
    busy: 'Çalışıyor…',
    alsoTry: 'Bu işe yaramazsa:',
    newTab: '(yeni sekmede açılır)',
    retry: 'Yeniden dene',
    retryOf: 'Yeniden dene: {title}',
    stop: 'Durdur',
    stopOf: 'Yeniden denemeyi durdur: {title}',
    waitsFor: '{time} sonra',
    waitsUntil: 'saat: {time}',
    waitsForConnection: 'bağlanınca',
    retriesAt: 'Kendiliğinden yeniden denenecek, saat: {time}.',
    attempt: '{attempt}/{maxAttempts}',
    requestId: 'İstek',
    copyRequestId: 'İstek kimliğini kopyala',
    region: 'bölge {region}',
    details: 'Ayrıntılar',
    report: 'Destek için rapor',
    copyReport: 'Raporu kopyala',
    copied: 'Kopyalandı',
    selected: 'Seçildi. Kopyalamak için {keys} tuşlarına basın.',
    notCopied: 'Kopyalama burada engelli.',
    quoteId: 'istek kimliğini belirtin',
    quoteReport: 'ayrıntılardaki raporu ekleyin',
    someOwner: 'bu hesabın bir sahibi',
    askWhom: '{ask} için başvurun: {whom}.',
    copyRequest: 'Rica metnini kopyala',
    request: '{title}: {text} Rica ettiğim şey: {ask}.',
    facts: {
      said: '{name} mesajı',
      status: 'Durum',
      code: 'Kod',
      type: 'Tür',
      param: 'Parametre',
      model: 'Model adı',
      upstream: 'Sağlayıcı',
      time: 'Saat',
      otherIds: 'Diğer istek kimlikleri',
    },
    repeat: {
      title: 'Yeniden gönderilsin mi?',
      text: 'Son denemenin çalışıp çalışmadığı bilinmiyor. Çalıştıysa yeniden göndermek onu iki kez çalıştırır ve iki kez ücret alınabilir.',
      confirm: 'Yeniden gönder',
      dismiss: 'Gönderme',
      checkFirst: 'Önce durumu denetle',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: {
      one: 'Bu sayfanın {count} bölümü başarısız oldu. {text}',
      other: 'Bu sayfanın {count} bölümü başarısız oldu. {text}',
    },
    andMore: { one: 'Ve {count} sorun daha.', other: 'Ve {count} sorun daha.' },
    waits: '{time} sonra yeniden denenecek.',
    retryFrom: '{time} sonra yeniden deneyebilirsiniz.',
    retrying: 'Şimdi yeniden deneniyor.',
    mayRetry: 'Artık yeniden deneyebilirsiniz: {title}.',
    stillFailing: 'Hâlâ çalışmıyor: {title}. {text}',
    recovered: 'Çözüldü: {title}.',
    recoveredMany: { one: '{count} sorun çözüldü.', other: '{count} sorun çözüldü.' },
    actionFailed: 'Bu işe yaramadı: {label}.',
    requestIdCopied: 'İstek kimliği kopyalandı.',
    reportCopied: 'Rapor kopyalandı.',
    requestCopied: 'Rica metni kopyalandı.',
  },
  topUp: {
    title: 'Kredi bitti',
    balance: 'Bakiye',
    required: 'Bu istek',
    missing: 'Eksik',
    onceAdded: 'Kredi ekleyin; duran iş buradan sürer.',
    checkAgain: 'Yeniden denetle',
    tryAgain: 'Yeniden dene',
    away: 'Ödemeden sonra buraya dönün.',
    checking: 'Ödemenin ulaşması bekleniyor…',
    unconfirmed: 'Bakiye henüz değişmedi. Ödeme birkaç dakika sürebilir.',
    confirmed: 'Bakiye şimdi {balance}. Duran iş sürüyor.',
    ask: 'Kredi eklemesini isteyebileceğiniz kişi: {whom}. Eklenince duran iş sürer.',
    unreadable: 'Bakiye şu anda okunamıyor.',
  },
  stale: { since: '{time} verileri gösteriliyor.', older: 'Daha eski veriler gösteriliyor.' },
  summary: {
    affected: {
      one: 'Bu sayfanın {count} bölümü etkilendi',
      other: 'Bu sayfanın {count} bölümü etkilendi',
    },
    places: 'Etkilenenler',
    goTo: 'Git: {title}',
    more: { one: '{count} tane daha', other: '{count} tane daha' },
    retryAll: 'Tümünü yeniden dene',
    retryingAll: {
      one: '{count} bölüm yeniden deneniyor.',
      other: '{count} bölüm sırayla yeniden deneniyor.',
    },
  },
  offline: {
    title: 'Çevrimdışısınız',
    text: 'Gösterilenler güncel olmayabilir. Bağlantı gelince her şey kendiliğinden sürer.',
    waiting: { one: '{count} istek bekliyor.', other: '{count} istek bekliyor.' },
    back: 'Yeniden çevrimiçisiniz.',
  },
  boundary: {
    title: 'Sayfanın bu bölümü çalışmayı durdurdu',
    text: 'Sayfanın geri kalanı etkilenmedi.',
    startOver: 'Baştan başla',
  },
  lowBalance: {
    title: 'Kredi azalıyor',
    emptyTitle: 'Kredi bitti',
    left: 'Kalan: {balance}.',
    lasts: 'Kalan: {balance}; yaklaşık {time} yeter.',
    snooze: 'Daha sonra anımsat',
    snoozed: 'Yeniden anımsatılacak, saat: {time}.',
    spoken: 'Kredi azalıyor, kalan: {balance}.',
  },
  limit: {
    rateTitle: 'İstek sınırına ulaşıldı',
    capTitle: 'Harcama sınırına ulaşıldı',
    planTitle: 'Plan sınırına ulaşıldı',
    meter: 'Sınırın kullanılan kısmı',
    used: '{used}/{max} kullanıldı',
    left: 'Kalan: {left}',
    most: 'En fazla {max}',
    resets: 'Yeniden başlar: {time}, {wait}.',
    scope: 'Sınır: {scope}',
    request: 'Artış iste',
    requesting: 'Talep gönderiliyor…',
    requested: 'Talep gönderildi',
    notRequested: 'Talep gönderilemedi.',
    requestAgain: 'Yeniden istenebileceği saat: {time}.',
  },
  auth: {
    sessionTitle: 'Sürdürmek için yeniden oturum açın',
    keyTitle: 'API anahtarı kabul edilmedi',
    comeBack: 'Ardından buraya dönersiniz.',
    ownKey: 'Başka bir API anahtarı kullan',
    key: 'API anahtarı',
    show: 'Anahtarı göster',
    save: 'Kaydet ve yeniden dene',
    saving: 'Kaydediliyor…',
    noKey: 'Önce bir anahtar girin.',
    notSaved: 'Anahtar kaydedilemedi.',
    saved: 'Anahtar kaydedildi. Duran iş yeniden deneniyor.',
  },
  access: {
    title: 'Erişim yok',
    planTitle: 'Planınıza dâhil değil',
    who: 'Kimler erişim verebilir',
    message: 'Gönderilecek metin',
  },
  models: {
    title: 'Bu model yanıt veremiyor',
    legend: 'Bunun yerine kullan',
    current: '{model} yerine kullan',
    window: { one: '{tokens} belirteç', other: '{tokens} belirteç' },
    confirm: 'Bu modeli kullan',
    switched: 'Geçilen model: {model}.',
    none: 'Burada başka model sunulmuyor.',
  },
  fix: {
    title: 'İstekte değişiklik gerekiyor',
    goTo: 'Git: {field}',
    field: 'Değiştirilecek: {field}',
  },
  support: {
    title: 'Desteğe bildir',
    intro: 'Gönderilen yalnızca budur. Anahtarlar, istemler ve çerezler içinde yoktur.',
    preview: 'Gönderilecek rapor',
    comment: 'Ne yapıyordunuz?',
    commentHint: 'İsteğe bağlı. Rapora yazdığınız gibi eklenir.',
    copy: 'Raporu kopyala',
    download: 'İndir',
    downloaded: 'Rapor indirildi.',
    email: 'E-posta yaz',
    ticket: 'Destek kaydı aç',
    playground: 'Playground’da dene',
    subject: '{title} ({id})',
    shortened:
      'E-posta veya destek kaydı yalnızca başını içerir. Tümünü göndermek için raporu kopyalayın.',
  },
  stream: {
    title: 'Yanıt yarıda kesildi',
    emptyTitle: 'Yanıt gelmedi',
    text: 'Şimdiye dek gelen korundu.',
    nothing: 'Henüz bir şey gelmemişti.',
    partial: 'Şimdiye dek gelen yanıt',
    continue: 'Sürdür',
    startOver: 'Baştan başla',
    keep: 'Olduğu gibi bırak',
    continuing: 'Kesildiği yerden sürüyor…',
    kept: 'Yanıt olduğu gibi bırakıldı.',
  },
  task: {
    title: 'Görev başarısız oldu',
    unknownTitle: 'Görevin nasıl bittiği bilinmiyor',
    task: 'Görev',
    copyTask: 'Görev kimliğini kopyala',
    taskCopied: 'Görev kimliği kopyalandı.',
    stage: 'Aşama',
    started: 'Başlangıç',
    cost: 'Ücret',
    checkStatus: 'Durumu denetle',
    checking: 'Görevin durumuna bakılıyor…',
    unchanged: 'Hiçbir şey değişmedi.',
    changed: 'Görevin şimdiki aşaması: {stage}.',
    runAgain: 'Yeniden çalıştır',
    sameSettings: 'Aynı ayarlarla yeni bir görev başlatır.',
    confirmTitle: 'Yeniden çalıştırılsın mı?',
    confirm: 'Yeniden çalıştırmak yeni bir görev başlatır ve yeniden ücret alınabilir.',
    dismiss: 'Çalıştırma',
  },
}
