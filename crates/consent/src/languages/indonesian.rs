//! Indonesian and Malay.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "hapus, hapuskan, hapuslah, hapusin, apus, apusin, menghapus, dihapus saja, dihapus aja, \
            tolong dihapus, mohon dihapus, minta dihapus, harap dihapus, harus dihapus, perlu dihapus, \
            boleh dihapus, bisa dihapus, buang, buangkan, buangin, membuang, boleh dibuang, tolong dibuang, \
            singkirkan, singkirin, hilangkan, hilangin, kosongkan, kosongin, enyahkan, lenyapkan, padam, padamkan, \
            tolong dipadam, boleh dipadam, perlu dipadam"),
        (Op::Discard, "batalkan perubahan, batalin perubahan, buang perubahan, kembalikan ke, balikin ke, balikin, \
            kembalikan, rollback-kan, di-rollback, revert-kan, revertkan, di-revert, tolong revert, urungkan, \
            undo-kan, pulihkan, setel ulang, reset-kan, resetin, tetapkan semula, pulangkan ke, bersihkan, bersihin"),
        (Op::ForcePush, "force push, force push-kan, paksa push, push paksa, push secara paksa, dorong paksa, \
            push pakai force, push pake force, push dengan force, tolak paksa, tolong force push"),
        (Op::Push, "dorong, dorongkan, push-kan, pushkan, pushin, push-in, push dong, tolong push, di-push, \
            dipush aja, naikkan ke github, naikin ke github, kirim ke repo, kirim ke github, tolak ke, buka pr, \
            buat pr, bikin pr, buka pull request, buat pull request, bikin pull request"),
        (Op::Commit, "commit-kan, commitkan, commitin, commit-in, tolong commit, di-commit, komit, komitkan, \
            simpan perubahan ke git"),
        (Op::Merge, "gabungkan, gabungin, gabung, satukan, merge-kan, mergekan, merge-in, mergein, tolong merge, \
            di-merge, dimerge aja, cantumkan"),
        (Op::Rewrite, "rebase-kan, rebasekan, rebase-in, tolong rebase, squash-kan, squashkan, squash-in, \
            tolong squash, amend-kan, tulis ulang history, tulis ulang riwayat, tulis semula sejarah, \
            cherry-pick-kan"),
        (Op::Approve, "setujui, setujuin, menyetujui, approve-kan, approvekan, approve-in, tolong approve, sahkan, \
            luluskan, acc-kan, acc-in"),
        (Op::Publish, "terbitkan, terbitin, publikasikan, publikasiin, publish-kan, publishkan, tolong publish, \
            rilis ke npm, unggah ke npm, naikkan ke npm, naikin ke npm, kirim ke app store, kirim ke play store, \
            tarik dari npm, tarik dari registry, batalkan publikasi, siarkan"),
        (Op::Release, "rilis, rilislah, rilisin, rilis-kan, luncurkan, buat rilis, bikin rilis, buat release, \
            bikin release, buat tag, bikin tag, kasih tag, keluarkan versi, keluarkan rilis, lancarkan"),
        (Op::Deploy, "deploy-kan, deploykan, deploy-in, deployin, tolong deploy, di-deploy, dideploy aja, sebarkan, \
            naikkan ke prod, naikin ke prod, naikkan ke production, naikin ke production, naikkan ke produksi, \
            naikkan ke staging, naikin ke staging, kirim ke produksi, lepaskan ke produksi"),
        (Op::Apply, "terapkan, terapin, aplikasikan, apply-kan, applykan, tolong apply, skalakan, scale-kan, \
            naikkan replika, turunkan replika, tolong scale, drain-kan, kosongkan node, patch-kan, gunakan manifest"),
        (Op::Destroy, "hancurkan, hancurin, musnahkan, musnahin, bongkar, bongkarin, robohkan, drop-kan, dropkan, \
            dropin, truncate-kan, pensiunkan, destroy-kan, leburkan, nyahaktifkan"),
        (Op::Restart, "mulai ulang, jalankan ulang, jalanin ulang, restart-kan, restartkan, restartin, restart-in, \
            tolong restart, di-restart, direstart aja, reboot-kan, hidupkan ulang, nyalakan ulang, muat ulang, \
            mulakan semula, hidupkan semula"),
        (Op::Stop, "hentikan, hentiin, berhentikan, berhentiin, stopkan, stop-kan, setop, matikan, matiin, \
            mematikan, tolong dimatikan, boleh dimatikan, nonaktifkan, nonaktifin, jeda, tutup, tutupkan, henti, \
            tamatkan, padamkan pelayan"),
        (Op::Kill, "bunuh, bunuhin, kill-kan, killkan, kill-in, matikan proses, matiin proses, hentikan proses, \
            akhiri proses, tamatkan proses"),
        (Op::Install, "pasang, pasangkan, pasangin, instal, instalkan, instalin, install-kan, installin, perbarui, \
            perbaruin, mutakhirkan, tingkatkan versi, update-kan, updatekan, upgrade-kan, upgradekan, \
            tambahkan paket, kemas kini, kemaskini, naik taraf"),
        (Op::Uninstall, "copot, copotin, copot pemasangan, uninstal, uninstal-kan, uninstall-kan, hapus instalasi, \
            nyahpasang"),
        (Op::Run, "jalankan, jalanin, jalankanlah, menjalankan, eksekusi, eksekusikan, eksekusiin, mulakan, \
            hidupkan, nyalakan, run-kan, runkan, run-in, laksanakan, panggil, picu, mulai job, mulai proses"),
        (Op::Download, "unduh, unduhkan, unduhin, mengunduh, donlot, download-kan, downloadin, tarik, ambilkan, \
            pull-kan, pull-in, clone-kan, klon, muat turun, muat-turun, muat turunkan, ambil dari"),
        (Op::Upload, "unggah, unggahkan, unggahin, mengunggah, upload-kan, uploadkan, uploadin, salin, salinkan, \
            salinin, kopi, copykan, kopikan, sinkronkan, cadangkan, backup-kan, muat naik, muat-naik, muat naikkan, \
            pindahkan ke server"),
        (Op::Send, "kirim, kirimkan, kirimin, kirimlah, mengirim, mengirimkan, tolong dikirim, beri tahu tim, \
            beritahu tim, kasih tahu tim, kasih tau tim, kabari tim, kabarin tim, kabari, kabarin, beritahukan, \
            umumkan, postingkan, posting, posting-kan, hantar, hantarkan, maklumkan, tulis ke channel, \
            tulis di slack, kirim email"),
        (Op::Comment, "balas, balasin, membalas, jawab, jawabkan, komentari, komentarin, beri komentar, \
            kasih komentar, tulis komentar, tinggalkan komentar, tutup issue, tutup isu, tutup tiket, buka issue, \
            buka tiket, buka kembali, buat issue, bikin issue, buat tiket, bikin tiket, tugaskan, assign-kan, \
            beri label, kasih label, komen, tutup"),
        (Op::Read, "tunjukkan, tunjukin, tampilkan, tampilin, perlihatkan, lihat, lihatkan, liat, liatin, baca, \
            bacakan, bacain, cek, cekkan, cekin, periksa, lihatlah, cetak, daftarkan isi, buka file, semak, papar, \
            paparkan, tengok, dump-kan"),
        (Op::Configure, "atur, aturkan, aturin, setel, setelkan, konfigurasi, konfigurasikan, ubah, ubahlah, \
            ubahin, ganti, gantikan, gantiin, aktifkan, aktifin, nyalakan, nyalain, hidupkan, matikan, matiin, \
            nonaktifkan, nonaktifin, buka port, bukakan port, tutup port, alihkan, arahkan, blokir, buka blokir, \
            putar, rotasi, rotasikan, arsipkan, perbarui, set-kan, tetapkan, tukar, lumpuhkan, sekat, dayakan, \
            nyahdayakan"),
        (Op::Permit, "izinkan, ijinkan, izinin, beri akses, berikan akses, kasih akses, beri izin, berikan izin, \
            kasih izin, beri hak, berikan hak, kasih hak, cabut akses, cabut aksesnya, cabut izin, cabut hak, \
            copot akses, undang, undangkan, tambahkan, tambah, tambahin, keluarkan … tim, keluarkan … grup, \
            hapus … tim, chmod-kan, blokir, jadikan admin, benarkan, beri kebenaran, jemput, tarik balik akses"),
        (Op::Edit, "edit, editkan, editin, sunting, suntingkan, ubah, ubahin, ganti, gantiin, tulis, tuliskan, \
            tulisin, perbaiki, perbaikin, benerin, betulin, tambahkan, tambah, tambahin, buat, buatkan, buatin, \
            bikin, bikinin, sisipkan, implementasikan, lengkapi, betulkan"),
        (Op::Overwrite, "timpa, timpakan, timpain, menimpa, ganti dengan, gantikan, ganti isi, tindih, tulis ganti, \
            overwrite-kan"),
        (Op::Move, "pindah, pindahkan, pindahin, memindahkan, ubah nama, ganti nama, namai ulang, rename-kan, \
            alihkan, tukar nama, namakan semula"),
        (Op::Schedule, "jadwalkan, jadwalin, menjadwalkan, pasang cron, tambah cron, tambahkan cron, \
            masukkan ke cron, buat cron, bikin cron, jalankan setiap, jalanin tiap, jalankan tiap, setiap malam, \
            tiap malam, setiap jam, tiap jam, setiap pagi, jadualkan"),
        (Op::Migrate, "migrasi, migrasikan, migrasiin, jalankan migrasi, jalanin migrasi, lakukan migrasi, \
            migrate-kan, hijrahkan"),
        (Op::Expose, "bagikan, bagiin, sebarkan, share-kan, sharekan, share-in, buka ke publik, buka untuk umum, \
            jadikan publik, bikin publik, publikkan, bikin public, jadikan public, ekspos, kongsi, kongsikan, \
            jadikan awam"),
        (Op::Connect, "hubungkan, hubungin, sambungkan, sambungin, konek, konekkan, koneksikan, masuk ke server, \
            login ke, ssh ke, pindai, imbas"),
        (Op::Pay, "bayar, bayarkan, bayarin, membayar, refund-kan, kembalikan uang, kembalikan dana, balikin duit, \
            balikin uang, kembalikan wang, pulangkan wang, tagih, tagihkan, transfer-kan, transferkan, transferin, \
            kirim uang, beli, belikan, beliin, pesan, pesankan, batalkan pesanan, batalin pesanan, batalkan order, \
            batalkan langganan, tempah, batalkan tempahan"),
        (Op::ReadSecret, "tunjukkan, tunjukin, tampilkan, tampilin, cetak, baca, bacakan, kasih lihat, kasih liat, \
            ungkapkan, perlihatkan, lihatkan, paparkan, papar, dedahkan"),
        (Op::WriteSecret, "ganti, gantikan, gantiin, ubah, ubahin, rotasi, rotasikan, atur, setel, simpan, \
            simpankan, simpanin, tambah, tambahkan, buat, buatkan, bikin, perbarui, hapus, hapuskan, hapusin, \
            tukar, padam, cabut"),
        (Op::SkipChecks, "lewati, lewatin, lewatkan, skip-kan, skipkan, skip aja, tanpa hook, tanpa hooks, \
            tanpa tes, tanpa test, tanpa pengecekan, abaikan tes, abaikan hook, loncati, loncatin, langkau, \
            langkaukan"),
    ],
    negations: "jangan, jgn, jangan pernah, janganlah, jangan lagi, jangan sampai, tidak, tdk, nggak, ngga, enggak, \
        gak, gk, ga usah, ga boleh, ga perlu, ga jadi, ga bisa, ga mau, kagak, ndak, bukan, belum, tanpa, dilarang, \
        dilarang keras, hindari, tak usah, tak payah, tak boleh, tak perlu, tak nak, tak mahu, takkan, pantang, \
        elakkan, tiada",
    takes_back: "tunggu, tunggu dulu, tunggu sebentar, bentar, bentar dulu, sebentar, berhenti, berhenti dulu, \
        eh jangan, gak jadi, ga jadi, nggak jadi, tidak jadi, tak jadi, batal, batalkan saja, batalin aja, lupakan, \
        lupakan saja, lupain, lupakan aja, sudahlah, udahlah, jangan dulu, nanti dulu, tahan dulu, tahan, \
        berubah pikiran, saya berubah pikiran, mending jangan, mending nggak, lebih baik jangan, belum dulu, kejap, \
        nanti jap, jangan sekarang, tak payahlah",
    later: "besok, besok pagi, lusa, nanti, nanti malam, nanti sore, nantinya, minggu depan, bulan depan, \
        tahun depan, sprint depan, sprint berikutnya, malam ini, sore ini, akhir pekan, akhir minggu, \
        setelah akhir pekan, kapan-kapan, suatu saat, suatu hari, hari senin, hari selasa, hari rabu, hari kamis, \
        hari jumat, hari sabtu, hari minggu, senin depan, jangan sekarang, bukan sekarang, belum sekarang, \
        lain kali, kemudian hari, di masa depan, esok, petang ini, minggu hadapan, bulan hadapan, hujung minggu, \
        lain hari, kemudian nanti, seminggu lagi, sejam lagi",
    hedges: "mungkin, barangkali, boleh jadi, bisa jadi, kayaknya, sepertinya, agaknya, kira-kira, entah, entahlah, \
        berencana, kami berencana, saya berencana, rencananya, sedang mempertimbangkan, mempertimbangkan, \
        kepikiran, lagi mikir, belum yakin, tidak yakin, nggak yakin, gak yakin, ragu, siapa tahu, terfikir, \
        bercadang, tak pasti",
    conditions: "jika, kalau, kalo, klo, apabila, bila, jikalau, bilamana, ketika, setelah, sesudah, usai, selepas, \
        asalkan, dengan syarat, sampai, hingga, sehingga, kecuali, kecuali jika, kecuali kalau, andaikata, \
        seandainya, sekiranya, pada saat, sebelum, sebaik, sebaik saja, sejurus, melainkan, hanya jika, \
        hanya kalau, begitu selesai, begitu tes, begitu lulus, selama tidak, asal sudah",
    approvals: "setuju*, disetujui, menyetujui, persetujuan, konfirmasi*, mengonfirmasi, dikonfirmasi, izin*, \
        izinkan*, diizinkan, mengizinkan, acc, di-acc, approve, di-approve, bilang ok, bilang oke, bilang iya, \
        kata oke, lampu hijau, sepakat, sahkan*, bersetuju, meluluskan, kelulusan, benarkan, pengesahan, sah, \
        disahkan",
    questions: "apakah, mengapa, kenapa, napa, bagaimana, gimana, gmn, siapa, kapan, di mana, dimana, ke mana, \
        kemana, dari mana, yang mana, mana yang, berapa, haruskah, bolehkah, perlukah, bisakah saya, bisakah kita, \
        apa perlu, apa kita, apa saya, apa harus, apa boleh, adakah, perlu tak, macam mana, macamana, cemana, \
        bila nak, buat apa, untuk apa, sebaiknya kita, apa sebaiknya, perlu gak, perlu nggak, apa, patutkah",
    polite: "tolong, tolonglah, tlg, mohon, harap, minta, silakan, silahkan, bisa tolong, bisakah, bisakah kamu, \
        bisakah anda, bisa kamu, bisa kau, bisa anda, dapatkah kamu, dapatkah anda, dapatkah, maukah, maukah kamu, \
        bantu, bantuin, coba tolong, boleh tolong, boleh minta, bisa minta, sila, boleh awak, boleh kamu, \
        boleh anda, bolehkah anda, bolehkah awak",
    reports: "kata, katanya, bilang, berkata, mengatakan, ngomong, menulis, nulis, ditulis, menurut, menyarankan, \
        menyaranin, nyaranin, disarankan, merekomendasikan, direkomendasikan, mengusulkan, ngusulin, mengklaim, \
        menyebut, konon, kabarnya, saranin, meminta kita, menyuruh, nyuruh, saya sudah, aku sudah, kami sudah, \
        saya udah, aku udah, telah dihapus, sudah dihapus, cakap, beritahu kami, mencadangkan, mengesyorkan, dakwa",
    all: "semua, semuanya, semua-muanya, seluruh, seluruhnya, segala, segalanya, setiap, tiap, tiap-tiap, keduanya, \
        kedua-duanya, dua-duanya, sekalian, kesemua, kesemuanya",
    only: "hanya, cuma, cuman, doang, hanyalah, semata, semata-mata, tidak ada yang lain, nggak ada yang lain, \
        selain itu tidak, sahaja, ini saja, itu saja, ini aja, itu aja, ini sahaja, itu sahaja, satu saja",
    keeps: "biarkan, biarin, simpan, simpanlah, pertahankan, tinggalkan, sisakan, sisain, jangan sentuh, \
        jangan disentuh, jangan diubah, jangan utak-atik, jaga, tetap ada, harus tetap ada, kekalkan, jangan usik, \
        jangan kacau",
    yes: "ya, iya, yaa, yap, iya dong, ya silakan, ya boleh, oke, okey, okeh, baik, baiklah, silakan, silahkan, \
        lanjut, lanjutkan, lanjutin, gas, gaskan, setuju, sip, lakukan, lakukan saja, betul, benar, tentu, \
        tentu saja, ya lakukan, saya setuju, saya konfirmasi, dikonfirmasi, teruskan, ok boleh, iya boleh",
};
