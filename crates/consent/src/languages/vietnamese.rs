//! Vietnamese, with both placements of the tone mark.

use countersign_model::Operation as Op;

use super::Language;

#[rustfmt::skip]
pub(super) const LANGUAGE: Language = Language {
    verbs: &[
        (Op::Delete, "xóa, xoá, xóa đi, xoá đi, xóa bỏ, xoá bỏ, xóa hết, xoá hết, xóa sạch, xoá sạch, xóa giúp, \
            xoá giúp, loại bỏ, gỡ bỏ, vứt bỏ, vứt đi, vứt, bỏ đi, bỏ hết, bỏ file, bỏ nhánh, gỡ ra, dọn sạch, \
            làm trống, tống khứ, dẹp, dẹp đi, delete đi, remove đi, xoa file, xoa di, xoa nhanh, xoa thu muc, \
            xoa bo, xoa het, cần xóa, cần xoá, phải xóa, phải xoá"),
        (Op::Discard, "hoàn tác, bỏ thay đổi, bỏ các thay đổi, bỏ hết thay đổi, hủy thay đổi, huỷ thay đổi, \
            hủy các thay đổi, huỷ các thay đổi, hủy bỏ thay đổi, huỷ bỏ thay đổi, khôi phục, phục hồi, \
            trả lại như cũ, quay lại bản, quay lại phiên bản, quay về bản, quay về phiên bản, quay về commit, \
            quay lại commit, đưa về trạng thái, revert lại, revert đi, rollback lại, rollback về, rollback đi, \
            reset lại, reset về, hoan tac, dọn, dọn dẹp, làm sạch"),
        (Op::ForcePush, "force push, push force, push bằng force, push cưỡng bức, ép push, ép đẩy, đẩy cưỡng bức, \
            đẩy bằng force, buộc push, push đè, force push lên, day force"),
        (Op::Push, "đẩy, đẩy lên, đẩy code, đẩy nhánh, push lên, push đi, push giúp, push code, đưa lên github, \
            đưa lên git, up lên github, up lên git, day len, day code, mở pr, tạo pr, mở pull request, \
            tạo pull request, tạo mr, mở mr, mo pr, tao pr"),
        (Op::Commit, "commit đi, commit lại, commit giúp, commit code, commit vào, lưu thay đổi vào git, \
            cam kết thay đổi, tạo commit, ghi nhận thay đổi"),
        (Op::Merge, "gộp, gộp vào, gộp nhánh, gộp lại, hợp nhất, trộn, trộn nhánh, merge đi, merge vào, merge giúp, \
            merge lại, nhập nhánh, ghép nhánh"),
        (Op::Rewrite, "rebase lại, rebase đi, rebase lên, rebase nhánh, squash lại, squash đi, squash các commit, \
            gộp commit, gộp các commit, amend lại, amend commit, viết lại lịch sử, sửa lịch sử, sửa lịch sử git, \
            cherry-pick sang"),
        (Op::Approve, "duyệt, phê duyệt, phê chuẩn, chấp thuận, chấp nhận pr, approve đi, approve giúp, approve pr, \
            duyệt đi, duyet pr"),
        (Op::Publish, "xuất bản, công bố, đăng tải, publish đi, publish lên, publish gói, đưa lên npm, đẩy lên npm, \
            đưa lên store, đẩy lên store, nộp lên app store, nộp lên store, gỡ khỏi npm, gỡ khỏi registry, \
            rút khỏi npm, xuat ban"),
        (Op::Release, "phát hành, ra bản mới, ra phiên bản, tạo release, tạo bản phát hành, ra release, release đi, \
            release bản, gắn tag, đánh tag, tạo tag, phat hanh"),
        (Op::Deploy, "triển khai, deploy đi, deploy lên, deploy giúp, deploy lại, deploy bản, đưa lên production, \
            đưa lên prod, đưa lên staging, đẩy lên production, đẩy lên prod, đẩy lên staging, lên prod, \
            lên production, up lên prod, up lên production, trien khai, lên sóng"),
        (Op::Apply, "áp dụng, apply đi, apply lại, apply manifest, chạy terraform, scale lên, scale xuống, \
            scale về, tăng số replica, giảm số replica, mở rộng lên, thu nhỏ xuống, drain node, ap dung"),
        (Op::Destroy, "phá hủy, phá huỷ, hủy diệt, huỷ diệt, tiêu hủy, tiêu huỷ, hủy môi trường, huỷ môi trường, \
            hủy hạ tầng, huỷ hạ tầng, hủy cụm, huỷ cụm, gỡ hạ tầng, tháo dỡ, đập đi, đập bỏ, dỡ bỏ, drop bảng, \
            drop database, drop đi, truncate bảng, hủy instance, huỷ instance, xóa sổ, xoá sổ, thanh lý, \
            destroy đi, pha huy"),
        (Op::Restart, "khởi động lại, khởi động lại giúp, restart lại, restart đi, restart giúp, reboot lại, \
            chạy lại service, bật lại, mở lại service, tải lại, nạp lại, khoi dong lai"),
        (Op::Stop, "dừng, dừng lại, ngừng, tắt, tắt đi, tắt máy, ngưng, tạm dừng, vô hiệu hóa, vô hiệu hoá, \
            cho dừng, stop lại, stop đi, shutdown đi, tat di, tat server, dung lai"),
        (Op::Kill, "giết, giết tiến trình, giết process, kill đi, kill tiến trình, kill process, diệt tiến trình, \
            kết thúc tiến trình, tắt tiến trình, buộc dừng"),
        (Op::Install, "cài, cài đặt, cài thêm, cài giúp, cài vào, nâng cấp, cập nhật, install đi, update lên, \
            upgrade lên, thêm thư viện, thêm gói, thêm dependency, cai dat, nang cap, cap nhat"),
        (Op::Uninstall, "gỡ cài đặt, gỡ gói, gỡ thư viện, gỡ package, hủy cài đặt, huỷ cài đặt, xóa cài đặt, \
            xoá cài đặt, uninstall đi, go cai dat"),
        (Op::Run, "chạy, chạy đi, chạy lại, chạy thử, chạy giúp, cho chạy, thực thi, thực hiện, khởi chạy, \
            khởi động, bắt đầu chạy, gọi hàm, kích hoạt, chay lai, chay lenh, chay test, run đi"),
        (Op::Download, "tải, tải về, tải xuống, kéo về, lấy về, kéo code, pull về, pull code, clone về, clone repo, \
            sao về, download về, tai ve, tai xuong"),
        (Op::Upload, "tải lên, up lên, upload lên, đưa lên server, đẩy lên server, chép lên, chép sang, sao chép, \
            copy sang, copy lên, copy vào, đồng bộ, sao lưu, backup lại, tai len, sao chep"),
        (Op::Send, "gửi, gửi đi, gửi cho, gửi tới, gửi đến, nhắn, nhắn tin, nhắn cho, nhắn vào, báo cho team, \
            báo cho nhóm, báo cho khách, thông báo, thông báo cho, post lên, đăng lên, đăng lên slack, viết cho, \
            gởi, gui mail, gui email, gui cho, nhan tin"),
        (Op::Comment, "bình luận, comment vào, để lại bình luận, viết bình luận, trả lời, phản hồi, đóng issue, \
            đóng ticket, đóng pr, mở lại issue, mở issue, mở ticket, tạo issue, tạo ticket, gán cho, gán, giao cho, \
            assign cho, gắn nhãn, gắn label, tra loi, dong issue, tao issue, tao ticket"),
        (Op::Read, "xem, xem thử, cho xem, coi, đọc, đọc thử, hiện, hiển thị, in ra, liệt kê, kiểm tra, mở file, \
            dump ra, cho tôi xem, cho mình xem, kiem tra, hien thi, liet ke"),
        (Op::Configure, "cấu hình, thiết lập, đặt, đặt thành, đặt lại thành, chỉnh, chỉnh thành, đổi, đổi thành, \
            đổi sang, thay đổi, chuyển sang, bật, bật lên, mở, tắt, vô hiệu hóa, vô hiệu hoá, kích hoạt, mở cổng, \
            mở port, đóng cổng, đóng port, trỏ tới, trỏ đến, trỏ về, trỏ sang, chặn, bỏ chặn, khóa, khoá, mở khóa, \
            mở khoá, xoay vòng, xoay key, cập nhật, lưu trữ repo, set thành, cau hinh, thiet lap, mo port, mo cong"),
        (Op::Permit, "cấp quyền, cho quyền, cấp quyền truy cập, cho phép, trao quyền, phân quyền, thêm quyền, \
            thu hồi, thu hồi quyền, tước quyền, gỡ quyền, rút quyền, bỏ quyền, mời, thêm người, thêm user, \
            thêm thành viên, thêm vào nhóm, thêm vào team, thêm, xóa khỏi nhóm, xoá khỏi nhóm, xóa khỏi team, \
            xoá khỏi team, đuổi khỏi, kick khỏi, chặn, khóa, khoá, mở khóa, mở khoá, chmod, cap quyen, thu hoi"),
        (Op::Edit, "sửa, sửa lại, chỉnh sửa, chỉnh, viết, viết thêm, viết lại, ghi, ghi vào, thêm, thêm vào, \
            bổ sung, tạo, tạo file, tạo thêm, đổi, thay đổi, cập nhật, điền, chèn, hiện thực, sua file, them vao"),
        (Op::Overwrite, "ghi đè, ghi đè lên, viết đè, chép đè, đè lên, thay thế, thay bằng, thay, ghi de, thay the"),
        (Op::Move, "di chuyển, chuyển, dời, dời sang, chuyển sang thư mục, đổi tên, đặt lại tên, di chuyen, \
            doi ten, move sang, chuyển vào"),
        (Op::Schedule, "lên lịch, đặt lịch, lập lịch, hẹn giờ, thêm cron, thêm vào cron, tạo cron, cài cron, \
            chạy mỗi, chạy hằng ngày, chạy hàng ngày, mỗi đêm, mỗi giờ, mỗi sáng, hằng đêm, hàng đêm, len lich, \
            dat lich"),
        (Op::Migrate, "di trú, migrate đi, migrate sang, chạy migration, chạy migrate, chạy các migration, \
            chay migration, di dời dữ liệu, chuyển đổi dữ liệu"),
        (Op::Expose, "chia sẻ, công khai, để công khai, cho công khai, chuyển thành public, để public, mở ra ngoài, \
            mở ra internet, mở cho mọi người, expose ra, share cho, share đi, chia se, cong khai"),
        (Op::Connect, "kết nối, kết nối tới, kết nối vào, nối vào, ssh vào, đăng nhập, đăng nhập vào, truy cập vào, \
            vào server, quét, ket noi, dang nhap"),
        (Op::Pay, "thanh toán, trả tiền, chi trả, chuyển tiền, chuyển khoản, hoàn tiền, hoàn trả, hoàn lại tiền, \
            trả lại tiền, refund cho, thu tiền, trừ tiền, tính phí, mua, đặt mua, đặt hàng, hủy đơn, huỷ đơn, \
            hủy đơn hàng, huỷ đơn hàng, hủy đăng ký, huỷ đăng ký, hủy gói, huỷ gói, thanh toan, tra tien, \
            chuyen tien, chuyen khoan, hoan tien, huy don"),
        (Op::ReadSecret, "cho xem, xem, hiện, hiển thị, in ra, đọc, tiết lộ, giải mã, lấy mật khẩu, lấy token, \
            đưa mật khẩu, đưa token"),
        (Op::WriteSecret, "đổi, đổi mật khẩu, thay, thay đổi, đặt, đặt mật khẩu, xoay vòng, xoay key, lưu, lưu vào, \
            thêm, tạo, tạo mới, cập nhật, xóa, xoá, thu hồi, cấp lại, làm mới, doi mat khau"),
        (Op::SkipChecks, "bỏ qua test, bỏ qua hook, bỏ qua kiểm tra, skip hook, skip test, skip đi, skip luôn, \
            né hook, vượt qua hook, lách hook, khỏi chạy test, bỏ qua các test, bỏ qua các hook, \
            bỏ qua bước kiểm tra"),
    ],
    negations: "không, khong, ko, hông, đừng, đừng có, dung, chớ, chưa, chẳng, chả, cấm, nghiêm cấm, tránh, \
        khỏi cần, tuyệt đối không, không được, không nên, không cần, mà không, thôi đừng, hổng, không bao giờ, \
        đâu có, khỏi push, khỏi deploy, khỏi xóa, khỏi xoá, khỏi commit, khỏi merge, khỏi chạy, khỏi gửi, \
        chưa được, chua duoc",
    takes_back: "khoan, khoan đã, chờ đã, chờ chút, chờ tí, đợi đã, đợi chút, đợi tí, dừng lại, thôi, thôi khỏi, \
        thôi đừng, thôi không, bỏ đi, bỏ qua đi, quên đi, kệ đi, không không, à không, ấy không, khoan khoan, \
        từ từ đã, đổi ý rồi, tôi đổi ý, mình đổi ý, để sau, chưa làm vội, đừng làm, đừng làm nữa, hủy đi, huỷ đi, \
        khoan da, cho da, doi da, thoi khoi",
    later: "ngày mai, mai làm, sáng mai, chiều mai, tối mai, ngày kia, để sau, sau này, lát nữa, tí nữa, chút nữa, \
        tối nay, chiều nay, đêm nay, tuần sau, tuần tới, tháng sau, tháng tới, năm sau, sprint sau, sprint tới, \
        cuối tuần, sau cuối tuần, hôm khác, lúc khác, lần sau, chủ nhật, một ngày nào đó, lúc nào đó, khi nào rảnh, \
        không phải bây giờ, chưa phải bây giờ, trong tương lai, ngay mai, tuan sau, toi nay, lat nua, vào thứ hai, \
        vào thứ ba, vào thứ tư, vào thứ năm, vào thứ sáu, vào thứ bảy, thứ hai tới, thứ sáu tới",
    hedges: "có lẽ, có thể là, chắc là, hình như, có khi, biết đâu, không chắc, chưa chắc, đang nghĩ, đang tính, \
        đang cân nhắc, cân nhắc, định là, tính là, dự định, dự tính, lên kế hoạch, phân vân, không biết có nên, \
        tôi nghĩ có thể, chẳng biết, co le, chac la, chắc nên, chắc phải",
    conditions: "nếu, nếu như, khi, khi nào, sau khi, ngay khi, ngay sau khi, một khi, trừ khi, trừ phi, \
        cho đến khi, đến khi, chừng nào, miễn là, với điều kiện, giả sử, hễ, trong trường hợp, trước khi, chỉ khi, \
        chỉ khi nào, neu nhu, sau khi xong, xong thì, thì mới, khi mà",
    approvals: "duyệt, phê duyệt, chấp thuận, đồng ý, xác nhận, cho phép, chấp nhận, gật đầu, bật đèn xanh, nói ok, \
        bảo ok, approve, dong y, xac nhan",
    questions: "tại sao, sao, vì sao, làm sao, làm thế nào, thế nào, như thế nào, cái gì, điều gì, có gì, ai là, \
        ai đã, ai làm, khi nào, bao giờ, ở đâu, đâu là, có nên, liệu, liệu có, có phải, phải chăng, có cần, \
        cái nào, file nào, nhánh nào, bao nhiêu, mấy, tôi có nên, mình có nên, chúng ta có nên, nên hay không, \
        tai sao, lam sao, co nen",
    polite: "làm ơn, vui lòng, xin vui lòng, giúp, giúp tôi, giúp mình, giúp em, giúp anh, giùm, dùm, hộ tôi, \
        hộ mình, nhờ, nhờ bạn, phiền, phiền bạn, bạn có thể, bạn có thể giúp, anh có thể, em có thể, cậu có thể, \
        hãy, nhé, nha, với nhé, lam on, vui long, giup, dum",
    reports: "nói rằng, nói là, bảo rằng, bảo là, viết rằng, viết là, khuyên, khuyến nghị, đề xuất, đề nghị, gợi ý, \
        cho rằng, cho biết, tuyên bố, nghe nói, yêu cầu chúng ta, tôi đã, mình đã, em đã, anh đã, chúng tôi đã, \
        bọn mình đã, họ đã, nó đã, đã xóa, đã xoá, đã bị xóa, đã bị xoá, đã triển khai, đã gửi, vừa xóa, vừa xoá, \
        vừa push, vừa deploy, anh ấy nói, cô ấy nói, sếp nói, họ nói, khách nói, có người nói, người ta nói, \
        anh ấy bảo, sếp bảo, theo như, theo lời",
    all: "tất cả, hết, hết thảy, toàn bộ, mọi, mọi thứ, tất tần tật, từng, cả hai, tat ca, toan bo",
    only: "chỉ, chỉ có, mỗi, duy nhất, không gì khác, chỉ mỗi, chi co",
    keeps: "giữ, giữ lại, giữ nguyên, để nguyên, để yên, đừng đụng, đừng động, đừng chạm, chừa, chừa lại, bảo toàn, \
        giu lai, giu nguyen",
    yes: "vâng, dạ, ừ, ờ, đúng rồi, đồng ý, được, được rồi, được nhé, ok, oke, okê, okie, làm đi, cứ làm đi, \
        tiến hành đi, tiếp tục đi, tiếp đi, xác nhận, chốt, duyệt, tất nhiên, dĩ nhiên, triển đi, dong y, duoc, \
        có nhé, có bạn",
};
