//! Turkish.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "temizle, temizleyin, sil, silin, siliniz, silsene, siliver, silebilirsin, silebilirsiniz, silmeni, silmenizi, \
            silinsin, silinmeli, silinmesi gerek, silinmesi gerekiyor, silmek istiyorum, siler misin, \
            siler misiniz, silebilir misin, silebilir misiniz, kaldır, kaldir, kaldırın, kaldirin, kaldırınız, \
            kaldiriniz, kaldırsana, kaldırabilirsin, kaldirabilirsin, kaldırır mısın, kaldırılsın, kaldirilsin, \
            kaldırılmalı, kaldirilmali, çöpe at, çöpe atın, at gitsin, uçur, ucur, uçurun, ucurun, yok et, \
            yok edin, boşalt, bosalt, boşaltın, bosaltin, delete et, delete edin, delete'le, kurtul, gitmeli"),
        (Op::Discard, "geri al, geri alın, geri alsana, geri alır mısın, geri alabilir misin, geri alınsın, \
            vazgeç değişikliklerden, değişiklikleri at, değişiklikleri iptal et, sıfırla, sifirla, sıfırlayın, \
            sifirlayin, sıfırlar mısın, resetle, resetleyin, reset at, revert et, revert edin, revertle, \
            rollback yap, rollback et, rollback yapın, eski haline getir, eski haline döndür, eski sürüme dön, \
            geri döndür, geri yükle, geri yükleyin, restore et, discard et, at gitsin, temizle, temizleyin, \
            temizler misin"),
        (Op::ForcePush, "force push et, force push yap, force push at, force pushla, force-pushla, force push'la, \
            forcela, zorla pushla, zorla push et, zorla gönder, zorla it, force ile pushla, force ile push et, \
            force ile gönder"),
        (Op::Push, "pushla, pushlayın, pushlayin, push'la, push et, push edin, push yap, push at, pushlar mısın, \
            push eder misin, push atar mısın, pushlasana, gite gönder, git'e gönder, github'a gönder, github'a at, \
            github'a yükle, repoya gönder, repoya at, repo'ya gönder, remote'a gönder, pr aç, pr oluştur, \
            pull request aç, pull request oluştur, mr aç"),
        (Op::Commit, "commitle, commitleyin, commit'le, commit et, commit edin, commit at, commit yap, \
            commitler misin, commit atar mısın, kommitle, commitlesene, değişiklikleri kaydet"),
        (Op::Merge, "mergele, merge'le, mergeleyin, merge et, merge edin, merge yap, merge eder misin, \
            mergeler misin, birleştir, birlestir, birleştirin, birlestirin, birleştirir misin, birleştirsene, \
            mergle"),
        (Op::Rewrite, "rebase et, rebase yap, rebase at, rebase'le, rebasele, squash et, squash yap, squash'la, \
            squashla, amend et, amend yap, amendle, geçmişi yeniden yaz, tarihçeyi yeniden yaz, \
            commitleri birleştir, cherry-pick yap, cherry-pick et"),
        (Op::Approve, "onayla, onaylayın, onaylayin, onaylar mısın, onay ver, onay verin, onaylasana, approve et, \
            approve edin, approvela, approve'la, kabul et"),
        (Op::Publish, "yayınla, yayinla, yayınlayın, yayinlayin, yayınlar mısın, yayınlasana, yayımla, yayimla, \
            yayımlayın, yayimlayin, publish et, publish edin, publishle, publish'le, npm'e at, npm'e yükle, \
            npm'e gönder, markete yükle, store'a yükle, store'a gönder, yayından kaldır, yayından çek, \
            unpublish et, yank et, deprecate et"),
        (Op::Release, "release et, release yap, release al, release çık, release çıkar, release at, releasela, \
            sürüm çıkar, sürüm çık, sürüm yayınla, sürüm oluştur, yeni sürüm çıkar, tag at, tag'le, tagle, \
            tag oluştur, etiketle"),
        (Op::Deploy, "deploy et, deploy edin, deploy yap, deploy at, deploy al, deploy çık, deploy eder misin, \
            deployla, deploy'la, deploylayın, deploylayin, deploylar mısın, dağıt, dagit, dağıtın, dagitin, \
            dağıtıma çık, canlıya al, canlıya alın, canlıya çık, canlıya at, canlıya gönder, canlıya alır mısın, \
            prod'a al, prod'a at, prod'a çık, proda al, proda at, proda çık, prod'a gönder, production'a al, \
            staging'e at, staging'e al, yayına al, yayına alın, devreye al"),
        (Op::Apply, "uygula, uygulayın, uygulayin, uygular mısın, uygulasana, apply et, apply edin, applyla, \
            apply'la, terraform'u çalıştır, ölçekle, olcekle, ölçeklendir, olceklendir, ölçeklendirin, \
            olceklendirin, scale et, scale'le, drain et, patchle, patch'le, replikaya çek, replikaya çıkar, \
            sıfıra indir"),
        (Op::Destroy, "yok et, yok edin, yok eder misin, imha et, imha edin, yık, yik, yıkın, yikin, dropla, \
            drop et, drop'la, droplayın, droplayin, truncate et, truncatele, destroy et, destroyla, komple sil, \
            sök, kökünü kazı, tasfiye et, hizmetten çıkar, devreden çıkar, kapatıp sil"),
        (Op::Restart, "yeniden başlat, yeniden başlatın, yeniden başlatır mısın, yeniden başlatsana, tekrar başlat, \
            tekrar başlatın, restart et, restart edin, restart at, restart yap, restartla, restart'la, \
            restart eder misin, rebootla, reboot et, yeniden yükle, kapat aç, kapatıp aç"),
        (Op::Stop, "durdur, durdurun, durdurunuz, durdurur musun, durdursana, kapat, kapatın, kapatin, \
            kapatır mısın, kapatsana, stop et, stopla, devre dışı bırak, devre dışı bırakın, askıya al, sonlandır, \
            sonlandir, sonlandırın, sonlandirin, söndür, sondur"),
        (Op::Kill, "öldür, oldur, öldürün, oldurun, öldürür müsün, kill et, kill'le, kille, killeyin, sonlandır, \
            sonlandir, sonlandırın, sonlandirin, süreci sonlandır, işlemi sonlandır, prosesi öldür"),
        (Op::Install, "kur, kurun, kurar mısın, kursana, kuruver, yükle, yukle, yükleyin, yukleyin, yükler misin, \
            install et, install edin, installa, güncelle, guncelle, güncelleyin, guncelleyin, günceller misin, \
            yükselt, yukselt, yükseltin, yukseltin, upgrade et, update et, sürümü yükselt, paketi ekle, \
            bağımlılığı ekle"),
        (Op::Uninstall, "uninstall et, kaldır, kaldir, kaldırın, kaldirin, kaldırır mısın, sil, silin, \
            sistemden kaldır"),
        (Op::Run, "çalıştır, calistir, çalıştırın, calistirin, çalıştırır mısın, çalıştırsana, \
            çalıştırabilir misin, koştur, kostur, koştursana, başlat, baslat, başlatın, baslatin, başlatır mısın, \
            yürüt, yurut, yürütün, yurutun, run et, run'la, runla, execute et, tetikle, tetikleyin, çağır, cagir, \
            çalıştırıver, calistiriver"),
        (Op::Download, "indir, indirin, indirir misin, indirsene, çek, çekin, cekin, çeker misin, download et, \
            pull et, pull yap, pull'la, pullla, klonla, clone'la, clonela, clone et, fetch et"),
        (Op::Upload, "yükle, yukle, yükleyin, yukleyin, yükler misin, upload et, upload edin, uploadla, kopyala, \
            kopyalayın, kopyalayin, kopyalar mısın, sunucuya at, sunucuya gönder, sunucuya yükle, sunucuya kopyala, \
            senkronize et, senkronla, yedekle, yedekleyin, yedeğini al, aktar, aktarın, aktarin"),
        (Op::Send, "gönder, gonder, gönderin, gonderin, gönderir misin, göndersene, yolla, yollayın, yollayin, \
            yollar mısın, mail at, mail atın, mail gönder, mesaj at, mesaj gönder, slack'e yaz, slack'e at, \
            kanala yaz, kanala at, ekibe yaz, ekibe haber ver, haber ver, haber verin, bildir, bildirin, duyur, \
            duyurun, ilet, iletin, postala, post et, bilgilendir, bilgilendirin"),
        (Op::Comment, "yorum yap, yorum yaz, yorum ekle, yorum bırak, yorumla, yanıtla, yanitla, yanıtlayın, \
            yanitlayin, yanıt ver, cevap ver, cevap yaz, cevapla, issue aç, issue'yu kapat, issue kapat, \
            issue oluştur, ticket aç, ticket'ı kapat, ticket oluştur, bilet aç, kapat, kapatın, kapatin, \
            yeniden aç, atayın, atayin, etiketle, etiket ekle"),
        (Op::Read, "göster, goster, gösterin, gosterin, gösterir misin, göstersene, oku, okuyun, okur musun, bak, \
            bakın, bakin, bakar mısın, baksana, kontrol et, kontrol edin, kontrol eder misin, incele, inceleyin, \
            yazdır, yazdir, listele, listeleyin, görüntüle, goruntule, görüntüleyin, goruntuleyin, ekrana bas, \
            dump al, dökümünü al, getir"),
        (Op::Configure, "ayarla, ayarlayın, ayarlayin, ayarlar mısın, ayarlasana, yapılandır, yapilandir, \
            yapılandırın, yapilandirin, konfigüre et, değiştir, degistir, değiştirin, degistirin, değiştirir misin, \
            etkinleştir, etkinlestir, etkinleştirin, etkinlestirin, devre dışı bırak, devre dışı bırakın, açın, \
            açar mısın, kapat, kapatın, kapatin, aktif et, aktif hale getir, aktifleştir, aktiflestir, pasif yap, \
            pasifleştir, pasiflestir, pasif hale getir, devreye al, yönlendir, yonlendir, yönlendirin, yonlendirin, \
            güncelle, guncelle, güncelleyin, guncelleyin, engelle, engeli kaldır, arşivle, arsivle, rotate et, \
            döndür, dondur, enable et, disable et, set et, iptal et, geçersiz kıl, portu aç, portu kapat, \
            özelliği aç, ayarı aç, bayrağı aç, flag'i aç, flagi aç, açık hale getir, bakım modunu aç"),
        (Op::Permit, "izin ver, izin verin, yetki ver, yetki verin, yetkilendir, yetkilendirin, erişim ver, \
            erişim verin, erişim aç, erişimini kaldır, erişimini kes, erişimini iptal et, yetkisini al, \
            yetkisini kaldır, yetkilerini al, iznini kaldır, davet et, davet edin, davet gönder, ekle, ekleyin, \
            ekler misin, ekipten çıkar, gruptan çıkar, organizasyondan çıkar, admin yap, chmod yap, engelle"),
        (Op::Edit, "düzenle, duzenle, düzenleyin, duzenleyin, düzenler misin, değiştir, degistir, değiştirin, \
            degistirin, değiştirir misin, düzelt, duzelt, düzeltin, duzeltin, düzeltir misin, ekle, ekleyin, \
            ekler misin, yaz, yazın, yazin, yazar mısın, oluştur, olustur, oluşturun, olusturun, oluşturur musun, \
            editle, edit et, fixle, kaydet, kaydedin, yorum satırı yap, implemente et, tamamla"),
        (Op::Overwrite, "üzerine yaz, üzerine yazın, üstüne yaz, üstüne yazın, değiştir, degistir, yerine koy, \
            ezip geç, overwrite et"),
        (Op::Move, "taşı, taşıyın, tasiyin, taşır mısın, taşısana, yeniden adlandır, yeniden adlandırın, \
            adını değiştir, ismini değiştir, rename et, move et, aktar"),
        (Op::Schedule, "zamanla, zamanlayın, zamanlayin, planla, planlayın, planlayin, cron'a ekle, cron ekle, \
            crona ekle, cron kur, cron oluştur, her gece çalıştır, her gün çalıştır, her saat çalıştır, \
            her sabah çalıştır, her gece, her saat başı, schedule et"),
        (Op::Migrate, "migrate et, migrate edin, migrate'le, migrasyonu çalıştır, migrasyonları çalıştır, \
            migration'ı çalıştır, migration'ları çalıştır, migrationları çalıştır, migrationı çalıştır, \
            migration yap, migration at, göç ettir, taşı, taşıyın, tasiyin"),
        (Op::Expose, "paylaş, paylas, paylaşın, paylasin, paylaşır mısın, paylaşsana, dışarı aç, dışarıya aç, \
            dışa aç, internete aç, herkese aç, halka aç, herkese açık yap, public yap, public'e çek, \
            public hale getir, expose et, share et"),
        (Op::Connect, "bağlan, baglan, bağlanın, baglanin, bağlanır mısın, bağlansana, ssh yap, ssh at, \
            ssh ile bağlan, giriş yap, login ol, connect ol, tara, tarayın, tarayin"),
        (Op::Pay, "öde, ödeyin, odeyin, öder misin, ödeme yap, ödemeyi yap, ödemesini yap, parayı iade et, iade et, \
            iade edin, iade yap, geri öde, refund et, refund yap, tahsil et, ücretlendir, ucretlendir, karttan çek, \
            para gönder, para transfer et, havale et, satın al, sipariş et, sipariş ver, siparişi iptal et, \
            siparişini iptal et, aboneliği iptal et, transfer et"),
        (Op::ReadSecret, "göster, goster, gösterin, gosterin, gösterir misin, oku, yazdır, yazdir, ekrana yaz, \
            ekrana bas, söyle, soyle, ver şifreyi, şifreyi ver, parolayı ver, çöz, coz, şifresini çöz, echo'la, \
            echo et"),
        (Op::WriteSecret, "ayarla, değiştir, degistir, değiştirin, degistirin, değiştirir misin, döndür, dondur, \
            rotate et, rotate'le, yenile, yenileyin, ekle, ekleyin, oluştur, olustur, oluşturun, olusturun, üret, \
            uret, üretin, uretin, kaydet, kaydedin, sakla, güncelle, guncelle, sil, silin, iptal et, set et"),
        (Op::SkipChecks, "atla, atlayın, atlayin, atlar mısın, es geç, pas geç, skip et, skiple, skip'le, testsiz, \
            hooksuz, hook'suz, hooksız, hooksiz, testleri atla, hookları atla, hook'ları atla, kontrolleri atla, \
            bypass et, bypassla, baypas et, by-pass et"),
    ],
    negations: "değil, degil, yok, hayır, hayir, asla, sakın, sakin, hiç, hic, hiçbir, hicbir, hiçbir şey, \
        hiç kimse, olmadan, olmaksızın, olmaksizin, etmeden, yapmadan, sormadan, silmeden, yasak, yasaktır, \
        yasaktir, gerek yok, gerekmez, gerekmiyor, lazım değil, kaçın, kacin, istemiyorum, istemiyoruz, istemem, \
        olmaz, olmasın, yapma, yapmayın, yapmayin, yapmayınız, yapmayiniz, yapmasın, yapmasan, yapmaz, etme, \
        etmeyin, etmeyiniz, etmesin, edilmesin, edilmemeli, edilmez, yapılmasın, yapılmamalı, yapilmamali, \
        yapılmaz, yapilmaz, etmemelisin, yapmamalısın, yapmamalisin, edemezsin, yapamazsın, yapamazsin, etmezsin, \
        silmezsin, silemezsin, atmamalısın, atmamalisin, henüz, henuz, silme, silmeyin, temizleme, temizlemeyin, \
        gönderme, gonderme, göndermeyin, gondermeyin, indirme, indirmeyin, verme, vermeyin, çekme, cekme, çekmeyin, \
        cekmeyin, yükleme, yukleme, yüklemeyin, yuklemeyin, değiştirme, degistirme, değiştirmeyin, degistirmeyin, \
        ekleme, eklemeyin, düzenleme, duzenleme, düzenlemeyin, duzenlemeyin, düzeltme, duzeltme, düzeltmeyin, \
        duzeltmeyin, birleştirme, birlestirme, birleştirmeyin, birlestirmeyin, söndürme, sondurme, söndürmeyin, \
        sondurmeyin, gösterme, gosterme, göstermeyin, gostermeyin, ödeme, odeme, ödemeyin, odemeyin, mergeleme, \
        mergelemeyin, merge'leme, merge'lemeyin, commitleme, commitlemeyin, commit'leme, commit'lemeyin, yükseltme, \
        yukseltme, yükseltmeyin, yukseltmeyin, güncelleme, guncelleme, güncellemeyin, guncellemeyin, inceleme, \
        incelemeyin, öldürme, oldurme, öldürmeyin, oldurmeyin, bildirme, bildirmeyin, iletme, iletmeyin, \
        bilgilendirme, bilgilendirmeyin, yönlendirme, yonlendirme, yönlendirmeyin, yonlendirmeyin, listeleme, \
        listelemeyin, yürütme, yurutme, yürütmeyin, yurutmeyin, etkinleştirme, etkinlestirme, etkinleştirmeyin, \
        etkinlestirmeyin, aktifleştirme, aktiflestirme, aktifleştirmeyin, aktiflestirmeyin, pasifleştirme, \
        pasiflestirme, pasifleştirmeyin, pasiflestirmeyin, resetleme, resetlemeyin, ölçekleme, olcekleme, \
        ölçeklemeyin, olceklemeyin, ölçeklendirme, olceklendirme, ölçeklendirmeyin, olceklendirmeyin, yedekleme, \
        yedeklemeyin, tetikleme, tetiklemeyin, yenileme, yenilemeyin, üretme, uretme, üretmeyin, uretmeyin, \
        skipleme, skiplemeyin, döndürme, dondurme, döndürmeyin, dondurmeyin, çözme, cozme, çözmeyin, cozmeyin, \
        editleme, editlemeyin, engelleme, engellemeyin, getirme, getirmeyin, elleme, ellemeyin, girme, girmeyin, \
        sökme, sokme, sökmeyin, sokmeyin, killeme, killemeyin, geçme, gecme, geçmeyin, gecmeyin, görüntüleme, \
        goruntuleme, görüntülemeyin, goruntulemeyin, yetkilendirme, yetkilendirmeyin, kaldırma, kaldirma, \
        kaldırmayın, kaldirmayin, boşaltma, bosaltma, boşaltmayın, bosaltmayin, atma, atmayın, atmayin, uçurma, \
        ucurma, uçurmayın, ucurmayin, onaylama, onaylamayın, onaylamayin, yayınlama, yayinlama, yayınlamayın, \
        yayinlamayin, yayımlama, yayimlama, yayımlamayın, yayimlamayin, dağıtma, dagitma, dağıtmayın, dagitmayin, \
        uygulama, uygulamayın, uygulamayin, yıkma, yikma, yıkmayın, yikmayin, başlatma, baslatma, başlatmayın, \
        baslatmayin, kapatma, kapatmayın, kapatmayin, durdurma, durdurmayın, durdurmayin, kurma, kurmayın, \
        kurmayin, çalıştırma, calistirma, çalıştırmayın, calistirmayin, koşturma, kosturma, koşturmayın, \
        kosturmayin, klonlama, klonlamayın, klonlamayin, kopyalama, kopyalamayın, kopyalamayin, aktarma, \
        aktarmayın, aktarmayin, yollama, yollamayın, yollamayin, duyurma, duyurmayın, duyurmayin, yanıtlama, \
        yanitlama, yanıtlamayın, yanitlamayin, cevaplama, cevaplamayın, cevaplamayin, yorumlama, yorumlamayın, \
        yorumlamayin, atamayın, atamayin, okuma, okumayın, okumayin, bakma, bakmayın, bakmayin, yazdırma, yazdirma, \
        yazdırmayın, yazdirmayin, ayarlama, ayarlamayın, ayarlamayin, yapılandırma, yapilandirma, yapılandırmayın, \
        yapilandirmayin, açma, acma, açmayın, acmayin, yazma, yazmayın, yazmayin, oluşturma, olusturma, \
        oluşturmayın, olusturmayin, taşıma, tasima, taşımayın, tasimayin, adlandırma, adlandirma, adlandırmayın, \
        adlandirmayin, zamanlama, zamanlamayın, zamanlamayin, planlama, planlamayın, planlamayin, paylaşma, \
        paylasma, paylaşmayın, paylasmayin, bağlanma, baglanma, bağlanmayın, baglanmayin, tarama, taramayın, \
        taramayin, saklama, saklamayın, saklamayin, atlama, atlamayın, atlamayin, dokunma, dokunmayın, dokunmayin, \
        bırakma, birakma, bırakmayın, birakmayin, çağırma, cagirma, çağırmayın, cagirmayin, pushlama, pushlamayın, \
        pushlamayin, push'lama, push'lamayın, push'lamayin, deploylama, deploylamayın, deploylamayin, deploy'lama, \
        deploy'lamayın, deploy'lamayin, restartlama, restartlamayın, restartlamayin, restart'lama, restart'lamayın, \
        restart'lamayin, droplama, droplamayın, droplamayin, sıfırlama, sifirlama, sıfırlamayın, sifirlamayin, \
        sonlandırma, sonlandirma, sonlandırmayın, sonlandirmayin, formatlama, formatlamayın, formatlamayin, \
        çıkarma, cikarma, çıkarmayın, cikarmayin, başlama, baslama, başlamayın, baslamayin, karıştırma, karistirma, \
        karıştırmayın, karistirmayin, koyma, koymayın, koymayin, bozma, bozmayın, bozmayin, oynama, oynamayın, \
        oynamayin, kullanma, kullanmayın, kullanmayin, bulaşma, bulasma, bulaşmayın, bulasmayin, bağlama, baglama, \
        bağlamayın, baglamayin, silmeyiniz, silmesin, silinmesin, silinmemeli, silmemelisin, silmeseniz, silmesen, \
        silmesek, gönderilmesin, kaldırılmasın, kaydetme, kaydetmeyin, alma, almayın, almayin, alınmasın, ezme, \
        ezmeyin, es geçme, arşivleme, arsivleme, pushlanmasın, merge edilmesin, mergelenmesin, deploy edilmesin, \
        çalıştırılmasın, durdurulmasın, kapatılmasın, değiştirilmesin, dokunulmasın, yayınlanmasın, paylaşılmasın, \
        açılmasın, başlatılmasın, silmeyelim, yapmayalım, yapmayalim, etmeyelim, almayalım, almayalim, açmayalım, \
        acmayalim, atmayalım, atmayalim, değiştirmeyelim, degistirmeyelim, dokunmayalım, dokunmayalim, \
        göndermeyelim, gondermeyelim, silmeye gerek, çıkma, cikma, çıkmayın, cikmayin, geri alma",
    takes_back: "bekle, bekleyin, dur, durun, bi dakika, bir dakika, bi saniye, bir saniye, vazgeç, vazgec, \
        vazgeçtim, vazgectim, boşver, bosver, boş ver, yok bekle, yok dur, hayır bekle, hayır dur, iptal, neyse, \
        unut, unut gitsin, fikrimi değiştirdim, aslında yapma, dur yapma, bekle yapma, yapma, olmadı, olmadi, \
        henüz değil, daha değil, şimdi değil, gerek yok",
    later: "yarın, yarin, yarına, yarina, öbür gün, ertesi gün, daha sonra, sonraya, ileride, ilerde, bu akşam, \
        akşama, aksama, akşam, aksam, bu gece, öğleden sonra, haftaya, gelecek hafta, önümüzdeki hafta, gelecek ay, \
        önümüzdeki ay, gelecek sprint, bir sonraki sprint, sonraki sprintte, hafta sonu, haftasonu, hafta sonunda, \
        pazartesi, pazartesiye, salı günü, çarşamba, carsamba, perşembe, persembe, cuma günü, cumaya, cumartesi, \
        pazar günü, bir ara, bi ara, bir gün, şimdi değil, bugün değil, yakında, yakinda, birazdan, sonra yaparız, \
        sonra yaparsın, sonra bakarız",
    hedges: "belki, muhtemelen, galiba, herhalde, sanırım, sanirim, acaba, olabilir, düşünüyorum, dusunuyorum, \
        düşünüyoruz, dusunuyoruz, planlıyorum, planliyorum, planlıyoruz, planliyoruz, emin değilim, bilmiyorum, \
        kararsızım, kararsizim, merak ediyorum, belki de, büyük ihtimalle",
    conditions: "eğer, eger, şayet, sayet, ise, geçerse, gecerse, geçince, gecince, geçtiğinde, gectiginde, \
        geçtikten sonra, biterse, bitince, bittiğinde, bittiginde, bittikten sonra, olursa, olunca, olduğunda, \
        oldugunda, olduktan sonra, onaylarsa, onaylayınca, onaylayinca, onayladığında, onayladiginda, \
        onayladıktan sonra, onaylanırsa, onaylanirsa, onaylanınca, onaylaninca, onay verirse, onay verince, \
        onay gelirse, onay gelince, onay alınca, derse, dediğinde, dediginde, deyince, verirse, verince, gelirse, \
        gelince, geldiğinde, geldiginde, edilirse, edilince, edildikten sonra, ederse, edince, ettikten sonra, \
        yaparsa, yapınca, yapinca, yaptıktan sonra, çalışırsa, calisirsa, çalışınca, calisinca, varsa, yoksa, \
        değilse, degilse, yeşilse, yesilse, yeşil olursa, tamamsa, tamamlanınca, tamamlaninca, tamamlanırsa, \
        tamamlanirsa, başarılıysa, basariliysa, başarılı olursa, bakınca, bakinca, baktıktan sonra, kadar, sürece, \
        surece, takdirde, durumunda, halinde, kaydıyla, kaydiyla, şartıyla, sartiyla, koşuluyla, kosuluyla, zaman, \
        çıkarsa, cikarsa, çıkınca, cikinca, düzelirse, duzelirse, istersen, isterse",
    approvals: "onay*, kabul*, izin*, tamam*, olur*, evet*, okey*, imza*, teyit*, doğrula*, dogrula*, mutabık, \
        mutabik, uygun*",
    questions: "neden, niye, niçin, nicin, nasıl, nasil, ne zaman, ne oldu, ne oluyor, ne olacak, ne yapmalı, \
        ne yapmalıyım, ne yapmalıyız, ne yapalım, ne kadar, ne için, ne işe, ne var, neyi, neler, nerede, nereye, \
        nereden, nedir, kim, kimin, kaç, kac, kaçta, kacta, hangi, hangisi, hangileri, mı, mü, mıyım, miyim, muyum, \
        müyüm, mıyız, miyiz, muyuz, müyüz, mıdır, midir, mudur, gerekir mi, gerekiyor mu, gerek var mı, lazım mı, \
        olur mu, doğru mu, iyi mi, mantıklı mı, güvenli mi, uygun mu, sorun olur mu, edelim mi, yapalım mı, \
        silelim mi, alalım mı, silsek mi, yapsak mı, etsek mi, etmeli mi, yapmalı mı, acaba, sence, sizce, \
        ne dersin, ne dersiniz, ne olur, kaç tane",
    polite: "lütfen, lutfen, rica etsem, rica ediyorum, rica ederim, zahmet olmazsa, mısın, misin, musun, müsün, \
        mısınız, misiniz, musunuz, müsünüz, mümkünse, mumkunse, bi zahmet, bir zahmet",
    reports: "diyor, dedi, diyorlar, dediler, söyledi, soyledi, söylüyor, soyluyor, söylediler, soylediler, yazdı, \
        yazdi, yazmış, yazmis, yazıyor, yaziyor, demiş, demis, önerdi, onerdi, öneriyor, oneriyor, öneriyorlar, \
        oneriyorlar, tavsiye ediyor, tavsiye etti, düşünüyor, dusunuyor, istiyor, istedi, istiyorlar, göre, gore, \
        güya, guya, sözde, sozde, iddia ediyor, bahsetti, anlattı, anlatti, sordu, soruyor",
    all: "hepsi, hepsini, her şey, her şeyi, herşey, hersey, herşeyi, herseyi, tüm, tum, tümü, tumu, tümünü, \
        tumunu, bütün, butun, tamamı, tamami, tamamını, tamamini, her biri, her birini, komple, ikisi, ikisini, \
        herkes",
    only: "sadece, yalnızca, yalnizca, yalnız, yalniz, bir tek, başka bir şey yapma, başka hiçbir şey",
    keeps: "bırak, birak, bırakın, birakin, kalsın, kalsin, sakla, saklayın, saklayin, koru, koruyun, dokunma, \
        dokunmayın, dokunmayin, elleme, ellemeyin, olduğu gibi bırak, yerinde kalsın, muhafaza et, tut",
    yes: "evet, tamam, tamamdır, tamamdir, olur, tabii, tabi, tabii ki, elbette, aynen, onaylıyorum, onayliyorum, \
        yap, yapabilirsin, devam, devam et, hadi, hadi yap, başla, basla, okey, ok, uygundur, kabul, evet lütfen, \
        olur yap, hı hı",
};
