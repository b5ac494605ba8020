#include "sources/stagewords.h"

#include "sources/sourcedescription.h"

namespace wend {

namespace {

/// Words that stages are named with. The later a stage, the more its words decide: "Come back and order" is about
/// coming back.
const std::vector<std::pair<UsualStage, QStringList>> &stageWords()
{
    static const auto words = [] {
        const auto list = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); };
        return std::vector<std::pair<UsualStage, QStringList>> {
            {UsualStage::Advocacy,
                list("advoca referr refer recommend review tell love share evangel 推荐 推薦 口碑 分享 拥护 倡导 評論 "
                     "评论 转介 轉介")},
            {UsualStage::Retention,
                list("retain came-back returned wiederkehr stamm fidél revien récurr recurr fedel ritorn volver vuelv "
                     "terugker powrót vissza återkom gjenkjøp повторн 再来 リピート 再訪 재방문 재구매 retain "
                     "retention come-back comeback back return loyal repeat stay renew again member retreat regular "
                     "留存 回头 回頭 复购 複購 "
                     "忠诚 忠誠 回购 回購 再次 续 續 会员 會員 回访 常客")},
            {UsualStage::Decision,
                list("redeem bought paid won sold checkout-complet completed-order kauf gekauft bestell eingelöst "
                     "buchung achat acheté command réserv compra comprad pedido reserva acquist ordine prenot kopen "
                     "gekocht bestel kup zamówi nákup objedn vásár rendel køb köp kjøp osto tilau покуп заказ оплат "
                     "satın sipariş 核销 核銷 兑换 兌換 支付 买 買 購入 注文 予約 来店 구매 주문 예약 결제 decision "
                     "decide buy order purchase book checkout convert conversion pay sign action act deliver collect "
                     "pick fulfil serve visit-us 决策 "
                     "決策 购买 購買 下单 下單 订购 訂購 预订 預訂 预约 預約 成交 行动 行動 付款 转化 轉換 取货 取貨")},
            {UsualStage::Consideration,
                list("download coupon add-to added signup sign-up lead register offer proposal demo merken warenkorb "
                     "anfrag angebot herunterg panier devis inscri télécharg carrito consult descarg presup carrello "
                     "richiest preventiv scaric winkelwagen aanvra offerte koszyk zapyt pobran košík poptáv stáhl "
                     "kosár letölt ajánlat kurv kundvagn handlekurv ostoskori корзин заявк скач sepet teklif 领券 領券 "
                     "加购 加購 下载 下載 领取 領取 收藏 カート 見積 問い合わせ ダウンロード 장바구니 문의 다운로드 "
                     "consider compar evaluat intent intend desire choose cart basket ask quote enquir inquir trial "
                     "考虑 考慮 比较 比較 评估 評估 意向 "
                     "欲望 慾望 挑选 挑選 选择 選擇 询价 詢價 咨询 諮詢")},
            {UsualStage::Interest,
                list("open click land page view-page clicked opened visited besuch klick geöffn seite interess visit "
                     "cliqu page ouvert visita clic abri página pagina aperto bezoek klik geopend wizyt otwar stron "
                     "návšt otevř stránk látogat kattint megnyit besøg åbn besök öppn besøk åpn vierail avas посет "
                     "открыл клик переход ziyaret tıkla açtı 打开 打開 点击 點擊 进店 進店 开启 開啟 訪問 クリック "
                     "閲覧 방문 클릭 열람 interest explor learn browse look read research engage visit 兴趣 興趣 了解 "
                     "浏览 瀏覽 研究 访问 造訪")},
            {UsualStage::Awareness,
                list("saw seen impression shown ad-view display gesehen werbung anzeige impress eingeblend vu annonce "
                     "publicité affich vist anuncio publicidad impresion visto annuncio pubblicit gezien advertentie "
                     "vertoning zobaczy reklam wyświetl viděl zobraz látta hirdetés megjelen set annonce så sett "
                     "visning näht mainos увид реклам показ gördü reklam göster 曝光 展示 看了 广告 廣告 閲覧数 表示 "
                     "広告 認知 광고 노출 본 aware discover find notice attract attention reach see hear meet know "
                     "认知 認知 知晓 知曉 发现 發現 注意 看到 看见 看見 吸引 知道 触达 觸及 得知")},
        };
    }();
    return words;
}

}

UsualStage stageByWords(const QString &name)
{
    const QString plain = ColumnNames::normalised(name)
                              .replace(QLatin1String("come back"), QLatin1String("come-back"))
                              .replace(QLatin1String("came back"), QLatin1String("came-back"));
    const QStringList parts
        = plain.split(QRegularExpression(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption),
            Qt::SkipEmptyParts);
    for (const auto &[stage, words] : stageWords()) {
        for (const QString &word : words) {
            const bool isLatin = word.front() < QChar(0x250);
            const bool isThere = isLatin
                ? std::any_of(parts.begin(), parts.end(),
                    [&](const QString &part) { return word.size() <= 4 ? part == word : part.startsWith(word); })
                : plain.contains(word);
            if (isThere)
                return stage;
        }
    }
    return UsualStage::None;
}

bool saysSeen(const QString &name)
{
    static const QRegularExpression words(
        QString::fromUtf8("\\b(saw|seen|see|impressions?|shown|displayed|reach(ed)?|gesehen|eingeblendet|vue?s?|affich|"
                          "impresion|visto|gezien|widzia|viděl|látta|sett|näht|увид|показ)|曝光|展示|看到|看見|看见|"
                          "触达|觸及|表示|リーチ|노출|도달"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(name).hasMatch();
}

}
