import type { Words } from '../components/words/words.ts'

/** Every word, in Indonesian. */
export const id: Words = {
  locale: 'id',
  failures: {
    'invalid-request': {
      anyone: {
        section:
          'Ada yang kurang atau salah dalam permintaan, atau tidak didukung oleh model yang dipilih.',
        tile: 'Permintaan tidak diterima.',
      },
    },
    'context-length-exceeded': {
      anyone: {
        section: 'Masukan lebih panjang daripada yang dapat dibaca model ini sekaligus.',
        tile: 'Terlalu panjang untuk model ini.',
      },
    },
    'payload-too-large': {
      anyone: {
        section: 'Permintaan, atau berkas di dalamnya, melebihi ukuran yang diizinkan.',
        tile: 'Melebihi ukuran yang diizinkan.',
      },
    },
    'content-blocked': {
      anyone: {
        section: 'Pemeriksaan keamanan atau kebijakan menolak konten ini.',
        tile: 'Ditolak pemeriksaan konten.',
      },
    },
    authentication: {
      anyone: {
        section:
          'Kunci atau sesi tidak ada, salah, kedaluwarsa, atau dicabut, mungkin oleh seseorang di organisasi Anda.',
        tile: 'Kunci atau sesi tidak diterima.',
      },
      account: {
        section: 'Seseorang di organisasi ini menonaktifkan atau mencabut kunci.',
        tile: 'Kunci dinonaktifkan atau dicabut.',
      },
      operator: {
        section:
          'Akses aplikasi itu sendiri ke {gateway} tidak diterima. Anda tidak dapat memperbaikinya di sini.',
        tile: 'Akses aplikasi tidak diterima.',
      },
    },
    'permission-denied': {
      anyone: {
        section: 'Akun atau kunci ini tidak diizinkan melakukan hal ini.',
        tile: 'Tidak diizinkan untuk akun atau kunci ini.',
      },
      user: {
        section: 'Ini tidak diizinkan dari sini: dari negara, jaringan, atau akun ini.',
        tile: 'Tidak diizinkan dari sini.',
      },
      operator: {
        section:
          'Aplikasi itu sendiri tidak diizinkan oleh {gateway}. Anda tidak dapat memperbaikinya di sini.',
        tile: 'Aplikasi itu sendiri tidak diizinkan.',
      },
    },
    'insufficient-balance': {
      anyone: {
        section: 'Kredit di akun tidak cukup untuk permintaan ini.',
        tile: 'Kredit tidak cukup.',
      },
      operator: {
        section: 'Kredit akun di balik {gateway} sudah habis. Saldo Anda bukan penyebabnya.',
        tile: 'Kredit layanan itu sendiri habis.',
      },
    },
    'spend-limit': {
      anyone: {
        section: 'Batas pengeluaran sudah terpakai habis. Saldo itu sendiri mungkin masih cukup.',
        tile: 'Batas pengeluaran habis.',
      },
      operator: {
        section:
          'Batas pengeluaran aplikasi itu sendiri sudah habis. Saldo Anda bukan penyebabnya.',
        tile: 'Batas pengeluaran aplikasi habis.',
      },
    },
    'plan-required': {
      anyone: {
        section: 'Paket saat ini tidak mencakup hal ini.',
        tile: 'Tidak termasuk dalam paket.',
      },
    },
    'rate-limited': {
      anyone: {
        section: 'Terlalu banyak permintaan dalam waktu singkat. Cukup menunggu.',
        tile: 'Terlalu banyak permintaan.',
      },
      account: {
        section: 'Batas akun ini tercapai. Cukup menunggu; batas yang lebih tinggi mencegahnya.',
        tile: 'Batas akun tercapai.',
      },
      operator: {
        section: 'Batas yang dipakai bersama di sini tercapai. Cukup menunggu.',
        tile: 'Batas bersama tercapai.',
      },
    },
    'model-not-found': {
      anyone: {
        section: 'Model ini tidak dikenal di sini: mungkin salah eja, atau tidak lagi ditawarkan.',
        tile: 'Model ini tidak dikenal di sini.',
      },
      operator: {
        section: 'Model ini belum disiapkan di sini. Pengelola {gateway} dapat mengubahnya.',
        tile: 'Model ini belum disiapkan di sini.',
      },
    },
    'not-found': {
      anyone: {
        section: 'Yang diminta tidak ada, atau sudah tidak ada lagi.',
        tile: 'Tidak ada.',
      },
      operator: {
        section: 'Alamat {gateway} tidak benar. Orang yang menyiapkannya dapat memperbaikinya.',
        tile: 'Alamat tidak benar.',
      },
    },
    conflict: {
      anyone: {
        section: 'Ini berbenturan dengan sesuatu yang sudah ada atau sedang diubah.',
        tile: 'Berbenturan dengan yang sudah ada.',
      },
    },
    gone: {
      anyone: {
        section: 'Ini sudah kedaluwarsa atau dihapus selamanya.',
        tile: 'Kedaluwarsa atau dihapus.',
      },
    },
    'server-error': {
      anyone: {
        section: 'Ada gangguan di sisi {gateway}. Permintaan Anda bukan penyebabnya.',
        tile: 'Ada gangguan di pihak lain.',
      },
    },
    'upstream-error': {
      anyone: {
        section:
          'Penyedia di balik {gateway} memberi jawaban yang rusak. Ini sering berlalu sendiri.',
        tile: 'Jawaban penyedia rusak.',
      },
      operator: {
        section:
          'Penyedia di balik {gateway} tidak dapat dijangkau dengan pengaturan ini. Hanya pengelolanya yang dapat mengubahnya.',
        tile: 'Penyedia tidak dapat dijangkau.',
      },
    },
    unavailable: {
      anyone: {
        section: 'Saat ini tidak ada server yang kosong. Biasanya ini pulih dalam beberapa detik.',
        tile: 'Saat ini tidak ada server kosong.',
      },
      operator: {
        section:
          'Saat ini tidak ada yang disiapkan untuk melayani model ini. Pengelola {gateway} dapat mengubahnya.',
        tile: 'Tidak ada yang melayani model ini.',
      },
    },
    timeout: {
      anyone: {
        section: 'Jawaban terlalu lama dan tidak ditunggu lagi. Permintaan mungkin tetap berjalan.',
        tile: 'Jawaban terlalu lama.',
      },
      operator: {
        section:
          'Perantara berhenti menunggu sebelum jawaban datang. Pengelola {gateway} dapat memberi waktu lebih.',
        tile: 'Perantara berhenti menunggu.',
      },
    },
    network: {
      anyone: {
        section: 'Tidak ada jawaban. Koneksi mungkin terputus atau diblokir.',
        tile: 'Tidak ada jawaban.',
      },
    },
    canceled: {
      anyone: { section: 'Permintaan dibatalkan.', tile: 'Dibatalkan.' },
    },
    configuration: {
      anyone: {
        section:
          'Ini belum disiapkan di sisi {gateway}. Hanya pengelolanya yang dapat mengubahnya.',
        tile: 'Belum disiapkan di pihak lain.',
      },
    },
    'invalid-response': {
      anyone: {
        section: 'Jawaban kosong, terpotong, atau tidak terbaca.',
        tile: 'Jawaban tidak terbaca.',
      },
      operator: {
        section:
          'Halaman web datang sebagai ganti jawaban: alamat mungkin salah, atau perantara yang menjawab.',
        tile: 'Yang datang halaman web.',
      },
    },
    'task-failed': {
      anyone: {
        section: 'Tugas berakhir tanpa hasil.',
        tile: 'Tugas berakhir tanpa hasil.',
      },
      user: {
        section: 'Tugas dihentikan sebelum ada hasil.',
        tile: 'Tugas dihentikan.',
      },
    },
    unknown: {
      anyone: {
        section: 'Panggilan gagal, dan jawabannya tidak menyebutkan sebabnya.',
        tile: 'Gagal karena sebab yang tidak diketahui.',
      },
      user: {
        section:
          'Panggilan gagal, dan jawabannya tidak menyebutkan sebabnya. Periksa apa yang dikirim.',
        tile: 'Gagal karena sebab yang tidak diketahui.',
      },
    },
  },
  remedies: {
    'fix-request': {
      label: 'Perbaiki permintaan',
      hint: 'Perbaiki permintaan lalu kirim lagi.',
      hintWithParams: 'Perbaiki {params} lalu kirim permintaan lagi.',
      ask: 'memperbaiki permintaan',
    },
    'shorten-input': {
      label: 'Persingkat masukan',
      hint: 'Persingkat masukan, atau mulai percakapan baru.',
      ask: 'mempersingkat masukan',
    },
    'reduce-size': {
      label: 'Perkecil',
      hint: 'Perkecil berkas atau permintaan.',
      hintWithParams: 'Perkecil {params}.',
      ask: 'memperkecil permintaan',
    },
    'edit-prompt': {
      label: 'Ubah prompt',
      hint: 'Tulis ulang prompt atau gunakan bahan lain.',
      ask: 'menulis ulang prompt',
    },
    'check-api-key': {
      label: 'Buka kunci API',
      hint: 'Periksa apakah kunci API lengkap, aktif, dan benar; jika ragu, buat yang baru.',
      hintWithParams: 'Periksa kunci API dan {params}.',
      ask: 'memeriksa kunci API',
    },
    'sign-in': { label: 'Masuk lagi', hint: 'Masuk lagi ke akun.', ask: 'masuk lagi' },
    'switch-account': {
      label: 'Ganti akun',
      hint: 'Periksa apakah akun yang benar sudah dipilih.',
      ask: 'mengganti akun',
    },
    'request-access': {
      label: 'Minta akses',
      hint: 'Minta akses kepada {whom}.',
      ask: 'memberi saya akses',
    },
    'top-up': {
      label: 'Tambah kredit',
      hint: 'Tambahkan kredit ke akun.',
      ask: 'menambah kredit',
    },
    'raise-limit': {
      label: 'Naikkan batas',
      hint: 'Naikkan batas, atau tunggu sampai diatur ulang.',
      ask: 'menaikkan batas',
    },
    'change-plan': {
      label: 'Lihat paket',
      hint: 'Beralihlah ke paket yang mencakup hal ini.',
      ask: 'mengganti paket',
    },
    wait: {
      label: 'Coba lagi',
      hint: 'Tunggu sebentar, lalu coba lagi.',
      ask: 'mencoba lagi nanti',
    },
    'choose-model': {
      label: 'Pilih model lain',
      hint: 'Pilih model lain, dan periksa ejaannya.',
      ask: 'memilih model lain',
    },
    'check-resource': {
      label: 'Lihat yang ada',
      hint: 'Periksa nama atau alamatnya; mungkin sudah dihapus atau dipindahkan.',
      hintWithParams: 'Periksa {params}; mungkin salah eja, dihapus, atau dipindahkan.',
      ask: 'memeriksa apakah ini ada',
    },
    'resolve-conflict': {
      label: 'Lihat yang ada',
      hint: 'Pilih nama lain, atau singkirkan yang menghalangi.',
      hintWithParams: 'Ganti {params}, atau singkirkan yang menghalangi.',
      ask: 'menyingkirkan yang menghalangi',
    },
    'create-again': { label: 'Buat lagi', hint: 'Buatlah lagi dari awal.', ask: 'membuatnya lagi' },
    retry: {
      label: 'Coba lagi',
      hint: 'Silakan coba lagi.',
      hintWithParams: 'Coba lagi; untuk streaming, naikkan {params}.',
      ask: 'mencoba lagi',
    },
    'retry-smaller': {
      label: 'Coba yang lebih kecil',
      hint: 'Coba lagi dengan permintaan yang lebih kecil.',
      hintWithParams: 'Coba {params} yang lebih kecil.',
      ask: 'mencoba permintaan yang lebih kecil',
    },
    'check-connection': {
      label: 'Periksa koneksi',
      hint: 'Periksa koneksi internet, VPN, atau pemblokir konten.',
      ask: 'memeriksa koneksi',
    },
    'contact-support': {
      label: 'Hubungi dukungan',
      hint: 'Hubungi dukungan dan {quote}.',
      hintInChannel: 'Tanyakan di {channel} dan {quote}.',
      ask: 'menghubungi dukungan',
    },
    'run-again': {
      label: 'Jalankan lagi',
      hint: 'Mulai tugas ini lagi.',
      ask: 'memulai tugas ini lagi',
    },
    'check-status': {
      label: 'Periksa status',
      hint: 'Periksa dulu apakah sudah berjalan sebelum mengirimnya lagi.',
      hintWithParams: 'Lihat di {params} apa yang terjadi.',
      ask: 'memeriksa apakah sudah berjalan',
    },
    'open-messages': {
      label: 'Buka pesan',
      hint: 'Halaman pesan di konsol menjelaskan lebih banyak.',
      ask: 'melihat halaman pesan',
    },
    'open-playground': {
      label: 'Buka Playground',
      hint: 'Coba permintaan yang sama di Playground. Jika berhasil di sana, penyebabnya ada di kode Anda; jika gagal juga, penyebabnya platform, saldo, atau model.',
      ask: 'mencoba permintaan yang sama di Playground',
    },
    'open-status-page': {
      label: 'Lihat halaman status',
      hint: 'Masalah yang diketahui ada di halaman status.',
      ask: 'melihat halaman status',
    },
    'open-docs': {
      label: 'Baca dokumentasi',
      hint: 'Dokumentasi menjelaskan apa yang diharapkan.',
      ask: 'membaca dokumentasi',
    },
    'use-streaming': {
      label: 'Gunakan streaming',
      hint: 'Aktifkan streaming agar jawaban datang bertahap.',
      hintWithParams: 'Aktifkan streaming ({params}) agar jawaban datang bertahap.',
      ask: 'mengaktifkan streaming',
    },
    'ask-owner': {
      label: 'Tanya pemilik',
      hint: 'Tanyakan kepada {whom}.',
      ask: 'melihat hal ini',
    },
  },
  labels: {
    severity: { danger: 'Galat:', warning: 'Peringatan:', info: 'Catatan:' },
    someGateway: 'API ini',
    said: 'Pesan dari {name}:',
    suggests: 'Saran dari {name}:',
    charged: {
      no: 'Tidak ada biaya yang dikenakan.',
      yes: 'Permintaan ini dikenai biaya.',
      refunded: 'Biayanya sudah dikembalikan.',
      unknown: 'Mungkin sudah dikenai biaya.',
    },
    lasting: 'Ini berlangsung lebih lama dari biasanya.',
    claimed: 'Penyebabnya ditampilkan di bagian lain halaman ini.',
    dismiss: 'Tutup',
    dismissOf: 'Tutup: {title}',
    busy: 'Sedang diproses …',
    alsoTry: 'Jika itu tidak membantu:',
    newTab: '(terbuka di tab baru)',
    retry: 'Coba lagi',
    retryOf: 'Coba lagi: {title}',
    stop: 'Hentikan',
    stopOf: 'Hentikan percobaan ulang: {title}',
    waitsFor: 'dalam {time}',
    waitsUntil: 'pukul {time}',
    waitsForConnection: 'saat tersambung',
    retriesAt: 'Dicoba lagi otomatis pukul {time}.',
    attempt: '{attempt} dari {maxAttempts}',
    requestId: 'Permintaan',
    copyRequestId: 'Salin ID permintaan',
    region: 'wilayah {region}',
    details: 'Rincian',
    report: 'Laporan untuk dukungan',
    copyReport: 'Salin laporan',
    copied: 'Tersalin',
    selected: 'Dipilih. Tekan {keys} untuk menyalin.',
    notCopied: 'Penyalinan diblokir di sini.',
    quoteId: 'sebutkan ID permintaan',
    quoteReport: 'sertakan laporan dari rincian',
    someOwner: 'pemilik akun ini',
    askWhom: 'Minta {whom} untuk {ask}.',
    copyRequest: 'Salin teks permohonan',
    request: '{title}: {text} Bisakah Anda {ask}?',
    facts: {
      said: 'Pesan dari {name}',
      status: 'Status HTTP',
      code: 'Kode',
      type: 'Jenis',
      param: 'Parameter permintaan',
      model: 'Nama model',
      upstream: 'Penyedia',
      time: 'Waktu',
      otherIds: 'ID permintaan lain',
    },
    repeat: {
      title: 'Kirim lagi?',
      text: 'Tidak diketahui apakah percobaan terakhir berjalan. Jika ya, mengirim lagi akan menjalankannya dua kali, dan biayanya bisa dua kali.',
      confirm: 'Kirim lagi',
      dismiss: 'Jangan kirim',
      checkFirst: 'Periksa status dulu',
    },
  },
  spoken: {
    failed: '{title}. {text}',
    failedMany: { other: '{count} bagian halaman ini gagal. {text}' },
    andMore: { other: 'Dan {count} masalah lain.' },
    waits: 'Dicoba lagi dalam {time}.',
    retryFrom: 'Anda dapat mencoba lagi dalam {time}.',
    retrying: 'Sedang dicoba lagi.',
    mayRetry: 'Sekarang Anda dapat mencoba lagi: {title}.',
    stillFailing: 'Masih belum berhasil: {title}. {text}',
    recovered: 'Teratasi: {title}.',
    recoveredMany: { other: '{count} masalah teratasi.' },
    actionFailed: 'Itu tidak berhasil: {label}.',
    requestIdCopied: 'ID permintaan tersalin.',
    reportCopied: 'Laporan tersalin.',
    requestCopied: 'Teks permohonan tersalin.',
  },
  topUp: {
    title: 'Kredit habis',
    balance: 'Saldo',
    required: 'Permintaan ini',
    missing: 'Kekurangan',
    onceAdded: 'Tambahkan kredit, dan yang terhenti berlanjut dari sini.',
    checkAgain: 'Periksa lagi',
    tryAgain: 'Coba lagi',
    away: 'Kembalilah ke sini setelah membayar.',
    checking: 'Menunggu pembayaran masuk …',
    unconfirmed: 'Saldo belum berubah. Pembayaran bisa memakan beberapa menit.',
    confirmed: 'Saldo sekarang {balance}. Yang terhenti berlanjut.',
    ask: 'Minta {whom} menambah kredit. Yang terhenti berlanjut setelah kredit masuk.',
    unreadable: 'Saldo tidak dapat dibaca saat ini.',
  },
  stale: { since: 'Menampilkan data pukul {time}.', older: 'Menampilkan data yang lebih lama.' },
  summary: {
    affected: { other: '{count} bagian halaman ini terdampak' },
    places: 'Yang terdampak',
    goTo: 'Buka: {title}',
    more: { other: '{count} lagi' },
    retryAll: 'Coba lagi semua',
    retryingAll: { other: 'Mencoba {count} bagian lagi, satu per satu.' },
  },
  offline: {
    title: 'Anda sedang luring',
    text: 'Yang ditampilkan mungkin sudah lama. Semuanya berlanjut sendiri setelah koneksi kembali.',
    waiting: { other: '{count} permintaan menunggu.' },
    back: 'Kembali daring.',
  },
  boundary: {
    title: 'Bagian halaman ini berhenti bekerja',
    text: 'Bagian lain halaman tidak terdampak.',
    startOver: 'Mulai dari awal',
  },
  lowBalance: {
    title: 'Kredit hampir habis',
    emptyTitle: 'Kredit habis',
    left: 'Tersisa {balance}.',
    lasts: 'Tersisa {balance}, cukup untuk sekitar {time}.',
    snooze: 'Ingatkan nanti',
    snoozed: 'Anda akan diingatkan lagi pukul {time}.',
    spoken: 'Kredit hampir habis: tersisa {balance}.',
  },
  limit: {
    rateTitle: 'Batas permintaan tercapai',
    capTitle: 'Batas pengeluaran tercapai',
    planTitle: 'Batas paket tercapai',
    meter: 'Bagian batas yang terpakai',
    used: '{used} dari {max} terpakai',
    left: 'Tersisa {left}',
    most: 'Paling banyak {max}',
    resets: 'Mulai lagi pukul {time}, {wait}.',
    scope: 'Batas: {scope}',
    request: 'Minta kenaikan',
    requesting: 'Mengirim permohonan …',
    requested: 'Permohonan terkirim',
    notRequested: 'Permohonan tidak dapat dikirim.',
    requestAgain: 'Dapat diminta lagi pukul {time}.',
  },
  auth: {
    sessionTitle: 'Masuk lagi untuk melanjutkan',
    keyTitle: 'Kunci API tidak diterima',
    comeBack: 'Setelah itu Anda kembali ke sini.',
    ownKey: 'Gunakan kunci API lain',
    key: 'Kunci API',
    show: 'Tampilkan kunci',
    save: 'Simpan dan coba lagi',
    saving: 'Menyimpan …',
    noKey: 'Masukkan kunci dulu.',
    notSaved: 'Kunci tidak dapat disimpan.',
    saved: 'Kunci tersimpan. Yang terhenti dicoba lagi.',
  },
  access: {
    title: 'Tidak ada akses',
    planTitle: 'Tidak termasuk dalam paket Anda',
    who: 'Siapa yang dapat memberi akses',
    message: 'Teks permohonan',
  },
  models: {
    title: 'Model ini tidak dapat menjawab',
    legend: 'Gunakan sebagai gantinya',
    current: 'Gunakan sebagai ganti {model}',
    window: { other: '{tokens} token' },
    confirm: 'Gunakan model ini',
    switched: 'Beralih ke {model}.',
    none: 'Tidak ada model lain di sini.',
  },
  fix: {
    title: 'Permintaan perlu diubah',
    goTo: 'Buka {field}',
    field: 'Yang perlu diubah: {field}',
  },
  support: {
    title: 'Laporkan ke dukungan',
    intro: 'Hanya ini yang dikirim. Kunci, prompt, dan kuki tidak disertakan.',
    preview: 'Isi laporan',
    comment: 'Apa yang sedang Anda lakukan?',
    commentHint: 'Opsional. Ditambahkan ke laporan persis seperti ditulis.',
    copy: 'Salin laporan',
    download: 'Unduh',
    downloaded: 'Laporan terunduh.',
    email: 'Tulis surel',
    ticket: 'Buka tiket',
    playground: 'Coba di Playground',
    subject: '{title} ({id})',
    shortened: 'Surel atau tiket hanya memuat bagian awal. Salin laporan untuk mengirim semuanya.',
  },
  stream: {
    title: 'Jawaban terputus',
    emptyTitle: 'Tidak ada jawaban yang datang',
    text: 'Yang sudah datang tetap disimpan.',
    nothing: 'Belum ada yang datang.',
    partial: 'Jawaban sejauh ini',
    continue: 'Lanjutkan',
    startOver: 'Mulai dari awal',
    keep: 'Biarkan seperti ini',
    continuing: 'Melanjutkan dari tempat terputus …',
    kept: 'Jawaban dibiarkan seperti ini.',
  },
  task: {
    title: 'Tugas gagal',
    unknownTitle: 'Tidak diketahui bagaimana tugas berakhir',
    task: 'Tugas',
    copyTask: 'Salin ID tugas',
    taskCopied: 'ID tugas tersalin.',
    stage: 'Tahap',
    started: 'Mulai',
    cost: 'Biaya',
    checkStatus: 'Periksa status',
    checking: 'Memeriksa keadaan tugas …',
    unchanged: 'Tidak ada yang berubah.',
    changed: 'Tahap tugas sekarang: {stage}.',
    runAgain: 'Jalankan lagi',
    sameSettings: 'Memulai tugas baru dengan pengaturan yang sama.',
    confirmTitle: 'Jalankan lagi?',
    confirm: 'Menjalankan lagi memulai tugas baru dan bisa dikenai biaya lagi.',
    dismiss: 'Jangan jalankan',
  },
}
