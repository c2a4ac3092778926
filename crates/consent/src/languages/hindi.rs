//! Hindi in Devanagari and romanised.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "हटाओ, हटाइए, हटाइये, हटाएं, हटाएँ, हटाना है, मिटाओ, मिटाइए, मिटाएं, मिटाना है, निकालो, \
            निकालिए, उड़ाओ, फेंको, साफ़ करो, hatao, hataiye, hatana hai, mitao, mitaiye, udao, nikalo, phenko, \
            fenko, delete maaro, uda de, hata de, delete kar de, saaf karo, हटा दो, हटा दें, हटा दीजिए, हटा दीजिये, \
            हटा देना, हटा डालो, मिटा दो, मिटा दें, मिटा दीजिए, मिटा दीजिये, मिटा देना, मिटा डालो, उड़ा दो, उड़ा दें, \
            उड़ा दीजिए, उड़ा दीजिये, उड़ा देना, उड़ा डालो, निकाल दो, निकाल दें, निकाल दीजिए, निकाल दीजिये, \
            निकाल देना, निकाल डालो, फेंक दो, फेंक दें, फेंक दीजिए, फेंक दीजिये, फेंक देना, फेंक डालो, hata do, \
            hata den, hata dijiye, hata dena, hata dalo, mita do, mita den, mita dijiye, mita dena, mita dalo, \
            uda do, uda den, uda dijiye, uda dena, uda dalo, nikaal do, nikaal den, nikaal dijiye, nikaal dena, \
            nikaal dalo, phenk do, phenk den, phenk dijiye, phenk dena, phenk dalo, डिलीट … करो, डिलीट … करें, \
            डिलीट कर दो, डिलीट कर दें, डिलीट कर देना, डिलीट कर दीजिए, डिलीट … कीजिए, डिलीट करना है, रिमूव … करो, \
            रिमूव … करें, रिमूव कर दो, रिमूव कर दें, रिमूव कर देना, रिमूव कर दीजिए, रिमूव … कीजिए, रिमूव करना है"),
        (Op::Discard, "पलटो, वापस लाओ, पहले जैसा करो, wapas lao, pehle jaisa karo, wapas le lo, undo karo, \
            purana wapas lao, पलट दो, पलट दें, पलट दीजिए, पलट दीजिये, पलट देना, पलट डालो, palat do, palat den, \
            palat dijiye, palat dena, palat dalo, रिवर्ट … करो, रिवर्ट … करें, रिवर्ट कर दो, रिवर्ट कर दें, \
            रिवर्ट कर देना, रिवर्ट कर दीजिए, रिवर्ट … कीजिए, रिवर्ट करना है, रोलबैक … करो, रोलबैक … करें, \
            रोलबैक कर दो, रोलबैक कर दें, रोलबैक कर देना, रोलबैक कर दीजिए, रोलबैक … कीजिए, रोलबैक करना है, \
            रीसेट … करो, रीसेट … करें, रीसेट कर दो, रीसेट कर दें, रीसेट कर देना, रीसेट कर दीजिए, रीसेट … कीजिए, \
            रीसेट करना है, रिस्टोर … करो, रिस्टोर … करें, रिस्टोर कर दो, रिस्टोर कर दें, रिस्टोर कर देना, \
            रिस्टोर कर दीजिए, रिस्टोर … कीजिए, रिस्टोर करना है, अनडू … करो, अनडू … करें, अनडू कर दो, अनडू कर दें, \
            अनडू कर देना, अनडू कर दीजिए, अनडू … कीजिए, अनडू करना है, पूर्ववत … करो, पूर्ववत … करें, पूर्ववत कर दो, \
            पूर्ववत कर दें, पूर्ववत कर देना, पूर्ववत कर दीजिए, पूर्ववत … कीजिए, पूर्ववत करना है, डिस्कार्ड … करो, \
            डिस्कार्ड … करें, डिस्कार्ड कर दो, डिस्कार्ड कर दें, डिस्कार्ड कर देना, डिस्कार्ड कर दीजिए, \
            डिस्कार्ड … कीजिए, डिस्कार्ड करना है, revert karo, revert karen, revert karein, revert kar do, \
            revert kar den, revert kar dena, revert kar dijiye, revert kijiye, revert karna hai, revert kardo, \
            revert krdo, revert kro, rollback karo, rollback karen, rollback karein, rollback kar do, \
            rollback kar den, rollback kar dena, rollback kar dijiye, rollback kijiye, rollback karna hai, \
            rollback kardo, rollback krdo, rollback kro, reset karo, reset karen, reset karein, reset kar do, \
            reset kar den, reset kar dena, reset kar dijiye, reset kijiye, reset karna hai, reset kardo, reset krdo, \
            reset kro, restore karo, restore karen, restore karein, restore kar do, restore kar den, \
            restore kar dena, restore kar dijiye, restore kijiye, restore karna hai, restore kardo, restore krdo, \
            restore kro, discard karo, discard karen, discard karein, discard kar do, discard kar den, \
            discard kar dena, discard kar dijiye, discard kijiye, discard karna hai, discard kardo, discard krdo, \
            discard kro"),
        (Op::ForcePush, "ज़बरदस्ती पुश करो, जबरदस्ती पुश करो, zabardasti push karo, jabardasti push karo, \
            force se push karo, फ़ोर्स पुश … करो, फ़ोर्स पुश … करें, फ़ोर्स पुश कर दो, फ़ोर्स पुश कर दें, \
            फ़ोर्स पुश कर देना, फ़ोर्स पुश कर दीजिए, फ़ोर्स पुश … कीजिए, फ़ोर्स पुश करना है, फोर्स पुश … करो, \
            फोर्स पुश … करें, फोर्स पुश कर दो, फोर्स पुश कर दें, फोर्स पुश कर देना, फोर्स पुश कर दीजिए, \
            फोर्स पुश … कीजिए, फोर्स पुश करना है, force push karo, force push karen, force push karein, \
            force push kar do, force push kar den, force push kar dena, force push kar dijiye, force push kijiye, \
            force push karna hai, force push kardo, force push krdo, force push kro"),
        (Op::Push, "धकेलो, पीआर खोलो, पीआर बनाओ, pr kholo, pr banao, pull request kholo, pull request banao, \
            github pe daalo, github par daalo, repo me daalo, git pe daalo, push maaro, push kar de, धकेल दो, \
            धकेल दें, धकेल दीजिए, धकेल दीजिये, धकेल देना, धकेल डालो, पुश … करो, पुश … करें, पुश कर दो, पुश कर दें, \
            पुश कर देना, पुश कर दीजिए, पुश … कीजिए, पुश करना है, push karo, push karen, push karein, push kar do, \
            push kar den, push kar dena, push kar dijiye, push kijiye, push karna hai, push kardo, push krdo, \
            push kro"),
        (Op::Commit, "commit maaro, commit kar de, कमिट … करो, कमिट … करें, कमिट कर दो, कमिट कर दें, कमिट कर देना, \
            कमिट कर दीजिए, कमिट … कीजिए, कमिट करना है, commit karo, commit karen, commit karein, commit kar do, \
            commit kar den, commit kar dena, commit kar dijiye, commit kijiye, commit karna hai, commit kardo, \
            commit krdo, commit kro"),
        (Op::Merge, "मिलाओ, मिलाइए, milao, merge maaro, merge kar de, मिला दो, मिला दें, मिला दीजिए, मिला दीजिये, \
            मिला देना, मिला डालो, mila do, mila den, mila dijiye, mila dena, mila dalo, मर्ज … करो, मर्ज … करें, \
            मर्ज कर दो, मर्ज कर दें, मर्ज कर देना, मर्ज कर दीजिए, मर्ज … कीजिए, मर्ज करना है, विलय … करो, \
            विलय … करें, विलय कर दो, विलय कर दें, विलय कर देना, विलय कर दीजिए, विलय … कीजिए, विलय करना है, \
            merge karo, merge karen, merge karein, merge kar do, merge kar den, merge kar dena, merge kar dijiye, \
            merge kijiye, merge karna hai, merge kardo, merge krdo, merge kro"),
        (Op::Rewrite, "इतिहास फिर से लिखो, history dobara likho, rebase maaro, रीबेस … करो, रीबेस … करें, \
            रीबेस कर दो, रीबेस कर दें, रीबेस कर देना, रीबेस कर दीजिए, रीबेस … कीजिए, रीबेस करना है, रिबेस … करो, \
            रिबेस … करें, रिबेस कर दो, रिबेस कर दें, रिबेस कर देना, रिबेस कर दीजिए, रिबेस … कीजिए, रिबेस करना है, \
            स्क्वैश … करो, स्क्वैश … करें, स्क्वैश कर दो, स्क्वैश कर दें, स्क्वैश कर देना, स्क्वैश कर दीजिए, \
            स्क्वैश … कीजिए, स्क्वैश करना है, अमेंड … करो, अमेंड … करें, अमेंड कर दो, अमेंड कर दें, अमेंड कर देना, \
            अमेंड कर दीजिए, अमेंड … कीजिए, अमेंड करना है, rebase karo, rebase karen, rebase karein, rebase kar do, \
            rebase kar den, rebase kar dena, rebase kar dijiye, rebase kijiye, rebase karna hai, rebase kardo, \
            rebase krdo, rebase kro, squash karo, squash karen, squash karein, squash kar do, squash kar den, \
            squash kar dena, squash kar dijiye, squash kijiye, squash karna hai, squash kardo, squash krdo, \
            squash kro, amend karo, amend karen, amend karein, amend kar do, amend kar den, amend kar dena, \
            amend kar dijiye, amend kijiye, amend karna hai, amend kardo, amend krdo, amend kro"),
        (Op::Approve, "मंज़ूरी दो, मंजूरी दो, मंज़ूरी दीजिए, स्वीकृति दो, manzoori do, manjuri do, approval do, \
            अप्रूव … करो, अप्रूव … करें, अप्रूव कर दो, अप्रूव कर दें, अप्रूव कर देना, अप्रूव कर दीजिए, \
            अप्रूव … कीजिए, अप्रूव करना है, मंज़ूर … करो, मंज़ूर … करें, मंज़ूर कर दो, मंज़ूर कर दें, \
            मंज़ूर कर देना, मंज़ूर कर दीजिए, मंज़ूर … कीजिए, मंज़ूर करना है, मंजूर … करो, मंजूर … करें, मंजूर कर दो, \
            मंजूर कर दें, मंजूर कर देना, मंजूर कर दीजिए, मंजूर … कीजिए, मंजूर करना है, स्वीकृत … करो, \
            स्वीकृत … करें, स्वीकृत कर दो, स्वीकृत कर दें, स्वीकृत कर देना, स्वीकृत कर दीजिए, स्वीकृत … कीजिए, \
            स्वीकृत करना है, approve karo, approve karen, approve karein, approve kar do, approve kar den, \
            approve kar dena, approve kar dijiye, approve kijiye, approve karna hai, approve kardo, approve krdo, \
            approve kro, manzoor karo, manzoor karen, manzoor karein, manzoor kar do, manzoor kar den, \
            manzoor kar dena, manzoor kar dijiye, manzoor kijiye, manzoor karna hai, manzoor kardo, manzoor krdo, \
            manzoor kro"),
        (Op::Publish, "छापो, npm pe daalo, npm par daalo, store pe daalo, play store par daalo, npm se hatao, \
            छाप दो, छाप दें, छाप दीजिए, छाप दीजिये, छाप देना, पब्लिश … करो, पब्लिश … करें, पब्लिश कर दो, \
            पब्लिश कर दें, पब्लिश कर देना, पब्लिश कर दीजिए, पब्लिश … कीजिए, पब्लिश करना है, प्रकाशित … करो, \
            प्रकाशित … करें, प्रकाशित कर दो, प्रकाशित कर दें, प्रकाशित कर देना, प्रकाशित कर दीजिए, प्रकाशित … कीजिए, \
            प्रकाशित करना है, अनपब्लिश … करो, अनपब्लिश … करें, अनपब्लिश कर दो, अनपब्लिश कर दें, अनपब्लिश कर देना, \
            अनपब्लिश कर दीजिए, अनपब्लिश … कीजिए, अनपब्लिश करना है, publish karo, publish karen, publish karein, \
            publish kar do, publish kar den, publish kar dena, publish kar dijiye, publish kijiye, \
            publish karna hai, publish kardo, publish krdo, publish kro, unpublish karo, unpublish karen, \
            unpublish karein, unpublish kar do, unpublish kar den, unpublish kar dena, unpublish kar dijiye, \
            unpublish kijiye, unpublish karna hai, unpublish kardo, unpublish krdo, unpublish kro"),
        (Op::Release, "रिलीज़ निकालो, रिलीज निकालो, टैग लगाओ, टैग बनाओ, release nikalo, tag lagao, tag banao, \
            release banao, naya version nikalo, रिलीज़ … करो, रिलीज़ … करें, रिलीज़ कर दो, रिलीज़ कर दें, \
            रिलीज़ कर देना, रिलीज़ कर दीजिए, रिलीज़ … कीजिए, रिलीज़ करना है, रिलीज … करो, रिलीज … करें, रिलीज कर दो, \
            रिलीज कर दें, रिलीज कर देना, रिलीज कर दीजिए, रिलीज … कीजिए, रिलीज करना है, जारी … करो, जारी … करें, \
            जारी कर दो, जारी कर दें, जारी कर देना, जारी कर दीजिए, जारी … कीजिए, जारी करना है, release karo, \
            release karen, release karein, release kar do, release kar den, release kar dena, release kar dijiye, \
            release kijiye, release karna hai, release kardo, release krdo, release kro"),
        (Op::Deploy, "प्रोडक्शन पर डालो, प्रोड पर डालो, लाइव करो, live karo, live kar do, prod pe daalo, \
            prod par daalo, production pe daalo, production par daalo, prod me daalo, staging pe daalo, \
            deploy maaro, deploy kar de, डिप्लॉय … करो, डिप्लॉय … करें, डिप्लॉय कर दो, डिप्लॉय कर दें, \
            डिप्लॉय कर देना, डिप्लॉय कर दीजिए, डिप्लॉय … कीजिए, डिप्लॉय करना है, डिप्लोय … करो, डिप्लोय … करें, \
            डिप्लोय कर दो, डिप्लोय कर दें, डिप्लोय कर देना, डिप्लोय कर दीजिए, डिप्लोय … कीजिए, डिप्लोय करना है, \
            तैनात … करो, तैनात … करें, तैनात कर दो, तैनात कर दें, तैनात कर देना, तैनात कर दीजिए, तैनात … कीजिए, \
            तैनात करना है, deploy karo, deploy karen, deploy karein, deploy kar do, deploy kar den, deploy kar dena, \
            deploy kar dijiye, deploy kijiye, deploy karna hai, deploy kardo, deploy krdo, deploy kro"),
        (Op::Apply, "टेराफॉर्म चलाओ, terraform chalao, scale badhao, scale ghatao, अप्लाई … करो, अप्लाई … करें, \
            अप्लाई कर दो, अप्लाई कर दें, अप्लाई कर देना, अप्लाई कर दीजिए, अप्लाई … कीजिए, अप्लाई करना है, \
            लागू … करो, लागू … करें, लागू कर दो, लागू कर दें, लागू कर देना, लागू कर दीजिए, लागू … कीजिए, \
            लागू करना है, स्केल … करो, स्केल … करें, स्केल कर दो, स्केल कर दें, स्केल कर देना, स्केल कर दीजिए, \
            स्केल … कीजिए, स्केल करना है, ड्रेन … करो, ड्रेन … करें, ड्रेन कर दो, ड्रेन कर दें, ड्रेन कर देना, \
            ड्रेन कर दीजिए, ड्रेन … कीजिए, ड्रेन करना है, पैच … करो, पैच … करें, पैच कर दो, पैच कर दें, पैच कर देना, \
            पैच कर दीजिए, पैच … कीजिए, पैच करना है, apply karo, apply karen, apply karein, apply kar do, \
            apply kar den, apply kar dena, apply kar dijiye, apply kijiye, apply karna hai, apply kardo, apply krdo, \
            apply kro, scale karo, scale karen, scale karein, scale kar do, scale kar den, scale kar dena, \
            scale kar dijiye, scale kijiye, scale karna hai, scale kardo, scale krdo, scale kro, drain karo, \
            drain karen, drain karein, drain kar do, drain kar den, drain kar dena, drain kar dijiye, drain kijiye, \
            drain karna hai, drain kardo, drain krdo, drain kro, patch karo, patch karen, patch karein, \
            patch kar do, patch kar den, patch kar dena, patch kar dijiye, patch kijiye, patch karna hai, \
            patch kardo, patch krdo, patch kro, laagu karo, laagu karen, laagu karein, laagu kar do, laagu kar den, \
            laagu kar dena, laagu kar dijiye, laagu kijiye, laagu karna hai, laagu kardo, laagu krdo, laagu kro"),
        (Op::Destroy, "गिराओ, उखाड़ो, ध्वस्त करो, girao, ukhado, khatam karo, khatam kar do, गिरा दो, गिरा दें, \
            गिरा दीजिए, गिरा दीजिये, गिरा देना, गिरा डालो, उखाड़ दो, उखाड़ दें, उखाड़ दीजिए, उखाड़ दीजिये, \
            उखाड़ देना, उखाड़ डालो, gira do, gira den, gira dijiye, gira dena, gira dalo, ukhaad do, ukhaad den, \
            ukhaad dijiye, ukhaad dena, ukhaad dalo, नष्ट … करो, नष्ट … करें, नष्ट कर दो, नष्ट कर दें, नष्ट कर देना, \
            नष्ट कर दीजिए, नष्ट … कीजिए, नष्ट करना है, ध्वस्त … करो, ध्वस्त … करें, ध्वस्त कर दो, ध्वस्त कर दें, \
            ध्वस्त कर देना, ध्वस्त कर दीजिए, ध्वस्त … कीजिए, ध्वस्त करना है, खत्म … करो, खत्म … करें, खत्म कर दो, \
            खत्म कर दें, खत्म कर देना, खत्म कर दीजिए, खत्म … कीजिए, खत्म करना है, ख़त्म … करो, ख़त्म … करें, \
            ख़त्म कर दो, ख़त्म कर दें, ख़त्म कर देना, ख़त्म कर दीजिए, ख़त्म … कीजिए, ख़त्म करना है, ड्रॉप … करो, \
            ड्रॉप … करें, ड्रॉप कर दो, ड्रॉप कर दें, ड्रॉप कर देना, ड्रॉप कर दीजिए, ड्रॉप … कीजिए, ड्रॉप करना है, \
            ट्रंकेट … करो, ट्रंकेट … करें, ट्रंकेट कर दो, ट्रंकेट कर दें, ट्रंकेट कर देना, ट्रंकेट कर दीजिए, \
            ट्रंकेट … कीजिए, ट्रंकेट करना है, फॉर्मेट … करो, फॉर्मेट … करें, फॉर्मेट कर दो, फॉर्मेट कर दें, \
            फॉर्मेट कर देना, फॉर्मेट कर दीजिए, फॉर्मेट … कीजिए, फॉर्मेट करना है, drop karo, drop karen, drop karein, \
            drop kar do, drop kar den, drop kar dena, drop kar dijiye, drop kijiye, drop karna hai, drop kardo, \
            drop krdo, drop kro, truncate karo, truncate karen, truncate karein, truncate kar do, truncate kar den, \
            truncate kar dena, truncate kar dijiye, truncate kijiye, truncate karna hai, truncate kardo, \
            truncate krdo, truncate kro, destroy karo, destroy karen, destroy karein, destroy kar do, \
            destroy kar den, destroy kar dena, destroy kar dijiye, destroy kijiye, destroy karna hai, destroy kardo, \
            destroy krdo, destroy kro, nasht karo, nasht karen, nasht karein, nasht kar do, nasht kar den, \
            nasht kar dena, nasht kar dijiye, nasht kijiye, nasht karna hai, nasht kardo, nasht krdo, nasht kro, \
            barbaad karo, barbaad karen, barbaad karein, barbaad kar do, barbaad kar den, barbaad kar dena, \
            barbaad kar dijiye, barbaad kijiye, barbaad karna hai, barbaad kardo, barbaad krdo, barbaad kro"),
        (Op::Restart, "फिर से चालू करो, दोबारा चालू करो, दोबारा चलाओ, फिर से चलाओ, phir se chalu karo, \
            dobara chalu karo, dobara start karo, wapas start karo, restart maaro, restart kar de, रीस्टार्ट … करो, \
            रीस्टार्ट … करें, रीस्टार्ट कर दो, रीस्टार्ट कर दें, रीस्टार्ट कर देना, रीस्टार्ट कर दीजिए, \
            रीस्टार्ट … कीजिए, रीस्टार्ट करना है, रिस्टार्ट … करो, रिस्टार्ट … करें, रिस्टार्ट कर दो, \
            रिस्टार्ट कर दें, रिस्टार्ट कर देना, रिस्टार्ट कर दीजिए, रिस्टार्ट … कीजिए, रिस्टार्ट करना है, \
            रीबूट … करो, रीबूट … करें, रीबूट कर दो, रीबूट कर दें, रीबूट कर देना, रीबूट कर दीजिए, रीबूट … कीजिए, \
            रीबूट करना है, रीलोड … करो, रीलोड … करें, रीलोड कर दो, रीलोड कर दें, रीलोड कर देना, रीलोड कर दीजिए, \
            रीलोड … कीजिए, रीलोड करना है, पुनः आरंभ … करो, पुनः आरंभ … करें, पुनः आरंभ कर दो, पुनः आरंभ कर दें, \
            पुनः आरंभ कर देना, पुनः आरंभ कर दीजिए, पुनः आरंभ … कीजिए, पुनः आरंभ करना है, restart karo, \
            restart karen, restart karein, restart kar do, restart kar den, restart kar dena, restart kar dijiye, \
            restart kijiye, restart karna hai, restart kardo, restart krdo, restart kro, reboot karo, reboot karen, \
            reboot karein, reboot kar do, reboot kar den, reboot kar dena, reboot kar dijiye, reboot kijiye, \
            reboot karna hai, reboot kardo, reboot krdo, reboot kro"),
        (Op::Stop, "रोको, रोकिए, रोकना है, बुझाओ, roko, rokiye, rok do, band kar de, bujhao, रोक दो, रोक दें, \
            रोक दीजिए, रोक दीजिये, रोक देना, रोक डालो, बुझा दो, बुझा दें, बुझा दीजिए, बुझा दीजिये, बुझा देना, \
            बुझा डालो, rok den, rok dijiye, rok dena, rok dalo, बंद … करो, बंद … करें, बंद कर दो, बंद कर दें, \
            बंद कर देना, बंद कर दीजिए, बंद … कीजिए, बंद करना है, बन्द … करो, बन्द … करें, बन्द कर दो, बन्द कर दें, \
            बन्द कर देना, बन्द कर दीजिए, बन्द … कीजिए, बन्द करना है, स्टॉप … करो, स्टॉप … करें, स्टॉप कर दो, \
            स्टॉप कर दें, स्टॉप कर देना, स्टॉप कर दीजिए, स्टॉप … कीजिए, स्टॉप करना है, स्थगित … करो, स्थगित … करें, \
            स्थगित कर दो, स्थगित कर दें, स्थगित कर देना, स्थगित कर दीजिए, स्थगित … कीजिए, स्थगित करना है, band karo, \
            band karen, band karein, band kar do, band kar den, band kar dena, band kar dijiye, band kijiye, \
            band karna hai, band kardo, band krdo, band kro, bandh karo, bandh karen, bandh karein, bandh kar do, \
            bandh kar den, bandh kar dena, bandh kar dijiye, bandh kijiye, bandh karna hai, bandh kardo, bandh krdo, \
            bandh kro, stop karo, stop karen, stop karein, stop kar do, stop kar den, stop kar dena, \
            stop kar dijiye, stop kijiye, stop karna hai, stop kardo, stop krdo, stop kro, shutdown karo, \
            shutdown karen, shutdown karein, shutdown kar do, shutdown kar den, shutdown kar dena, \
            shutdown kar dijiye, shutdown kijiye, shutdown karna hai, shutdown kardo, shutdown krdo, shutdown kro"),
        (Op::Kill, "मारो, मार गिराओ, maar do, maro process, process maro, process ko maro, मार दो, मार दें, \
            मार दीजिए, मार दीजिये, मार देना, मार डालो, maar den, maar dijiye, maar dena, maar dalo, किल … करो, \
            किल … करें, किल कर दो, किल कर दें, किल कर देना, किल कर दीजिए, किल … कीजिए, किल करना है, समाप्त … करो, \
            समाप्त … करें, समाप्त कर दो, समाप्त कर दें, समाप्त कर देना, समाप्त कर दीजिए, समाप्त … कीजिए, \
            समाप्त करना है, kill karo, kill karen, kill karein, kill kar do, kill kar den, kill kar dena, \
            kill kar dijiye, kill kijiye, kill karna hai, kill kardo, kill krdo, kill kro"),
        (Op::Install, "डालो पैकेज, पैकेज जोड़ो, package daalo, install maaro, package jodo, इंस्टॉल … करो, \
            इंस्टॉल … करें, इंस्टॉल कर दो, इंस्टॉल कर दें, इंस्टॉल कर देना, इंस्टॉल कर दीजिए, इंस्टॉल … कीजिए, \
            इंस्टॉल करना है, इंस्टाल … करो, इंस्टाल … करें, इंस्टाल कर दो, इंस्टाल कर दें, इंस्टाल कर देना, \
            इंस्टाल कर दीजिए, इंस्टाल … कीजिए, इंस्टाल करना है, स्थापित … करो, स्थापित … करें, स्थापित कर दो, \
            स्थापित कर दें, स्थापित कर देना, स्थापित कर दीजिए, स्थापित … कीजिए, स्थापित करना है, अपडेट … करो, \
            अपडेट … करें, अपडेट कर दो, अपडेट कर दें, अपडेट कर देना, अपडेट कर दीजिए, अपडेट … कीजिए, अपडेट करना है, \
            अपग्रेड … करो, अपग्रेड … करें, अपग्रेड कर दो, अपग्रेड कर दें, अपग्रेड कर देना, अपग्रेड कर दीजिए, \
            अपग्रेड … कीजिए, अपग्रेड करना है, install karo, install karen, install karein, install kar do, \
            install kar den, install kar dena, install kar dijiye, install kijiye, install karna hai, install kardo, \
            install krdo, install kro, update karo, update karen, update karein, update kar do, update kar den, \
            update kar dena, update kar dijiye, update kijiye, update karna hai, update kardo, update krdo, \
            update kro, upgrade karo, upgrade karen, upgrade karein, upgrade kar do, upgrade kar den, \
            upgrade kar dena, upgrade kar dijiye, upgrade kijiye, upgrade karna hai, upgrade kardo, upgrade krdo, \
            upgrade kro"),
        (Op::Uninstall, "पैकेज हटाओ, पैकेज निकालो, package hatao, package nikalo, अनइंस्टॉल … करो, अनइंस्टॉल … करें, \
            अनइंस्टॉल कर दो, अनइंस्टॉल कर दें, अनइंस्टॉल कर देना, अनइंस्टॉल कर दीजिए, अनइंस्टॉल … कीजिए, \
            अनइंस्टॉल करना है, अनइंस्टाल … करो, अनइंस्टाल … करें, अनइंस्टाल कर दो, अनइंस्टाल कर दें, \
            अनइंस्टाल कर देना, अनइंस्टाल कर दीजिए, अनइंस्टाल … कीजिए, अनइंस्टाल करना है, uninstall karo, \
            uninstall karen, uninstall karein, uninstall kar do, uninstall kar den, uninstall kar dena, \
            uninstall kar dijiye, uninstall kijiye, uninstall karna hai, uninstall kardo, uninstall krdo, \
            uninstall kro"),
        (Op::Run, "चलाओ, चलाइए, चलाएं, चलाएँ, चलाना है, दौड़ाओ, chalao, chalaiye, chalana hai, chala de, daudao, \
            run maaro, चला दो, चला दें, चला दीजिए, चला दीजिये, चला देना, चला डालो, दौड़ा दो, दौड़ा दें, दौड़ा दीजिए, \
            दौड़ा दीजिये, दौड़ा देना, दौड़ा डालो, chala do, chala den, chala dijiye, chala dena, chala dalo, \
            रन … करो, रन … करें, रन कर दो, रन कर दें, रन कर देना, रन कर दीजिए, रन … कीजिए, रन करना है, शुरू … करो, \
            शुरू … करें, शुरू कर दो, शुरू कर दें, शुरू कर देना, शुरू कर दीजिए, शुरू … कीजिए, शुरू करना है, \
            चालू … करो, चालू … करें, चालू कर दो, चालू कर दें, चालू कर देना, चालू कर दीजिए, चालू … कीजिए, \
            चालू करना है, स्टार्ट … करो, स्टार्ट … करें, स्टार्ट कर दो, स्टार्ट कर दें, स्टार्ट कर देना, \
            स्टार्ट कर दीजिए, स्टार्ट … कीजिए, स्टार्ट करना है, निष्पादित … करो, निष्पादित … करें, निष्पादित कर दो, \
            निष्पादित कर दें, निष्पादित कर देना, निष्पादित कर दीजिए, निष्पादित … कीजिए, निष्पादित करना है, \
            एक्ज़िक्यूट … करो, एक्ज़िक्यूट … करें, एक्ज़िक्यूट कर दो, एक्ज़िक्यूट कर दें, एक्ज़िक्यूट कर देना, \
            एक्ज़िक्यूट कर दीजिए, एक्ज़िक्यूट … कीजिए, एक्ज़िक्यूट करना है, run karo, run karen, run karein, \
            run kar do, run kar den, run kar dena, run kar dijiye, run kijiye, run karna hai, run kardo, run krdo, \
            run kro, start karo, start karen, start karein, start kar do, start kar den, start kar dena, \
            start kar dijiye, start kijiye, start karna hai, start kardo, start krdo, start kro, shuru karo, \
            shuru karen, shuru karein, shuru kar do, shuru kar den, shuru kar dena, shuru kar dijiye, shuru kijiye, \
            shuru karna hai, shuru kardo, shuru krdo, shuru kro, execute karo, execute karen, execute karein, \
            execute kar do, execute kar den, execute kar dena, execute kar dijiye, execute kijiye, \
            execute karna hai, execute kardo, execute krdo, execute kro"),
        (Op::Download, "उतारो, खींचो, utaro, kheencho, pull maaro, le aao, उतार दो, उतार दें, उतार दीजिए, \
            उतार दीजिये, उतार देना, उतार डालो, उतार लो, खींच दो, खींच दें, खींच दीजिए, खींच दीजिये, खींच देना, \
            खींच डालो, खींच लो, डाउनलोड … करो, डाउनलोड … करें, डाउनलोड कर दो, डाउनलोड कर दें, डाउनलोड कर देना, \
            डाउनलोड कर दीजिए, डाउनलोड … कीजिए, डाउनलोड करना है, पुल … करो, पुल … करें, पुल कर दो, पुल कर दें, \
            पुल कर देना, पुल कर दीजिए, पुल … कीजिए, पुल करना है, क्लोन … करो, क्लोन … करें, क्लोन कर दो, \
            क्लोन कर दें, क्लोन कर देना, क्लोन कर दीजिए, क्लोन … कीजिए, क्लोन करना है, फ़ेच … करो, फ़ेच … करें, \
            फ़ेच कर दो, फ़ेच कर दें, फ़ेच कर देना, फ़ेच कर दीजिए, फ़ेच … कीजिए, फ़ेच करना है, download karo, \
            download karen, download karein, download kar do, download kar den, download kar dena, \
            download kar dijiye, download kijiye, download karna hai, download kardo, download krdo, download kro, \
            pull karo, pull karen, pull karein, pull kar do, pull kar den, pull kar dena, pull kar dijiye, \
            pull kijiye, pull karna hai, pull kardo, pull krdo, pull kro, clone karo, clone karen, clone karein, \
            clone kar do, clone kar den, clone kar dena, clone kar dijiye, clone kijiye, clone karna hai, \
            clone kardo, clone krdo, clone kro, fetch karo, fetch karen, fetch karein, fetch kar do, fetch kar den, \
            fetch kar dena, fetch kar dijiye, fetch kijiye, fetch karna hai, fetch kardo, fetch krdo, fetch kro"),
        (Op::Upload, "चढ़ाओ, कॉपी बनाओ, chadhao, server pe daalo, server par daalo, server pe bhejo, backup lo, \
            चढ़ा दो, चढ़ा दें, चढ़ा दीजिए, चढ़ा दीजिये, चढ़ा देना, चढ़ा डालो, chadha do, chadha den, chadha dijiye, \
            chadha dena, chadha dalo, अपलोड … करो, अपलोड … करें, अपलोड कर दो, अपलोड कर दें, अपलोड कर देना, \
            अपलोड कर दीजिए, अपलोड … कीजिए, अपलोड करना है, कॉपी … करो, कॉपी … करें, कॉपी कर दो, कॉपी कर दें, \
            कॉपी कर देना, कॉपी कर दीजिए, कॉपी … कीजिए, कॉपी करना है, सिंक … करो, सिंक … करें, सिंक कर दो, \
            सिंक कर दें, सिंक कर देना, सिंक कर दीजिए, सिंक … कीजिए, सिंक करना है, बैकअप … करो, बैकअप … करें, \
            बैकअप कर दो, बैकअप कर दें, बैकअप कर देना, बैकअप कर दीजिए, बैकअप … कीजिए, बैकअप करना है, upload karo, \
            upload karen, upload karein, upload kar do, upload kar den, upload kar dena, upload kar dijiye, \
            upload kijiye, upload karna hai, upload kardo, upload krdo, upload kro, copy karo, copy karen, \
            copy karein, copy kar do, copy kar den, copy kar dena, copy kar dijiye, copy kijiye, copy karna hai, \
            copy kardo, copy krdo, copy kro, sync karo, sync karen, sync karein, sync kar do, sync kar den, \
            sync kar dena, sync kar dijiye, sync kijiye, sync karna hai, sync kardo, sync krdo, sync kro, \
            backup karo, backup karen, backup karein, backup kar do, backup kar den, backup kar dena, \
            backup kar dijiye, backup kijiye, backup karna hai, backup kardo, backup krdo, backup kro"),
        (Op::Send, "भेजो, भेजिए, भेजें, भेजना है, bhejo, bhejiye, bhej de, bhejna hai, mail maaro, message maaro, \
            टीम को बताओ, team ko batao, team ko bata do, slack pe daalo, slack par likho, चैनल पर लिखो, \
            channel me likho, ख़बर करो, खबर करो, भेज दो, भेज दें, भेज दीजिए, भेज दीजिये, भेज देना, भेज डालो, \
            bhej do, bhej den, bhej dijiye, bhej dena, bhej dalo, सेंड … करो, सेंड … करें, सेंड कर दो, सेंड कर दें, \
            सेंड कर देना, सेंड कर दीजिए, सेंड … कीजिए, सेंड करना है, ईमेल … करो, ईमेल … करें, ईमेल कर दो, \
            ईमेल कर दें, ईमेल कर देना, ईमेल कर दीजिए, ईमेल … कीजिए, ईमेल करना है, मेल … करो, मेल … करें, मेल कर दो, \
            मेल कर दें, मेल कर देना, मेल कर दीजिए, मेल … कीजिए, मेल करना है, मैसेज … करो, मैसेज … करें, मैसेज कर दो, \
            मैसेज कर दें, मैसेज कर देना, मैसेज कर दीजिए, मैसेज … कीजिए, मैसेज करना है, पोस्ट … करो, पोस्ट … करें, \
            पोस्ट कर दो, पोस्ट कर दें, पोस्ट कर देना, पोस्ट कर दीजिए, पोस्ट … कीजिए, पोस्ट करना है, सूचित … करो, \
            सूचित … करें, सूचित कर दो, सूचित कर दें, सूचित कर देना, सूचित कर दीजिए, सूचित … कीजिए, सूचित करना है, \
            send karo, send karen, send karein, send kar do, send kar den, send kar dena, send kar dijiye, \
            send kijiye, send karna hai, send kardo, send krdo, send kro, mail karo, mail karen, mail karein, \
            mail kar do, mail kar den, mail kar dena, mail kar dijiye, mail kijiye, mail karna hai, mail kardo, \
            mail krdo, mail kro, email karo, email karen, email karein, email kar do, email kar den, email kar dena, \
            email kar dijiye, email kijiye, email karna hai, email kardo, email krdo, email kro, message karo, \
            message karen, message karein, message kar do, message kar den, message kar dena, message kar dijiye, \
            message kijiye, message karna hai, message kardo, message krdo, message kro, post karo, post karen, \
            post karein, post kar do, post kar den, post kar dena, post kar dijiye, post kijiye, post karna hai, \
            post kardo, post krdo, post kro"),
        (Op::Comment, "जवाब दो, जवाब दीजिए, टिप्पणी लिखो, टिप्पणी जोड़ो, jawab do, jawaab do, comment likho, \
            comment daalo, issue kholo, issue banao, ticket kholo, ticket banao, issue band karo, ticket band karo, \
            इश्यू बंद करो, इश्यू खोलो, टिकट खोलो, टिकट बनाओ, टिकट बंद करो, ko assign karo, कमेंट … करो, \
            कमेंट … करें, कमेंट कर दो, कमेंट कर दें, कमेंट कर देना, कमेंट कर दीजिए, कमेंट … कीजिए, कमेंट करना है, \
            टिप्पणी … करो, टिप्पणी … करें, टिप्पणी कर दो, टिप्पणी कर दें, टिप्पणी कर देना, टिप्पणी कर दीजिए, \
            टिप्पणी … कीजिए, टिप्पणी करना है, रिप्लाई … करो, रिप्लाई … करें, रिप्लाई कर दो, रिप्लाई कर दें, \
            रिप्लाई कर देना, रिप्लाई कर दीजिए, रिप्लाई … कीजिए, रिप्लाई करना है, असाइन … करो, असाइन … करें, \
            असाइन कर दो, असाइन कर दें, असाइन कर देना, असाइन कर दीजिए, असाइन … कीजिए, असाइन करना है, comment karo, \
            comment karen, comment karein, comment kar do, comment kar den, comment kar dena, comment kar dijiye, \
            comment kijiye, comment karna hai, comment kardo, comment krdo, comment kro, reply karo, reply karen, \
            reply karein, reply kar do, reply kar den, reply kar dena, reply kar dijiye, reply kijiye, \
            reply karna hai, reply kardo, reply krdo, reply kro, assign karo, assign karen, assign karein, \
            assign kar do, assign kar den, assign kar dena, assign kar dijiye, assign kijiye, assign karna hai, \
            assign kardo, assign krdo, assign kro"),
        (Op::Read, "दिखाओ, दिखाइए, दिखाएं, दिखाना, देखो, देखिए, देखें, देख लो, पढ़ो, पढ़िए, पढ़ें, dikhao, dikhaiye, \
            dekho, dekhiye, dekh lo, padho, padhiye, batao kya hai, जाँचो, जांचो, check karo, nikal ke dikhao, \
            दिखा दो, दिखा दें, दिखा दीजिए, दिखा दीजिये, दिखा देना, पढ़ दें, पढ़ दीजिए, पढ़ दीजिये, पढ़ देना, \
            पढ़ डालो, पढ़ लो, dikha do, dikha den, dikha dijiye, dikha dena, dikha dalo, padh do, padh den, \
            padh dijiye, padh dena, padh dalo, चेक … करो, चेक … करें, चेक कर दो, चेक कर दें, चेक कर देना, \
            चेक कर दीजिए, चेक … कीजिए, चेक करना है, प्रिंट … करो, प्रिंट … करें, प्रिंट कर दो, प्रिंट कर दें, \
            प्रिंट कर देना, प्रिंट कर दीजिए, प्रिंट … कीजिए, प्रिंट करना है, प्रदर्शित … करो, प्रदर्शित … करें, \
            प्रदर्शित कर दो, प्रदर्शित कर दें, प्रदर्शित कर देना, प्रदर्शित कर दीजिए, प्रदर्शित … कीजिए, \
            प्रदर्शित करना है, लिस्ट … करो, लिस्ट … करें, लिस्ट कर दो, लिस्ट कर दें, लिस्ट कर देना, लिस्ट कर दीजिए, \
            लिस्ट … कीजिए, लिस्ट करना है, check karen, check karein, check kar do, check kar den, check kar dena, \
            check kar dijiye, check kijiye, check karna hai, check kardo, check krdo, check kro, print karo, \
            print karen, print karein, print kar do, print kar den, print kar dena, print kar dijiye, print kijiye, \
            print karna hai, print kardo, print krdo, print kro, show karo, show karen, show karein, show kar do, \
            show kar den, show kar dena, show kar dijiye, show kijiye, show karna hai, show kardo, show krdo, \
            show kro, list karo, list karen, list karein, list kar do, list kar den, list kar dena, list kar dijiye, \
            list kijiye, list karna hai, list kardo, list krdo, list kro"),
        (Op::Configure, "बदलो, बदलिए, बदलें, खोलो, खोलिए, लगाओ, badlo, badliye, kholo, lagao, on kar do, off kar do, \
            ऑन करो, ऑफ करो, ऑन कर दो, ऑफ कर दो, ऑफ़ करो, chalu karo, chalu kar do, band karo, band kar do, \
            port kholo, port band karo, पोर्ट खोलो, पोर्ट बंद करो, घुमाओ, बदल दो, बदल दें, बदल दीजिए, बदल दीजिये, \
            बदल देना, बदल डालो, खोल दो, खोल दें, खोल दीजिए, खोल दीजिये, खोल देना, खोल डालो, badal do, badal den, \
            badal dijiye, badal dena, badal dalo, khol do, khol den, khol dijiye, khol dena, khol dalo, सेट … करो, \
            सेट … करें, सेट कर दो, सेट कर दें, सेट कर देना, सेट कर दीजिए, सेट … कीजिए, सेट करना है, कॉन्फ़िगर … करो, \
            कॉन्फ़िगर … करें, कॉन्फ़िगर कर दो, कॉन्फ़िगर कर दें, कॉन्फ़िगर कर देना, कॉन्फ़िगर कर दीजिए, \
            कॉन्फ़िगर … कीजिए, कॉन्फ़िगर करना है, कॉन्फिगर … करो, कॉन्फिगर … करें, कॉन्फिगर कर दो, कॉन्फिगर कर दें, \
            कॉन्फिगर कर देना, कॉन्फिगर कर दीजिए, कॉन्फिगर … कीजिए, कॉन्फिगर करना है, इनेबल … करो, इनेबल … करें, \
            इनेबल कर दो, इनेबल कर दें, इनेबल कर देना, इनेबल कर दीजिए, इनेबल … कीजिए, इनेबल करना है, डिसेबल … करो, \
            डिसेबल … करें, डिसेबल कर दो, डिसेबल कर दें, डिसेबल कर देना, डिसेबल कर दीजिए, डिसेबल … कीजिए, \
            डिसेबल करना है, सक्षम … करो, सक्षम … करें, सक्षम कर दो, सक्षम कर दें, सक्षम कर देना, सक्षम कर दीजिए, \
            सक्षम … कीजिए, सक्षम करना है, अक्षम … करो, अक्षम … करें, अक्षम कर दो, अक्षम कर दें, अक्षम कर देना, \
            अक्षम कर दीजिए, अक्षम … कीजिए, अक्षम करना है, चालू … करो, चालू … करें, चालू कर दो, चालू कर दें, \
            चालू कर देना, चालू कर दीजिए, चालू … कीजिए, चालू करना है, बंद … करो, बंद … करें, बंद कर दो, बंद कर दें, \
            बंद कर देना, बंद कर दीजिए, बंद … कीजिए, बंद करना है, सक्रिय … करो, सक्रिय … करें, सक्रिय कर दो, \
            सक्रिय कर दें, सक्रिय कर देना, सक्रिय कर दीजिए, सक्रिय … कीजिए, सक्रिय करना है, निष्क्रिय … करो, \
            निष्क्रिय … करें, निष्क्रिय कर दो, निष्क्रिय कर दें, निष्क्रिय कर देना, निष्क्रिय कर दीजिए, \
            निष्क्रिय … कीजिए, निष्क्रिय करना है, रोटेट … करो, रोटेट … करें, रोटेट कर दो, रोटेट कर दें, \
            रोटेट कर देना, रोटेट कर दीजिए, रोटेट … कीजिए, रोटेट करना है, ब्लॉक … करो, ब्लॉक … करें, ब्लॉक कर दो, \
            ब्लॉक कर दें, ब्लॉक कर देना, ब्लॉक कर दीजिए, ब्लॉक … कीजिए, ब्लॉक करना है, अनब्लॉक … करो, \
            अनब्लॉक … करें, अनब्लॉक कर दो, अनब्लॉक कर दें, अनब्लॉक कर देना, अनब्लॉक कर दीजिए, अनब्लॉक … कीजिए, \
            अनब्लॉक करना है, आर्काइव … करो, आर्काइव … करें, आर्काइव कर दो, आर्काइव कर दें, आर्काइव कर देना, \
            आर्काइव कर दीजिए, आर्काइव … कीजिए, आर्काइव करना है, set karo, set karen, set karein, set kar do, \
            set kar den, set kar dena, set kar dijiye, set kijiye, set karna hai, set kardo, set krdo, set kro, \
            configure karo, configure karen, configure karein, configure kar do, configure kar den, \
            configure kar dena, configure kar dijiye, configure kijiye, configure karna hai, configure kardo, \
            configure krdo, configure kro, enable karo, enable karen, enable karein, enable kar do, enable kar den, \
            enable kar dena, enable kar dijiye, enable kijiye, enable karna hai, enable kardo, enable krdo, \
            enable kro, disable karo, disable karen, disable karein, disable kar do, disable kar den, \
            disable kar dena, disable kar dijiye, disable kijiye, disable karna hai, disable kardo, disable krdo, \
            disable kro, rotate karo, rotate karen, rotate karein, rotate kar do, rotate kar den, rotate kar dena, \
            rotate kar dijiye, rotate kijiye, rotate karna hai, rotate kardo, rotate krdo, rotate kro, block karo, \
            block karen, block karein, block kar do, block kar den, block kar dena, block kar dijiye, block kijiye, \
            block karna hai, block kardo, block krdo, block kro, unblock karo, unblock karen, unblock karein, \
            unblock kar do, unblock kar den, unblock kar dena, unblock kar dijiye, unblock kijiye, \
            unblock karna hai, unblock kardo, unblock krdo, unblock kro, archive karo, archive karen, \
            archive karein, archive kar do, archive kar den, archive kar dena, archive kar dijiye, archive kijiye, \
            archive karna hai, archive kardo, archive krdo, archive kro, change karo, change karen, change karein, \
            change kar do, change kar den, change kar dena, change kar dijiye, change kijiye, change karna hai, \
            change kardo, change krdo, change kro"),
        (Op::Permit, "अनुमति दो, अनुमति दीजिए, अनुमति दें, एक्सेस दो, एक्सेस दीजिए, अधिकार दो, इजाज़त दो, \
            एक्सेस हटाओ, एक्सेस छीनो, access do, access de do, access dedo, permission do, permission de do, \
            ijazat do, access hatao, access hata do, access cheen lo, access wapas lo, admin banao, admin bana do, \
            जोड़ो, जोड़िए, jodo, bulao, न्योता दो, न्योता भेजो, team se nikalo, team se nikal do, जोड़ दो, जोड़ दें, \
            जोड़ दीजिए, जोड़ दीजिये, जोड़ देना, जोड़ डालो, jod do, jod den, jod dijiye, jod dena, jod dalo, \
            इनवाइट … करो, इनवाइट … करें, इनवाइट कर दो, इनवाइट कर दें, इनवाइट कर देना, इनवाइट कर दीजिए, \
            इनवाइट … कीजिए, इनवाइट करना है, आमंत्रित … करो, आमंत्रित … करें, आमंत्रित कर दो, आमंत्रित कर दें, \
            आमंत्रित कर देना, आमंत्रित कर दीजिए, आमंत्रित … कीजिए, आमंत्रित करना है, ऐड … करो, ऐड … करें, ऐड कर दो, \
            ऐड कर दें, ऐड कर देना, ऐड कर दीजिए, ऐड … कीजिए, ऐड करना है, एड … करो, एड … करें, एड कर दो, एड कर दें, \
            एड कर देना, एड कर दीजिए, एड … कीजिए, एड करना है, invite karo, invite karen, invite karein, \
            invite kar do, invite kar den, invite kar dena, invite kar dijiye, invite kijiye, invite karna hai, \
            invite kardo, invite krdo, invite kro, add karo, add karen, add karein, add kar do, add kar den, \
            add kar dena, add kar dijiye, add kijiye, add karna hai, add kardo, add krdo, add kro, revoke karo, \
            revoke karen, revoke karein, revoke kar do, revoke kar den, revoke kar dena, revoke kar dijiye, \
            revoke kijiye, revoke karna hai, revoke kardo, revoke krdo, revoke kro, grant karo, grant karen, \
            grant karein, grant kar do, grant kar den, grant kar dena, grant kar dijiye, grant kijiye, \
            grant karna hai, grant kardo, grant krdo, grant kro, रिवोक … करो, रिवोक … करें, रिवोक कर दो, \
            रिवोक कर दें, रिवोक कर देना, रिवोक कर दीजिए, रिवोक … कीजिए, रिवोक करना है"),
        (Op::Edit, "लिखो, लिखिए, लिखें, सुधारो, सुधारिए, जोड़ो, जोड़िए, बनाओ, बनाइए, बनाएं, likho, likhiye, sudharo, \
            jodo, banao, banaiye, theek karo, theek kar do, thik karo, thik kar do, ठीक करो, ठीक कर दो, daalo, \
            लिख दो, लिख दें, लिख दीजिए, लिख दीजिये, लिख देना, लिख डालो, सुधार दो, सुधार दें, सुधार दीजिए, \
            सुधार दीजिये, सुधार देना, सुधार डालो, जोड़ दो, जोड़ दें, जोड़ दीजिए, जोड़ दीजिये, जोड़ देना, जोड़ डालो, \
            बना दो, बना दें, बना दीजिए, बना दीजिये, बना देना, बना डालो, likh do, likh den, likh dijiye, likh dena, \
            likh dalo, sudhaar do, sudhaar den, sudhaar dijiye, sudhaar dena, sudhaar dalo, jod do, jod den, \
            jod dijiye, jod dena, jod dalo, bana do, bana den, bana dijiye, bana dena, bana dalo, एडिट … करो, \
            एडिट … करें, एडिट कर दो, एडिट कर दें, एडिट कर देना, एडिट कर दीजिए, एडिट … कीजिए, एडिट करना है, \
            संपादित … करो, संपादित … करें, संपादित कर दो, संपादित कर दें, संपादित कर देना, संपादित कर दीजिए, \
            संपादित … कीजिए, संपादित करना है, फिक्स … करो, फिक्स … करें, फिक्स कर दो, फिक्स कर दें, फिक्स कर देना, \
            फिक्स कर दीजिए, फिक्स … कीजिए, फिक्स करना है, ऐड … करो, ऐड … करें, ऐड कर दो, ऐड कर दें, ऐड कर देना, \
            ऐड कर दीजिए, ऐड … कीजिए, ऐड करना है, edit karo, edit karen, edit karein, edit kar do, edit kar den, \
            edit kar dena, edit kar dijiye, edit kijiye, edit karna hai, edit kardo, edit krdo, edit kro, fix karo, \
            fix karen, fix karein, fix kar do, fix kar den, fix kar dena, fix kar dijiye, fix kijiye, fix karna hai, \
            fix kardo, fix krdo, fix kro, add karo, add karen, add karein, add kar do, add kar den, add kar dena, \
            add kar dijiye, add kijiye, add karna hai, add kardo, add krdo, add kro"),
        (Op::Overwrite, "ऊपर लिखो, ऊपर से लिखो, बदल डालो, upar likho, upar se likho, ki jagah daalo, की जगह डालो, \
            ओवरराइट … करो, ओवरराइट … करें, ओवरराइट कर दो, ओवरराइट कर दें, ओवरराइट कर देना, ओवरराइट कर दीजिए, \
            ओवरराइट … कीजिए, ओवरराइट करना है, रिप्लेस … करो, रिप्लेस … करें, रिप्लेस कर दो, रिप्लेस कर दें, \
            रिप्लेस कर देना, रिप्लेस कर दीजिए, रिप्लेस … कीजिए, रिप्लेस करना है, प्रतिस्थापित … करो, \
            प्रतिस्थापित … करें, प्रतिस्थापित कर दो, प्रतिस्थापित कर दें, प्रतिस्थापित कर देना, \
            प्रतिस्थापित कर दीजिए, प्रतिस्थापित … कीजिए, प्रतिस्थापित करना है, overwrite karo, overwrite karen, \
            overwrite karein, overwrite kar do, overwrite kar den, overwrite kar dena, overwrite kar dijiye, \
            overwrite kijiye, overwrite karna hai, overwrite kardo, overwrite krdo, overwrite kro, replace karo, \
            replace karen, replace karein, replace kar do, replace kar den, replace kar dena, replace kar dijiye, \
            replace kijiye, replace karna hai, replace kardo, replace krdo, replace kro"),
        (Op::Move, "ले जाओ, खिसकाओ, सरकाओ, le jao, khiskao, sarkao, नाम बदलो, नाम बदल दो, naam badlo, naam badal do, \
            खिसका दो, खिसका दें, खिसका दीजिए, खिसका दीजिये, खिसका देना, खिसका डालो, khiska do, khiska den, \
            khiska dijiye, khiska dena, khiska dalo, मूव … करो, मूव … करें, मूव कर दो, मूव कर दें, मूव कर देना, \
            मूव कर दीजिए, मूव … कीजिए, मूव करना है, रीनेम … करो, रीनेम … करें, रीनेम कर दो, रीनेम कर दें, \
            रीनेम कर देना, रीनेम कर दीजिए, रीनेम … कीजिए, रीनेम करना है, स्थानांतरित … करो, स्थानांतरित … करें, \
            स्थानांतरित कर दो, स्थानांतरित कर दें, स्थानांतरित कर देना, स्थानांतरित कर दीजिए, स्थानांतरित … कीजिए, \
            स्थानांतरित करना है, move karo, move karen, move karein, move kar do, move kar den, move kar dena, \
            move kar dijiye, move kijiye, move karna hai, move kardo, move krdo, move kro, rename karo, \
            rename karen, rename karein, rename kar do, rename kar den, rename kar dena, rename kar dijiye, \
            rename kijiye, rename karna hai, rename kardo, rename krdo, rename kro"),
        (Op::Schedule, "हर रात चलाओ, हर दिन चलाओ, हर घंटे चलाओ, roz chalao, har raat chalao, har ghante chalao, \
            cron me daalo, cron lagao, क्रॉन लगाओ, क्रॉन में डालो, हर रात, हर घंटे, har raat, har ghante, \
            शेड्यूल … करो, शेड्यूल … करें, शेड्यूल कर दो, शेड्यूल कर दें, शेड्यूल कर देना, शेड्यूल कर दीजिए, \
            शेड्यूल … कीजिए, शेड्यूल करना है, schedule karo, schedule karen, schedule karein, schedule kar do, \
            schedule kar den, schedule kar dena, schedule kar dijiye, schedule kijiye, schedule karna hai, \
            schedule kardo, schedule krdo, schedule kro"),
        (Op::Migrate, "माइग्रेशन चलाओ, माइग्रेशन चला दो, migration chalao, migration chala do, migrations chalao, \
            migration run karo, माइग्रेट … करो, माइग्रेट … करें, माइग्रेट कर दो, माइग्रेट कर दें, माइग्रेट कर देना, \
            माइग्रेट कर दीजिए, माइग्रेट … कीजिए, माइग्रेट करना है, migrate karo, migrate karen, migrate karein, \
            migrate kar do, migrate kar den, migrate kar dena, migrate kar dijiye, migrate kijiye, \
            migrate karna hai, migrate kardo, migrate krdo, migrate kro"),
        (Op::Expose, "बाँटो, बांटो, सबके लिए खोलो, सबको दिखाओ, पब्लिक बनाओ, public banao, public bana do, \
            sabke liye kholo, bahar kholo, baanto, बाँट दो, बाँट दें, बाँट दीजिए, बाँट दीजिये, बाँट देना, बाँट डालो, \
            शेयर … करो, शेयर … करें, शेयर कर दो, शेयर कर दें, शेयर कर देना, शेयर कर दीजिए, शेयर … कीजिए, \
            शेयर करना है, साझा … करो, साझा … करें, साझा कर दो, साझा कर दें, साझा कर देना, साझा कर दीजिए, \
            साझा … कीजिए, साझा करना है, पब्लिक … करो, पब्लिक … करें, पब्लिक कर दो, पब्लिक कर दें, पब्लिक कर देना, \
            पब्लिक कर दीजिए, पब्लिक … कीजिए, पब्लिक करना है, सार्वजनिक … करो, सार्वजनिक … करें, सार्वजनिक कर दो, \
            सार्वजनिक कर दें, सार्वजनिक कर देना, सार्वजनिक कर दीजिए, सार्वजनिक … कीजिए, सार्वजनिक करना है, \
            share karo, share karen, share karein, share kar do, share kar den, share kar dena, share kar dijiye, \
            share kijiye, share karna hai, share kardo, share krdo, share kro, public karo, public karen, \
            public karein, public kar do, public kar den, public kar dena, public kar dijiye, public kijiye, \
            public karna hai, public kardo, public krdo, public kro, expose karo, expose karen, expose karein, \
            expose kar do, expose kar den, expose kar dena, expose kar dijiye, expose kijiye, expose karna hai, \
            expose kardo, expose krdo, expose kro"),
        (Op::Connect, "जुड़ो, जुड़िए, jud jao, judo, login ho jao, ssh maaro, server pe jao, कनेक्ट … करो, \
            कनेक्ट … करें, कनेक्ट कर दो, कनेक्ट कर दें, कनेक्ट कर देना, कनेक्ट कर दीजिए, कनेक्ट … कीजिए, \
            कनेक्ट करना है, लॉगिन … करो, लॉगिन … करें, लॉगिन कर दो, लॉगिन कर दें, लॉगिन कर देना, लॉगिन कर दीजिए, \
            लॉगिन … कीजिए, लॉगिन करना है, एसएसएच … करो, एसएसएच … करें, एसएसएच कर दो, एसएसएच कर दें, एसएसएच कर देना, \
            एसएसएच कर दीजिए, एसएसएच … कीजिए, एसएसएच करना है, स्कैन … करो, स्कैन … करें, स्कैन कर दो, स्कैन कर दें, \
            स्कैन कर देना, स्कैन कर दीजिए, स्कैन … कीजिए, स्कैन करना है, connect karo, connect karen, \
            connect karein, connect kar do, connect kar den, connect kar dena, connect kar dijiye, connect kijiye, \
            connect karna hai, connect kardo, connect krdo, connect kro, login karo, login karen, login karein, \
            login kar do, login kar den, login kar dena, login kar dijiye, login kijiye, login karna hai, \
            login kardo, login krdo, login kro, ssh karo, ssh karen, ssh karein, ssh kar do, ssh kar den, \
            ssh kar dena, ssh kar dijiye, ssh kijiye, ssh karna hai, ssh kardo, ssh krdo, ssh kro, scan karo, \
            scan karen, scan karein, scan kar do, scan kar den, scan kar dena, scan kar dijiye, scan kijiye, \
            scan karna hai, scan kardo, scan krdo, scan kro"),
        (Op::Pay, "पैसे दो, पैसे भेजो, पैसे लौटाओ, पैसे वापस करो, पैसा लौटाओ, चुकाओ, चुकाइए, ख़रीदो, खरीदो, खरीदिए, \
            paise do, paise bhejo, paise lautao, paise wapas karo, paise wapas kar do, paisa wapas karo, chukao, \
            kharido, order cancel karo, order cancel kar do, ऑर्डर रद्द करो, ऑर्डर कैंसल करो, ऑर्डर रद्द कर दो, \
            चुका दो, चुका दें, चुका दीजिए, चुका दीजिये, चुका देना, चुका डालो, लौटा दो, लौटा दें, लौटा दीजिए, \
            लौटा दीजिये, लौटा देना, लौटा डालो, chuka do, chuka den, chuka dijiye, chuka dena, chuka dalo, \
            भुगतान … करो, भुगतान … करें, भुगतान कर दो, भुगतान कर दें, भुगतान कर देना, भुगतान कर दीजिए, \
            भुगतान … कीजिए, भुगतान करना है, रिफंड … करो, रिफंड … करें, रिफंड कर दो, रिफंड कर दें, रिफंड कर देना, \
            रिफंड कर दीजिए, रिफंड … कीजिए, रिफंड करना है, रिफ़ंड … करो, रिफ़ंड … करें, रिफ़ंड कर दो, रिफ़ंड कर दें, \
            रिफ़ंड कर देना, रिफ़ंड कर दीजिए, रिफ़ंड … कीजिए, रिफ़ंड करना है, पेमेंट … करो, पेमेंट … करें, \
            पेमेंट कर दो, पेमेंट कर दें, पेमेंट कर देना, पेमेंट कर दीजिए, पेमेंट … कीजिए, पेमेंट करना है, \
            चार्ज … करो, चार्ज … करें, चार्ज कर दो, चार्ज कर दें, चार्ज कर देना, चार्ज कर दीजिए, चार्ज … कीजिए, \
            चार्ज करना है, ट्रांसफर … करो, ट्रांसफर … करें, ट्रांसफर कर दो, ट्रांसफर कर दें, ट्रांसफर कर देना, \
            ट्रांसफर कर दीजिए, ट्रांसफर … कीजिए, ट्रांसफर करना है, ऑर्डर … करो, ऑर्डर … करें, ऑर्डर कर दो, \
            ऑर्डर कर दें, ऑर्डर कर देना, ऑर्डर कर दीजिए, ऑर्डर … कीजिए, ऑर्डर करना है, बुक … करो, बुक … करें, \
            बुक कर दो, बुक कर दें, बुक कर देना, बुक कर दीजिए, बुक … कीजिए, बुक करना है, payment karo, payment karen, \
            payment karein, payment kar do, payment kar den, payment kar dena, payment kar dijiye, payment kijiye, \
            payment karna hai, payment kardo, payment krdo, payment kro, refund karo, refund karen, refund karein, \
            refund kar do, refund kar den, refund kar dena, refund kar dijiye, refund kijiye, refund karna hai, \
            refund kardo, refund krdo, refund kro, charge karo, charge karen, charge karein, charge kar do, \
            charge kar den, charge kar dena, charge kar dijiye, charge kijiye, charge karna hai, charge kardo, \
            charge krdo, charge kro, transfer karo, transfer karen, transfer karein, transfer kar do, \
            transfer kar den, transfer kar dena, transfer kar dijiye, transfer kijiye, transfer karna hai, \
            transfer kardo, transfer krdo, transfer kro, order karo, order karen, order karein, order kar do, \
            order kar den, order kar dena, order kar dijiye, order kijiye, order karna hai, order kardo, order krdo, \
            order kro, book karo, book karen, book karein, book kar do, book kar den, book kar dena, \
            book kar dijiye, book kijiye, book karna hai, book kardo, book krdo, book kro, pay karo, pay karen, \
            pay karein, pay kar do, pay kar den, pay kar dena, pay kar dijiye, pay kijiye, pay karna hai, pay kardo, \
            pay krdo, pay kro"),
        (Op::ReadSecret, "दिखाओ, दिखाइए, पढ़ो, पढ़िए, dikhao, dikhaiye, padho, पासवर्ड बताओ, टोकन बताओ, \
            password batao, token batao, पासवर्ड दो, password do, दिखा दो, दिखा दें, दिखा दीजिए, दिखा दीजिये, \
            दिखा देना, dikha do, dikha den, dikha dijiye, dikha dena, dikha dalo, प्रिंट … करो, प्रिंट … करें, \
            प्रिंट कर दो, प्रिंट कर दें, प्रिंट कर देना, प्रिंट कर दीजिए, प्रिंट … कीजिए, प्रिंट करना है, echo karo, \
            echo karen, echo karein, echo kar do, echo kar den, echo kar dena, echo kar dijiye, echo kijiye, \
            echo karna hai, echo kardo, echo krdo, echo kro, print karo, print karen, print karein, print kar do, \
            print kar den, print kar dena, print kar dijiye, print kijiye, print karna hai, print kardo, print krdo, \
            print kro, show karo, show karen, show karein, show kar do, show kar den, show kar dena, \
            show kar dijiye, show kijiye, show karna hai, show kardo, show krdo, show kro, decrypt karo, \
            decrypt karen, decrypt karein, decrypt kar do, decrypt kar den, decrypt kar dena, decrypt kar dijiye, \
            decrypt kijiye, decrypt karna hai, decrypt kardo, decrypt krdo, decrypt kro"),
        (Op::WriteSecret, "बदलो, बदलिए, badlo, badliye, रखो, संभालो, बदल दो, बदल दें, बदल दीजिए, बदल दीजिये, \
            बदल देना, बदल डालो, badal do, badal den, badal dijiye, badal dena, badal dalo, रोटेट … करो, \
            रोटेट … करें, रोटेट कर दो, रोटेट कर दें, रोटेट कर देना, रोटेट कर दीजिए, रोटेट … कीजिए, रोटेट करना है, \
            सेट … करो, सेट … करें, सेट कर दो, सेट कर दें, सेट कर देना, सेट कर दीजिए, सेट … कीजिए, सेट करना है, \
            सेव … करो, सेव … करें, सेव कर दो, सेव कर दें, सेव कर देना, सेव कर दीजिए, सेव … कीजिए, सेव करना है, \
            अपडेट … करो, अपडेट … करें, अपडेट कर दो, अपडेट कर दें, अपडेट कर देना, अपडेट कर दीजिए, अपडेट … कीजिए, \
            अपडेट करना है, जनरेट … करो, जनरेट … करें, जनरेट कर दो, जनरेट कर दें, जनरेट कर देना, जनरेट कर दीजिए, \
            जनरेट … कीजिए, जनरेट करना है, स्टोर … करो, स्टोर … करें, स्टोर कर दो, स्टोर कर दें, स्टोर कर देना, \
            स्टोर कर दीजिए, स्टोर … कीजिए, स्टोर करना है, जोड़ … करो, जोड़ … करें, जोड़ कर दो, जोड़ कर दें, \
            जोड़ कर देना, जोड़ कर दीजिए, जोड़ … कीजिए, जोड़ करना है, rotate karo, rotate karen, rotate karein, \
            rotate kar do, rotate kar den, rotate kar dena, rotate kar dijiye, rotate kijiye, rotate karna hai, \
            rotate kardo, rotate krdo, rotate kro, set karo, set karen, set karein, set kar do, set kar den, \
            set kar dena, set kar dijiye, set kijiye, set karna hai, set kardo, set krdo, set kro, save karo, \
            save karen, save karein, save kar do, save kar den, save kar dena, save kar dijiye, save kijiye, \
            save karna hai, save kardo, save krdo, save kro, update karo, update karen, update karein, \
            update kar do, update kar den, update kar dena, update kar dijiye, update kijiye, update karna hai, \
            update kardo, update krdo, update kro, generate karo, generate karen, generate karein, generate kar do, \
            generate kar den, generate kar dena, generate kar dijiye, generate kijiye, generate karna hai, \
            generate kardo, generate krdo, generate kro, store karo, store karen, store karein, store kar do, \
            store kar den, store kar dena, store kar dijiye, store kijiye, store karna hai, store kardo, store krdo, \
            store kro, revoke karo, revoke karen, revoke karein, revoke kar do, revoke kar den, revoke kar dena, \
            revoke kar dijiye, revoke kijiye, revoke karna hai, revoke kardo, revoke krdo, revoke kro"),
        (Op::SkipChecks, "छोड़ो, छोड़िए, chhodo, chhod do, hooks ke bina, hook ke bina, bina hooks, bina hook ke, \
            bina test ke, tests ke bina, बिना हुक के, बिना हुक, बिना टेस्ट के, बिना टेस्ट, टेस्ट छोड़ो, हुक छोड़ो, \
            test chhodo, tests chhod do, स्किप … करो, स्किप … करें, स्किप कर दो, स्किप कर दें, स्किप कर देना, \
            स्किप कर दीजिए, स्किप … कीजिए, स्किप करना है, बाईपास … करो, बाईपास … करें, बाईपास कर दो, बाईपास कर दें, \
            बाईपास कर देना, बाईपास कर दीजिए, बाईपास … कीजिए, बाईपास करना है, बायपास … करो, बायपास … करें, \
            बायपास कर दो, बायपास कर दें, बायपास कर देना, बायपास कर दीजिए, बायपास … कीजिए, बायपास करना है, skip karo, \
            skip karen, skip karein, skip kar do, skip kar den, skip kar dena, skip kar dijiye, skip kijiye, \
            skip karna hai, skip kardo, skip krdo, skip kro, bypass karo, bypass karen, bypass karein, \
            bypass kar do, bypass kar den, bypass kar dena, bypass kar dijiye, bypass kijiye, bypass karna hai, \
            bypass kardo, bypass krdo, bypass kro"),
    ],
    negations: "मत, नहीं, नही, न, ना, बिना, कभी नहीं, कभी मत, मना है, वर्जित, बगैर, बग़ैर, कदापि, कतई, खबरदार, \
        नहीं चाहिए, nahi, nahin, nahee, nhi, bina, bagair, kabhi mat, kabhi nahi, na karo, na karna, na karen, \
        na karein, na kare, mana hai, bilkul mat, mat, mat karo, mat karna",
    takes_back: "रुको, रुकिए, रुक, रुक जाओ, ठहरो, ठहरिए, एक मिनट, एक सेकंड, छोड़ो, छोड़ दो, रहने दो, रहने दीजिए, \
        जाने दो, भूल जाओ, मत करो, अभी नहीं, अभी मत, नहीं रुको, नहीं नहीं, रद्द करो, कैंसल करो, मन बदल गया, ruko, \
        rukiye, ruk jao, ruk, thehro, ek minute, ek min, ek second, chhodo, chodo, rehne do, jaane do, jane do, \
        bhool jao, mat karo, abhi nahi, abhi mat, nahi ruko, nahi nahi, cancel karo, arre ruko, wait karo",
    later: "कल, परसों, बाद में, थोड़ी देर में, थोड़ी देर बाद, अगले हफ्ते, अगले हफ़्ते, अगले सप्ताह, अगले महीने, \
        अगले साल, अगले स्प्रिंट, आज रात, आज शाम, शाम को, रात को, दोपहर में, किसी दिन, सोमवार को, मंगलवार को, \
        बुधवार को, गुरुवार को, शुक्रवार को, शनिवार को, रविवार को, वीकेंड पर, वीकेंड के बाद, अभी नहीं, आज नहीं, \
        भविष्य में, फिर कभी, kal, parso, parson, baad mein, baad me, thodi der mein, thodi der baad, agle hafte, \
        agle mahine, agle sprint, aaj raat, aaj shaam, shaam ko, raat ko, dopahar ko, kisi din, somwar ko, \
        monday ko, friday ko, weekend pe, weekend ke baad, abhi nahi, aaj nahi, phir kabhi, fir kabhi",
    hedges: "शायद, हो सकता है, संभवतः, सम्भवतः, मुमकिन है, सोच रहा, सोच रही, सोच रहे, सोचता हूँ, सोच रहा हूँ, \
        विचार कर रहा, योजना है, पता नहीं, पक्का नहीं, क्या पता, shayad, ho sakta hai, soch raha, soch rahi, \
        soch rahe, pata nahi, pakka nahi, kya pata, plan hai, plan kar raha, plan kar rahe, sure nahi",
    conditions: "अगर, यदि, जब, जब तक, जैसे ही, ज्यों ही, के बाद, होने के बाद, तब, तभी, बशर्ते, जब भी, से पहले, वरना, \
        नहीं तो, यदि नहीं, तो ही, मिलने पर, होने पर, मिलने तक, agar, agr, yadi, jab, jab tak, jaise hi, ke baad, \
        hone ke baad, tab, tabhi, basharte, hone par, hone pe, milne par, warna, se pehle, to hi",
    approvals: "मंज़ूर*, मंजूर*, स्वीकृति, स्वीकृत, अनुमोद*, सहमत*, सहमति, पुष्टि, हाँ कहे, हाँ कर दे, अनुमति, \
        इजाज़त, अप्रूव*, अप्रूवल, ओके कर दे, कन्फर्म*, हरी झंडी, manzoor*, manjur*, approve, approval, sehmat*, \
        sahmat*, confirm, haan kahe, haan bole, haan kar de, ijazat, anumati, ok kar de, ok bole",
    questions: "क्या, क्यों, क्यूँ, कैसे, कब, कौन, कौन सा, कौन सी, कौन से, किसने, किसको, किसका, कहाँ, कहां, किधर, \
        कितने, कितना, कितनी, किस, किसे, क्या हमें, क्या मुझे, चाहिए क्या, करूँ, करूं, कर दूँ, कर दूं, हटा दूँ, \
        हटा दूं, kya, kyu, kyun, kyon, kaise, kab, kaun, kaunsa, kaun sa, kaunsi, kisne, kisko, kahan, kidhar, \
        kitne, kitna, kya hume, kya mujhe, kar du, kar doon, karun, hata du, hata doon",
    polite: "कृपया, कृपा करके, प्लीज़, प्लीज, ज़रा, जरा, मेहरबानी करके, क्या आप, क्या तुम, सकते हैं, सकते हो, \
        सकती हो, सकती हैं, कर सकते हैं, कर सकते हो, कर दोगे, कर देंगे, करोगे, करेंगे, kripya, kripaya, plz, pls, \
        zara, jara, kya aap, kya tum, sakte ho, sakte hain, sakte hai, sakti ho, kar doge, karoge, karenge, \
        kar denge",
    reports: "कहता, कहती, कहते, बोला, बोली, बोले, लिखा, लिखता, लिखती, बताया, सुझाव दिया, सुझाया, सलाह दी, सलाह देता, \
        के अनुसार, के मुताबिक, चाहता, चाहती, चाहते, मानना है, सुना है, हटा दिया, हटाया, मिटा दिया, डिलीट किया, \
        पुश किया, डिप्लॉय किया, kehta, kehti, kehte, kaha tha, kaha hai, bola, boli, bole, likha, bataya, \
        suggest kiya, salah di, ke hisaab se, ke mutabik, chahta, chahti, chahte, suna hai, hata diya, delete kiya, \
        delete kar diya, push kiya, push kar diya, deploy kiya, deploy kar diya, merge kar diya, ने कहा, कहा है, \
        कहा था, ne kaha",
    all: "सब, सभी, सब कुछ, सारा, सारे, सारी, पूरा, पूरे, पूरी, हर, हर एक, प्रत्येक, दोनों, तमाम, समस्त, sab, sabhi, \
        sab kuch, saara, saare, saari, poora, poore, poori, pura, har ek, dono, tamaam",
    only: "सिर्फ, सिर्फ़, केवल, बस, मात्र, और कुछ नहीं, के अलावा कुछ नहीं, sirf, keval, kewal, aur kuch nahi",
    keeps: "रखो, रखिए, रखें, रहने दो, रहने देना, रहने दीजिए, छोड़ दो, छेड़ो मत, मत छुओ, हाथ मत लगाओ, बचा लो, बचाओ, \
        बनाए रखो, rakho, rakhiye, rehne do, rehne dena, chhod do, mat chhedo, mat chhuo, haath mat lagao, bacha lo, \
        bachao, banaye rakho, waise hi rakho, waisa hi rehne do",
    yes: "हाँ, हां, हाँ जी, जी, जी हाँ, ठीक है, अच्छा, बिल्कुल, ज़रूर, जरूर, कर दो, करो, करिए, कर दीजिए, चलो, \
        आगे बढ़ो, सही है, मंज़ूर है, पक्का, ओके, haan, haa, haan ji, ji haan, theek hai, thik hai, thik h, accha, \
        acha, bilkul, zaroor, jarur, kar do, kardo, karo, chalo, aage badho, sahi hai, pakka, ok karo, haan kar do",
};
