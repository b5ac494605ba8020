#include "numbers/read/words.h"

#include "numbers/read/celltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace wend {

namespace {

QStringList list(const char16_t *words)
{
    return QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
}

/// Blanks within a word are written as `_`.
QSet<QString> wordSet(const char16_t *words)
{
    QSet<QString> set;
    for (QString word : list(words))
        set.insert(word.replace(u'_', u' '));
    return set;
}

}

int knownWordsIn(const QString &text)
{
    static const QStringList words = list(
        u"日期 时间 点击 展示 展现 曝光 点击率 排名 消费 花费 金额 收入 销售额 订单 商品 商家 笔记 标题 体裁 观看 点赞 评论 收藏 涨粉 分享 访客 浏览 "
        u"用户 会话 跳出率 转化 成交 交易 状态 类型 账户 余额 渠道 来源 网页 国家 设备 支付 备注 数量 单号 对方 退款 名称 合计 总计 "
        u"點擊 曝光次數 費用 訂單 總計 合計 工作階段 使用者 轉換 廣告 網頁 時間 名稱 數量 金額 收入 商品 客戶 銷售 狀態 "
        u"日付 クリック 表示回数 費用 売上 注文 商品名 合計 広告 キャンペーン 金額 国名 セッション ユーザー コンバージョン "
        u"날짜 클릭수 노출수 비용 매출 주문 상품 합계 캠페인 전환 방문자 세션 금액 이름 광고 "
        u"Größe größe für März Käufe Währung Gerät Länge über Über Umsätze Tägliche Durchschn.Ø Ø Einkäufe Schlüssel Straße Stück Wäsche Anzahl_Käufe "
        u"Aufträge Bestellungen_für Absprünge Verkäufe Beträge Gebühr Rückerstattung Läufer Gültig € "
        u"Coût coût Portée Répétition dépensé Requêtes Période Résultats Début Clé Téléphone Téléphones Médias Catégorie Quantité Numéro Année Février "
        u"Août Décembre Utilisateurs_différents Européen Pays_où Date_de_début fréquentes Déconnecté Crédit Débit Libellé "
        u"campaña Campaña Página página Día día Conversión Público Región año Año Número Categoría Teléfono España Sesión Duración Móvil "
        u"Conversões Impressões Preço Mês Região Usuários Sessões Página Descrição Título Início Endereço Média "
        u"Quantità Città Attività Qualità Società Visibilità "
        u"Дата Клики Показы Расход Сумма Итого Название Кампания Заказы Товар Количество Выручка Страна Устройство Пользователи Визиты Цена дата показы клики "
        u"Wyświetlenia Kliknięcia Przychód Zamówienia Sesje_użytkowników Źródło Wartość Ilość Użytkownicy Urządzenie Kraj_źródło Łącznie Płatność Średni "
        u"Zobrazení Návštěvy Tržby Objednávky Měna Částka Uživatelé Země Köln München Zürich Österreich Gr\u00fc\u00dfe Café café Naïve");
    int found = 0;
    for (const QString &word : words)
        found += text.contains(word);
    return found;
}

bool isEverydayLetter(QChar letter)
{
    static const QString letters = QStringLiteral("äöüßÄÖÜéèêëàâçñóíáúôûîïÉÈÀÇÑãõåæøÅØ€£–—’‘“”„…·•®©°½²«»¿¡Ø\u00a0");
    return letters.contains(letter);
}

bool isEverydayHan(QChar character)
{
    static const QString characters = QStringLiteral(
        "的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主"
        "行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被"
        "走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死"
        "常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非"
        "流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱"
        "党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴告坐速细密示访客览率排"
        "额点击曝费销售订购账户余渠源页备注退款称类型状态编号标裁赞评论藏涨粉享均时长店铺笔记图春季马克杯老故事秒分支付宝微信美团京东消支出易方式项买卖券"
        "點擊時間費訂單總計階段轉換廣網頁稱數額戶銷態這個國說們為來會過後對開發見經頭現將與進實還問機給業間東書車電長門應風話語題體關產務員場際華萬運動區買賣貨幣價"
        "日付表示回売上注文広告円年月曜件数価格名品国");
    return characters.contains(character);
}

bool isTotalLabel(QStringView cell)
{
    static const QSet<QString> whole = wordSet(
        u"total totals grand_total overall_total sub_total account_total campaign_total total_general total_général total_geral "
        u"gesamt gesamtsumme summe insgesamt gesamtergebnis gesamtwert endsumme totale totaal eindtotaal somme suma sum razem ogółem suma_total "
        u"celkem итого всего общий_итог 合计 总计 總計 合計 总和 总额 汇总 總和 加總 総計 합계 총계 toplam yhteensä totalt i_alt összesen "
        u"total_account total_campaigns total_-_account");
    static const QStringList prefixes = {QStringLiteral("total:"), QStringLiteral("totals:"), QStringLiteral("gesamt:"),
        QStringLiteral("summe:"), QStringLiteral("totale:"), QStringLiteral("totaal:"), QStringLiteral("grand total"), QStringLiteral("total ("),
        QStringLiteral("totals ("), QStringLiteral("gesamt ("), QStringLiteral("summe ("), QStringLiteral("итого:"), QStringLiteral("总计："),
        QStringLiteral("合计："), QStringLiteral("总计:"), QStringLiteral("合计:"), QStringLiteral("總計："), QStringLiteral("總計:"),
        QStringLiteral("razem:"), QStringLiteral("суммарно"), QStringLiteral("total -"), QStringLiteral("total –"),
        QStringLiteral("total :"), QStringLiteral("total\u00a0:"), QStringLiteral("totali:"), QStringLiteral("total："), QStringLiteral("合計："), QStringLiteral("合計:")};
    static const QRegularExpression counted(QStringLiteral("^(total of \\d+ |共 ?\\d+ ?[条條个個项項]|合计 ?\\d+ ?条)"));
    if (cell.size() > 80)
        return false;
    const QString word = bareCell(cell).toString().toLower();
    if (word.isEmpty())
        return false;
    if (whole.contains(word))
        return true;
    for (const QString &prefix : prefixes) {
        if (word.startsWith(prefix))
            return true;
    }
    if ((word.startsWith(QStringLiteral("total of ")) || word.startsWith(u'共') || word.startsWith(QStringLiteral("合计"))) && counted.match(word).hasMatch())
        return true;
    static const QStringList ends = {QStringLiteral("合计"), QStringLiteral("总计"), QStringLiteral("總計"), QStringLiteral("汇总"), QStringLiteral("匯總")};
    return word.size() <= 8 && std::any_of(ends.begin(), ends.end(), [&](const QString &end) { return word.endsWith(end); });
}

bool isBreakout(QStringView bare)
{
    return bare.size() == 8 && bare.compare(u"Breakout", Qt::CaseInsensitive) == 0;
}

bool isNoData(QStringView cell)
{
    static const QStringList starts = {QStringLiteral("no data"), QStringLiteral("no results"), QStringLiteral("no rows"), QStringLiteral("no records"),
        QStringLiteral("there is no data"), QStringLiteral("nothing to show"), QStringLiteral("keine daten"), QStringLiteral("keine ergebnisse"),
        QStringLiteral("aucune donnée"), QStringLiteral("aucun résultat"), QStringLiteral("no hay datos"), QStringLiteral("sin datos"),
        QStringLiteral("nessun dato"), QStringLiteral("sem dados"), QStringLiteral("nenhum dado"), QStringLiteral("geen gegevens"),
        QStringLiteral("brak danych"), QStringLiteral("нет данных"), QStringLiteral("暂无数据"), QStringLiteral("没有数据"), QStringLiteral("无数据"),
        QStringLiteral("沒有資料"), QStringLiteral("無資料"), QStringLiteral("データがありません"), QStringLiteral("데이터가 없습니다")};
    if (cell.size() > 120)
        return false;
    const QString word = bareCell(cell).toString().toLower();
    for (const QString &start : starts) {
        if (word.startsWith(start))
            return true;
    }
    return false;
}

std::optional<int> monthNamed(QStringView word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> names;
        const char16_t *byMonth[] = {u"jan january januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia января ledna",
            u"feb february februar feber février févr fév fevrier febrero febbraio fevereiro fev februari luty lutego февраля února",
            u"mar march märz mär mrz maerz mars marzo março marco maart mrt marzec marca марта března",
            u"apr april avril avr abril abr aprile kwiecień kwietnia апреля dubna", u"may mai mayo maggio mag maio mei maj maja мая května",
            u"jun june juni juin junio giugno giu junho czerwiec czerwca июня června",
            u"jul july juli juillet juil julio luglio lug julho lipiec lipca июля července",
            u"aug august août aout agosto ago augustus sierpień sierpnia августа srpna",
            u"sep sept september septembre septiembre settembre set setembro wrzesień września сентября září",
            u"oct october oktober okt octobre octubre ottobre ott outubro out październik października октября října",
            u"nov november novembre noviembre novembro listopad listopada ноября",
            u"dec december dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia декабря prosince"};
        for (int month = 0; month < 12; ++month) {
            for (const QString &name : list(byMonth[month]))
                names.insert(name, month + 1);
        }
        return names;
    }();
    if (word.size() < 3 || word.size() > 12)
        return std::nullopt;
    const auto found = months.constFind(word.toString().toLower());
    return found == months.constEnd() ? std::nullopt : std::optional<int>(*found);
}

bool isWeekday(QStringView word)
{
    static const QSet<QString> days = wordSet(
        u"mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday "
        u"mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag so sonntag lun lundi lunes mardi martes mer mercredi miércoles "
        u"jeu jeudi jueves jue ven vendredi viernes vie sam samedi sábado sáb dim dimanche domingo dom lunedì martedì mercoledì giovedì venerdì sabato domenica");
    return word.size() <= 10 && days.contains(word.toString().toLower());
}

bool headingIs(const QString &heading, HeadingKind kind)
{
    struct Hints
    {
        QStringList parts; ///< anywhere in the heading
        QSet<QString> words; ///< as a whole word
        QStringList against;
    };
    static const QHash<int, Hints> hints = {
        {int(HeadingKind::Rate),
            {list(u"rate taux tasa tasso taxa quote 率 占比 比率 비율 доля"), wordSet(u"ctr cvr cr % share ratio acos anteil percent percentage pct"),
                list(u"exchange generate moderate strategy generat wechselkurs corporate separate currency_rate")}},
        {int(HeadingKind::Money),
            {list(u"revenue umsatz kosten spend spent ausgegeben dépensé gastado coût betrag montant importe importo valor_gasto 收入 销售额 花费 消费 金额 费用 費用 "
                  u"成交额 売上 비용 매출 выручка расход order_total order_value order_net"),
                wordSet(u"cost costs price preis prix precio amount sales cpc cpm cpa cpv cpl arpu arppu aov tax taxes tip fees fee refund refunds ingresos budget "
                        u""),
                list(u"currency orders kostenlos roas count transactions items delivery conversions% quantity sessions method status name recipients users views clicks /_cost")}},
        {int(HeadingKind::MoneyWithCurrency),
            {{}, wordSet(u"total subtotal shipping discount discounts gross net duties balance value brutto netto gebühr gebühren guthaben"),
                list(u"/_cost orders count items quantity sessions method status name recipients users views clicks conversions customers")}},
        {int(HeadingKind::Duration),
            {list(u"duration dauer durée duración durata sitzungsdauer engagement_time time_on visit_length sitzungszeit 时长 時長 besuchszeit gesamtzeit watch_time"),
                wordSet(u"seconds minutes hours sec secs mins hrs sekunden minuten stunden"), {}}},
        {int(HeadingKind::Id),
            {list(u"单号 編號 编号 账号 zip_code postleitzahl artikelnummer bestellnummer kundennummer rechnungsnummer order_number invoice_number item_number "
                  u"account_number tracking_number"),
                wordSet(u"id ids zip postal postcode plz phone telephone telefon mobile_number sku gtin ean upc barcode iban suffix token uuid handle fax"), {}}},
        {int(HeadingKind::Currency), {list(u"currency währung waehrung devise moneda valuta 币种 货币 幣別 通貨"), {}, {}}},
        {int(HeadingKind::TimeOfDay), {{}, wordSet(u"time uhrzeit heure hora ora zeit hour stunde"), list(u"duration engagement avg average")}},
        {int(HeadingKind::Day),
            {list(u"日期 时间 時間 날짜 日付 дата"), wordSet(u"date day datum tag jour fecha día dia data giorno dag time timestamp created starts ends start end month week"), {}}},
    };
    const auto found = hints.constFind(int(kind));
    if (found == hints.constEnd())
        return false;
    QString text = heading.toLower();
    text.replace(u'_', u' ');
    const auto contains = [&text](QString part) { return text.contains(part.replace(u'_', u' ')); };
    for (const QString &part : found->against) {
        if (contains(part))
            return false;
    }
    for (const QString &part : found->parts) {
        if (contains(part))
            return true;
    }
    QString word;
    for (const QChar each : text + u' ') {
        if (each.isLetterOrNumber() || each == u'%') {
            word += each;
        } else {
            if (!word.isEmpty() && found->words.contains(word))
                return true;
            word.clear();
        }
    }
    return false;
}

}
