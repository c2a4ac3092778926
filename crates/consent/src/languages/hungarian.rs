//! Hungarian.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "töröld, torold, törölje, torolje, töröljed, toroljed, törölj, torolj, törölni, töröljétek, \
            toroljetek, töröljék, toroljek, töröljük, toroljuk, törölheted, torolheted, törölhető, torolheto, \
            törlendő, torlendo, kitörölni, töröld ki, törölje ki, távolítsd el, távolítsa el, távolítsuk el, \
            eltávolítani, el kell távolítani, dobd ki, dobja ki, kidobni, dobd el, szedd ki, szedd le, kiszedni, \
            vedd ki, vegye ki, kivenni, ürítsd ki, ürítse ki, kiüríteni, hajítsd ki, szabadulj meg, \
            szabaduljunk meg, megszabadulni, mehet a kukába, kukázd, kukazd, tűnjön el, el kell tűnnie, deletáld, \
            deletald, törlésre, torlesre"),
        (Op::Discard, "vond vissza, vonja vissza, visszavonni, állítsd vissza, állítsa vissza, visszaállítani, \
            csináld vissza, görgesd vissza, görgesse vissza, visszagörgetni, dobd el, dobja el, eldobni, vesd el, \
            vesse el, elvetni, resetelj, reseteld, resetelni, revertáld, revertald, revertelj, reverteld, \
            revertelni, rollbackelj, rollbackeld, csinálj rollbacket, csinálj revertet, térj vissza, menj vissza, \
            nullázd le, nullázd, nullazd, takarítsd ki, kitakarítani, tisztítsd ki, pucold ki"),
        (Op::ForcePush, "force pushold, force push-old, force-pushold, forceold, forceold fel, force-szal pushold, \
            force-al pushold, erővel pushold, pushold … force, pushold erővel, told fel erővel, erőltesd a pusht, \
            force pusholj, force-pusholj, csinálj force pusht"),
        (Op::Push, "pushold, pusholj, push-old, pusholja, pusholni, pushold fel, pushold ki, felpusholni, told fel, \
            tolja fel, feltolni, told ki, küldd fel githubra, küldd fel a repóba, tedd fel githubra, \
            rakd fel githubra, nyiss pr-t, nyiss egy pr-t, nyiss pull requestet, nyiss egy pull requestet, \
            csinálj pr-t, csinálj egy pr-t, pusholhatod"),
        (Op::Commit, "commitold, commitolj, commitolja, commitolni, commitold be, kommitold, kommitolj, kommitolni, \
            kommitáld, kommitald, véglegesítsd, veglegesitsd, véglegesítse, veglegesitse, véglegesíteni, \
            csinálj commitot, csinálj egy commitot"),
        (Op::Merge, "mergeld, mergelj, mergelje, mergelni, merge-öld, merge-old, merge-eld, mergeld be, mördzsöld, \
            mordzsold, olvaszd be, olvassza be, beolvasztani, olvaszd össze, fésüld össze, fésüld be, vond össze, \
            egyesítsd, egyesitsd, egyesítse, egyesitse, egyesíteni, húzd be, mergelheted"),
        (Op::Rewrite, "rebase-eld, rebaseld, rebase-elj, rebaselj, rebaselni, rebase-elni, squashold, squash-old, \
            squasholj, squasholni, amendeld, amendelj, amendelni, írd át a történetet, írd át a historyt, \
            vond össze a commitokat, cherry-pickeld"),
        (Op::Approve, "hagyd jóvá, hagyja jóvá, jóváhagyni, approve-old, approveold, approváld, approvald, \
            fogadd el, fogadja el, elfogadni, engedélyezd, engedelyezd"),
        (Op::Publish, "publikáld, publikald, publikálja, publikalja, publikálni, publikálj, publikalj, tedd közzé, \
            tegye közzé, közzétenni, jelentesd meg, publisholj, publishold, tedd fel npm-re, töltsd fel npm-re, \
            küldd be a store-ba, töltsd fel a store-ba, vond vissza a publikálást, vedd le npm-ről, unpublisholj, \
            yankold, jelöld elavultnak"),
        (Op::Release, "add ki, adja ki, kiadni, releaseld, releaselj, release-eld, release-elj, csinálj release-t, \
            csinálj egy release-t, készíts release-t, készíts kiadást, tageld, taggeld, tagelj, tagelni, címkézd, \
            cimkezd"),
        (Op::Deploy, "deployold, deployolj, deployolja, deployolni, deploy-old, deployoljuk, telepítsd ki, \
            telepítse ki, kitelepíteni, élesítsd, elesitsd, élesítse, elesitse, élesíteni, tedd élesbe, \
            rakd élesbe, tedd ki élesbe, rakd ki élesbe, told ki élesbe, told élesbe, küldd élesbe, tedd ki prodra, \
            rakd ki prodra, tedd ki stagingre, rakd ki stagingre, mehet élesbe, mehet prodra, helyezd üzembe, \
            indítsd a deployt, csinálj deployt"),
        (Op::Apply, "alkalmazd, alkalmazza, alkalmazni, applyold, applikáld, applikald, skálázd, skalazd, skálázza, \
            skalazza, skálázni, skálázd le, skálázd fel, patcheld, drainold, drain-eld, futtasd a terraformot, \
            csinálj applyt, csinálj egy applyt"),
        (Op::Destroy, "semmisítsd meg, semmisítse meg, megsemmisíteni, rombold le, lerombolni, bontsd le, \
            bontsa le, lebontani, számold fel, felszámolni, dobd el, droppold, dropold, dropolj, droppolni, \
            truncate-old, truncateld, destroyold, destroy-old, vond ki a forgalomból, pusztítsd el, elpusztítani"),
        (Op::Restart, "indítsd újra, indítsa újra, újraindítani, indítsuk újra, indítsátok újra, restartold, \
            restartolj, restartolni, restart-old, bootold újra, rebootold, töltsd újra, újratölteni, \
            csinálj restartot, csinálj egy restartot"),
        (Op::Stop, "állítsd le, állítsa le, leállítani, állítsuk le, állítsd meg, megállítani, stoppold, \
            kapcsold ki, kapcsolja ki, kikapcsolni, kapcsold le, lekapcsolni, függeszd fel, felfüggeszteni, \
            lődd le, lelőni, szüneteltesd, szuneteltesd"),
        (Op::Kill, "lődd ki, lődd le, kilőni, öld meg, ölje meg, megölni, killeld, kilöld, kilold, killeljed, \
            kinyírni, nyírd ki, zárd be a folyamatot, állítsd le a folyamatot, szüntesd meg"),
        (Op::Install, "telepítsd, telepitsd, telepítse, telepitse, telepíteni, telepíts, telepits, installáld, \
            installald, installálj, installalj, installálni, rakd fel, tedd fel, frissítsd, frissitsd, frissítse, \
            frissitse, frissíteni, frissíts, frissits, upgradeld, upgrade-eld, updateld, húzd fel, \
            add hozzá a csomagot"),
        (Op::Uninstall, "szedd le, uninstallold, uninstallálni, eltávolítani, távolítsd el, töröld le, letörölni"),
        (Op::Run, "futtasd, futtassa, futtatni, futtass, futtasd le, lefuttatni, indítsd, inditsd, indítsd el, \
            indítsa el, elindítani, hajtsd végre, hajtsa végre, végrehajtani, végezd el, hívd meg, meghívni, \
            kezdd el, triggereld"),
        (Op::Download, "töltsd le, töltse le, letölteni, tölts le, húzd le, lehúzni, szedd le, pullold, pullolj, \
            pullolni, klónozd, klonozd, klónozza, klonozza, klónozni, fetcheld"),
        (Op::Upload, "töltsd fel, töltse fel, feltölteni, tölts fel, másold, masold, másolja, masolja, másolni, \
            másold fel, másold át, átmásolni, rakd fel, tedd fel, szinkronizáld, szinkronizald, szinkronizálni, \
            uploadold, mentsd le, készíts mentést, csinálj mentést, csinálj backupot, vidd fel"),
        (Op::Send, "küldd el, küldje el, elküldeni, küldd, kuldd, küldj, kuldj, küldjön, kuldjon, küldeni, \
            küldd ki, kiküldeni, küldjél, kuldjel, írj neki, írj a csapatnak, írj egy mailt, írj emailt, \
            írd meg nekik, értesítsd, ertesitsd, értesítse, ertesitse, értesíteni, szólj a csapatnak, szólj nekik, \
            posztold, posztolj, postold, posztolni, dobj egy üzenetet, dobj egy mailt, jelentsd be, továbbítsd, \
            tovabbitsd, tájékoztasd, tajekoztasd"),
        (Op::Comment, "kommenteld, kommentelj, kommentelni, válaszolj, valaszolj, válaszoljon, valaszoljon, \
            válaszolni, írj kommentet, írj egy kommentet, írj választ, zárd le, zárja le, lezárni, zárd be, \
            zárja be, bezárni, nyisd újra, újranyitni, nyiss egy ticketet, nyiss ticketet, nyiss jegyet, \
            nyiss issue-t, nyiss egy issue-t, vegyél fel egy ticketet, rendeld hozzá, hozzárendelni, rakj rá címkét"),
        (Op::Read, "mutasd, mutassa, mutasd meg, megmutatni, olvasd, olvasd el, olvassa el, elolvasni, olvasd ki, \
            nézd meg, nézze meg, megnézni, nézz rá, nézd át, ellenőrizd, ellenorizd, ellenőrizze, ellenorizze, \
            ellenőrizni, írd ki, kiírni, listázd, listazd, listázd ki, listázni, jelenítsd meg, megjeleníteni, \
            dumpold, nyisd meg"),
        (Op::Configure, "állítsd be, állítsa be, beállítani, állítsd át, átállítani, állítsd, allitsd, konfiguráld, \
            konfigurald, konfigurálni, változtasd meg, változtassa meg, megváltoztatni, változtasd, valtoztasd, \
            módosítsd, modositsd, módosítsa, modositsa, módosítani, kapcsold be, kapcsolja be, bekapcsolni, \
            kapcsold ki, kapcsolja ki, kikapcsolni, kapcsold át, átkapcsolni, engedélyezd, engedelyezd, \
            engedélyezni, tiltsd le, letiltani, tiltsd, aktiváld, aktivald, deaktiváld, deaktivald, inaktiváld, \
            inaktivald, nyisd ki, kinyitni, nyisd meg a portot, zárd be a portot, irányítsd át, átirányítani, \
            rotáld, rotald, rotálni, forgasd, blokkold, archiváld, archivald, frissítsd, frissitsd, \
            érvénytelenítsd, ervenytelenitsd, vedd fel"),
        (Op::Permit, "adj hozzáférést, adj neki hozzáférést, adj jogot, adj jogosultságot, adj engedélyt, \
            add meg a jogot, adjál jogot, vond meg, vond vissza a jogot, vond vissza a hozzáférést, \
            vedd el a jogot, vedd el a hozzáférést, vedd el tőle, engedélyezd, engedelyezd, engedd meg, hívd meg, \
            hívja meg, meghívni, add hozzá, adja hozzá, hozzáadni, vedd fel, vedd ki a csapatból, \
            dobd ki a csapatból, távolítsd el a csapatból, tedd adminná, jogosítsd fel, chmodold"),
        (Op::Edit, "szerkeszd, szerkessze, szerkeszteni, írd, ird, írd bele, írd be, írd át, átírni, módosítsd, \
            modositsd, módosítani, javítsd, javitsd, javítsa, javitsa, javítani, javítsd ki, kijavítani, add hozzá, \
            adja hozzá, hozzáadni, egészítsd ki, kiegészíteni, hozd létre, hozza létre, létrehozni, készíts, \
            keszits, készítsd el, csináld meg, implementáld, implementald, illeszd be, kommenteld ki, fixáld, \
            fixald, írj, irj"),
        (Op::Overwrite, "írd felül, írja felül, felülírni, felül kell írni, cseréld ki, cserélje ki, kicserélni, \
            cseréld le, lecserélni, cseréld, csereld, helyettesítsd, helyettesitsd"),
        (Op::Move, "mozgasd, mozgassa, mozgatni, mozgasd át, helyezd át, áthelyezni, vidd át, rakd át, tedd át, \
            költöztesd, koltoztesd, nevezd át, nevezze át, átnevezni"),
        (Op::Schedule, "ütemezd, utemezd, ütemezze, utemezze, ütemezni, ütemezd be, beütemezni, időzítsd, idozitsd, \
            időzíteni, tedd cronba, rakd cronba, vedd fel cronba, állíts be cront, futtasd minden, minden éjjel, \
            minden órában, minden reggel, óránként, orankent, naponta"),
        (Op::Migrate, "migráld, migrald, migrálja, migralja, migrálni, migráld át, futtasd a migrációt, \
            futtasd a migrációkat, futtasd le a migrációt, futtasd le a migrációkat, indítsd a migrációt, \
            költöztesd át"),
        (Op::Expose, "oszd meg, ossza meg, megosztani, tedd publikussá, tedd nyilvánossá, tegye nyilvánossá, \
            legyen publikus, legyen nyilvános, nyisd ki a világ felé, tedd elérhetővé, tegye elérhetővé, \
            elérhetővé tenni, hozd nyilvánosságra, állítsd publikusra, állítsd nyilvánosra"),
        (Op::Connect, "csatlakozz, csatlakozzon, csatlakozni, kapcsolódj, kapcsolodj, kapcsolódjon, kapcsolodjon, \
            kapcsolódni, lépj be, lépjen be, belépni, jelentkezz be, bejelentkezni, ssh-zz, ssh-zz be, sshzz be, \
            szkenneld, scanneld, pásztázd, pasztazd"),
        (Op::Pay, "fizesd ki, fizesse ki, kifizetni, fizess, fizesd, fizetni, térítsd vissza, térítse vissza, \
            visszatéríteni, utald vissza, visszautalni, add vissza a pénzt, refundold, utald, utald át, utalja át, \
            átutalni, utalj, terheld meg, terheld, vedd meg, vegye meg, megvenni, vásárold meg, megvásárolni, \
            rendeld meg, rendelje meg, megrendelni, rendelj, mondd le a rendelést, töröld a rendelést, \
            mondd le az előfizetést, foglald le"),
        (Op::ReadSecret, "mutasd, mutasd meg, megmutatni, írd ki, kiírni, olvasd ki, kiolvasni, jelenítsd meg, \
            mondd meg, add ide, fedd fel, felfedni, fejtsd vissza, echózd, echozd"),
        (Op::WriteSecret, "állítsd be, beállítani, változtasd meg, megváltoztatni, cseréld le, lecserélni, \
            cseréld ki, rotáld, rotald, rotálni, forgasd, tárold, tarold, tárold el, eltárolni, mentsd el, \
            elmenteni, hozd létre, létrehozni, generálj, generalj, generáld, generald, generálni, add hozzá, \
            hozzáadni, frissítsd, frissitsd, töröld, torold, törölni, töröljed, toroljed, vond vissza, írd át"),
        (Op::SkipChecks, "hagyd ki, hagyja ki, kihagyni, ugord át, ugorja át, átugrani, kerüld meg, megkerülni, \
            skippeld, skipeld, skippelni, hookok nélkül, hook nélkül, tesztek nélkül, teszt nélkül, \
            mellőzd a teszteket, hagyd a teszteket, ignoráld a teszteket, ellenőrzés nélkül"),
    ],
    negations: "ne, nem, sem, soha, sose, sohasem, nélkül, nelkul, tilos, semmi, semmit, semmilyen, semmiképp, \
        semmikepp, semmiképpen, semmikeppen, nehogy, senki, senkinek, sehova, kerüld, keruld, mellőzd, mellozd, \
        nincs, ki ne, le ne, el ne, meg ne, fel ne, nem szabad, tartózkodj, tartozkodj, tiltott, szigorúan tilos",
    takes_back: "várj, varj, várjál, varjal, várjon, varjon, várjunk, varjunk, állj, allj, állj meg, álljunk meg, \
        megállj, megallj, mégse, megse, mégsem, megsem, inkább ne, hagyd, hagyjuk, hagyd a fenébe, felejtsd el, \
        nem fontos, mindegy, pillanat, egy pillanat, meggondoltam, meggondoltam magam, ne csináld, ne tedd, még ne, \
        most ne, nem most, jaj ne, na ne, vissza az egész, sztornó, sztorno",
    later: "holnap, holnapután, holnaputan, később, kesobb, majd később, jövő héten, a jövő héten, jövő hét, \
        jövő hónapban, ma este, este majd, estére, estere, délután, delutan, éjjel, ejjel, hétvégén, hetvegen, \
        a hétvégén, hétvége után, valamikor, majd egyszer, idővel, idovel, hétfőn, hetfon, kedden, szerdán, \
        szerdan, csütörtökön, csutortokon, pénteken, penteken, szombaton, vasárnap, vasarnap, \
        a következő sprintben, következő sprintben, egy hét múlva, egy óra múlva, nem most, nem ma, legközelebb, \
        legkozelebb, hamarosan, később majd",
    hedges: "talán, talan, lehet, lehet hogy, esetleg, valószínűleg, valoszinuleg, lehetséges, lehetseges, \
        gondolkodom, gondolkodunk, gondolkozom, azon gondolkodom, azon gondolkodunk, fontolgatom, fontolgatjuk, \
        tervezem, tervezzük, tervezzuk, azt tervezem, nem tudom hogy, nem vagyok biztos, bizonytalan, netán, netan, \
        netalán, netalan, vajon",
    conditions: "ha, hogyha, amikor, amint, mihelyt, miután, miutan, mielőtt, mielott, amennyiben, feltéve, \
        felteve, feltéve ha, ameddig, amíg, amig, hacsak, ha majd, csak ha, csak akkor, akkor ha, esetén, eseten, \
        jóváhagyás után, ha kész, különben, kulonben",
    approvals: "jóváhagy*, jovahagy*, megerősít*, megerosit*, beleegyez*, egyetért*, egyetert*, engedély*, \
        engedely*, rábólint*, rabolint*, elfogad*, hozzájárul*, hozzajarul*, azt mondja, okét mond, áldását, \
        aldasat, jóváh*, jovah*, leokéz*, leokez*",
    questions: "mit kell, mit kéne, mit tegyek, mit csinál, mit csináljak, mit csináljunk, mit jelent, \
        mit gondolsz, mit szólsz, mi a, mi az, mi lenne, mi történt, mi történik, mi van, miért, miert, hogyan, \
        hogy lehet, hogy kell, hogy működik, hogy tudom, hogy tudjuk, mikor, hol van, hol a, hol lehet, hová, hova, \
        honnan, ki csinálta, ki írta, kinek, melyik, melyiket, melyek, milyen, mennyi, hány, hany, kellene, kéne, \
        kene, töröljük-e, toroljuk-e, érdemes, erdemes, van-e, lehet-e, szükséges-e, szukseges-e, vajon",
    polite: "légy szíves, légyszíves, legyszives, légyszi, legyszi, légy szí, lécci, lecci, kérlek, kerlek, kérem, \
        kerem, kérném, kernem, tudnál, tudnal, tudnád, tudnad, tudnád-e, tudnad-e, tudná, tudna, meg tudnád, \
        ki tudnád, el tudnád, le tudnád, fel tudnád, megtennéd, megtenned, megtennéd hogy, lennél szíves, \
        legyen szíves, legyél szíves, megkérhetlek, megkerhetlek, megkérnélek, megkernelek",
    reports: "mondja, mondta, mondták, mondtak, mondják, mondjak, azt mondta, azt írta, írta, irta, írták, irtak, \
        szerint, szerinte, állítja, allitja, állította, allitotta, javasolja, javasolta, javasolják, javasoljak, \
        ajánlja, ajanlja, ajánlotta, ajanlotta, ajánlják, ajanljak, kérte, kerte, kérték, kertek, kéri, keri, \
        kérdezte, kerdezte, tanácsolja, tanacsolja, úgy gondolja, szeretné, szeretne, akarja, állítólag, allitolag, \
        írja hogy",
    all: "minden, mindent, mindenki, mindet, mindegyik, mindegyiket, az összes, összes, osszes, összeset, osszeset, \
        az egész, egész, egesz, egészet, egeszet, teljes, mindkettő, mindketto, mindkettőt, mindkettot, valamennyi, \
        mindenhol",
    only: "csak, csakis, kizárólag, kizarolag, csupán, csupan, semmi mást, semmi más, kizárólagosan, kizarolagosan",
    keeps: "hagyd meg, hagyja meg, hagyd békén, hagyd így, tartsd meg, tartsa meg, megtartani, megtartandó, \
        megtartando, őrizd meg, megőrizni, maradjon, maradjanak, ne nyúlj, ne nyúljon, ne piszkáld, ne bántsd, \
        hagyd a helyén",
    yes: "igen, igen kérlek, persze, hogyne, oké, oke, oksi, okés, okes, rendben, jó, jöhet, johet, mehet, csináld, \
        csinald, csináld meg, tedd meg, rajta, hajrá, hajra, nyugodtan, megerősítem, megerositem, egyetértek, \
        egyetertek, naná, nana, aha, jól van, jóváhagyom, jovahagyom",
};
