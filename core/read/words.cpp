#include "read/words.h"

#include "read/celltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace wend {

namespace {

QStringList list(const char16_t *words) { return QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts); }

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
    static const QStringList words
        = list(u"日期 时间 点击 展示 展现 曝光 点击率 排名 消费 花费 金额 收入 销售额 订单 商品 商家 笔记 标题 体裁 "
               u"观看 点赞 评论 收藏 涨粉 分享 访客 浏览 "
               u"用户 会话 跳出率 转化 成交 交易 状态 类型 账户 余额 渠道 来源 网页 国家 设备 支付 备注 数量 单号 对方 "
               u"退款 名称 合计 总计 "
               u"點擊 曝光次數 費用 訂單 總計 合計 工作階段 使用者 轉換 廣告 網頁 時間 名稱 數量 金額 收入 商品 客戶 "
               u"銷售 狀態 "
               u"日付 クリック 表示回数 費用 売上 注文 商品名 合計 広告 キャンペーン 金額 国名 セッション ユーザー "
               u"コンバージョン "
               u"날짜 클릭수 노출수 비용 매출 주문 상품 합계 캠페인 전환 방문자 세션 금액 이름 광고 "
               u"Größe größe für März Käufe Währung Gerät Länge über Über Umsätze Tägliche Durchschn.Ø Ø Einkäufe "
               u"Schlüssel Straße Stück Wäsche Anzahl_Käufe "
               u"Aufträge Bestellungen_für Absprünge Verkäufe Beträge Gebühr Rückerstattung Läufer Gültig € "
               u"Coût coût Portée Répétition dépensé Requêtes Période Résultats Début Clé Téléphone Téléphones Médias "
               u"Catégorie Quantité Numéro Année Février "
               u"Août Décembre Utilisateurs_différents Européen Pays_où Date_de_début fréquentes Déconnecté Crédit "
               u"Débit Libellé "
               u"campaña Campaña Página página Día día Conversión Público Región año Año Número Categoría Teléfono "
               u"España Sesión Duración Móvil "
               u"Conversões Impressões Preço Mês Região Usuários Sessões Página Descrição Título Início Endereço Média "
               u"Quantità Città Attività Qualità Società Visibilità "
               u"Дата Клики Показы Расход Сумма Итого Название Кампания Заказы Товар Количество Выручка Страна "
               u"Устройство Пользователи Визиты Цена дата показы клики "
               u"Wyświetlenia Kliknięcia Przychód Zamówienia Sesje_użytkowników Źródło Wartość Ilość Użytkownicy "
               u"Urządzenie Kraj_źródło Łącznie Płatność Średni "
               u"Zobrazení Návštěvy Tržby Objednávky Měna Částka Uživatelé Země Köln München Zürich Österreich "
               u"Gr\u00fc\u00dfe Café café Naïve");
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
    static const QString characters
        = QStringLiteral("的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对"
                         "可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主"
                         "行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其"
                         "种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被"
                         "走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总"
                         "才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死"
                         "常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉"
                         "望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非"
                         "流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深"
                         "区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱"
                         "党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石"
                         "若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴告坐速细密示访客览率排"
                         "额点击曝费销售订购账户余渠源页备注退款称类型状态编号标裁赞评论藏涨粉享均时长店铺笔记图春季马"
                         "克杯老故事秒分支付宝微信美团京东消支出易方式项买卖券"
                         "點擊時間費訂單總計階段轉換廣網頁稱數額戶銷態這個國說們為來會過後對開發見經頭現將與進實還問機"
                         "給業間東書車電長門應風話語題體關產務員場際華萬運動區買賣貨幣價"
                         "日付表示回売上注文広告円年月曜件数価格名品国");
    return characters.contains(character);
}

bool isBreakout(QStringView bare) { return bare.size() == 8 && bare.compare(u"Breakout", Qt::CaseInsensitive) == 0; }

bool isNoData(QStringView cell)
{
    static const QStringList starts = {QStringLiteral("no data"), QStringLiteral("no results"),
        QStringLiteral("no rows"), QStringLiteral("no records"), QStringLiteral("there is no data"),
        QStringLiteral("nothing to show"), QStringLiteral("keine daten"), QStringLiteral("keine ergebnisse"),
        QStringLiteral("aucune donnée"), QStringLiteral("aucun résultat"), QStringLiteral("no hay datos"),
        QStringLiteral("sin datos"), QStringLiteral("nessun dato"), QStringLiteral("sem dados"),
        QStringLiteral("nenhum dado"), QStringLiteral("geen gegevens"), QStringLiteral("brak danych"),
        QStringLiteral("нет данных"), QStringLiteral("暂无数据"), QStringLiteral("没有数据"), QStringLiteral("无数据"),
        QStringLiteral("沒有資料"), QStringLiteral("無資料"), QStringLiteral("データがありません"),
        QStringLiteral("데이터가 없습니다")};
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
        const char16_t *byMonth[] = {
            u"jan january januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty января "
            u"январь янв ledna leden január ocak tammikuu tammikuuta januar",
            u"feb february februar feber février févr fév fevrier febrero febbraio fevereiro fev februari luty lutego "
            u"lut февраля февраль фев února únor úno február şubat helmikuu helmikuuta febr",
            u"mar march märz mär mrz maerz mars marzo março marco maart mrt marzec marca марта март мар března březen "
            u"bře március márc márta mart maaliskuu maaliskuuta marts",
            u"apr april avril avr abril abr aprile kwiecień kwietnia kwi апреля апрель апр dubna duben dub április ápr "
            u"nisan huhtikuu huhtikuuta",
            u"may mai mayo maggio mag maio mei maj maja мая май května květen kvě május máj mayıs toukokuu toukokuuta",
            u"jun june juni juin junio giugno giu junho czerwiec czerwca cze июня июнь июн června červen čvn június "
            u"jún haziran kesäkuu kesäkuuta",
            u"jul july juli juillet juil julio luglio lug julho lipiec lipca lip июля июль июл července červenec čvc "
            u"július júl temmuz heinäkuu heinäkuuta",
            u"aug august août aout agosto ago augustus sierpień sierpnia sie августа август авг srpna srpen srp "
            u"augusztus ağustos elokuu elokuuta",
            u"sep sept september septembre septiembre settembre set setembro wrzesień września wrz сентября сентябрь "
            u"сен сент září zář szeptember szept eylül syyskuu syyskuuta",
            u"oct october oktober okt octobre octubre ottobre ott outubro out październik października paź октября "
            u"октябрь окт října říjen říj október ekim lokakuu lokakuuta",
            u"nov november novembre noviembre novembro listopad listopada lis ноября ноябрь ноя listopadu kasım "
            u"marraskuu marraskuuta",
            u"dec december dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia gru "
            u"декабря декабрь дек prosince prosinec aralık joulukuu joulukuuta"};
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
        u"mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag so sonntag lun lundi lunes mardi "
        u"martes mer mercredi miércoles "
        u"jeu jeudi jueves jue ven vendredi viernes vie sam samedi sábado sáb dim dimanche domingo dom lunedì martedì "
        u"mercoledì giovedì venerdì sabato domenica gio maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
        u"ma wo vr za zo poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz nd "
        u"pondělí úterý středa čtvrtek pátek neděle po út st čt pá ne "
        u"hétfő kedd szerda csütörtök péntek szombat vasárnap mandag tirsdag onsdag torsdag fredag lørdag søndag "
        u"måndag tisdag lördag söndag man tir ons tor fre lør søn mån tis lör sön "
        u"maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai понедельник вторник среда четверг пятница "
        u"суббота воскресенье пн вт ср чт пт сб вс "
        u"pazartesi salı çarşamba perşembe cuma cumartesi pazar segunda terça quarta quinta sexta seg ter qua qui sex "
        u"周一 周二 周三 周四 周五 周六 周日 周天 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 週一 週二 "
        u"週三 週四 週五 週六 週日 禮拜一 禮拜二 禮拜三 禮拜四 禮拜五 禮拜六 禮拜日 "
        u"一 二 三 四 五 六 日 月 火 水 木 金 土 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 "
        u"金曜 土曜 日曜 "
        u"월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일");
    return word.size() <= 12 && days.contains(word.toString().toLower());
}

char nthUnit(const QString &heading)
{
    static const QSet<QString> ordinals
        = wordSet(u"n nth n-th nte n-te n-ter n-tes nter nième nieme n-ième n° nº enésimo enésima n-ésimo ennesimo "
                  u"ennesima n-esimo nde n-de n-ty n-tá n-tý "
                  u"n-й n-ый n. n:te nte. n번째 n일차 n주차 第n天 第n日 第n周 第n週 第n月 第n年 第n个月 第n個月 n日目 "
                  u"n週目 n か月目 nヶ月目 nか月目 n番目");
    static const std::pair<char, QSet<QString>> units[] {
        {'d', wordSet(u"day tag jour día dia giorno dag dzień den nap dag päivä день gün 天 日 日目 날짜 일 일차")},
        {'w',
            wordSet(u"week woche semaine semana settimana tydzień týden hét uge vecka uke viikko неделя hafta 周 週 "
                    u"週目 주 주차")},
        {'m',
            wordSet(u"month monat mois mes mese mês maand miesiąc měsíc hónap måned månad kuukausi месяц ay 月 个月 "
                    u"個月 か月目 월")},
        {'y', wordSet(u"year jahr année an año anno ano jaar rok év år vuosi год yıl 年 년 연도")}};
    if (heading.size() > 24 || !heading.contains(u'n', Qt::CaseInsensitive))
        return 0;
    bool isNth = false;
    char found = 0;
    QString text = heading.toLower();
    for (const QChar each : QStringLiteral("第天日周週月年个個"))
        text.replace(each, QStringLiteral(" %1 ").arg(each));
    const QStringList parts = text.simplified().split(u' ');
    for (const QString &part : parts) {
        isNth = isNth || ordinals.contains(part);
        for (const auto &[unit, words] : units) {
            if (words.contains(part))
                found = unit;
        }
        // "N번째", "N일차" and "N日目" are one word.
        if (part.startsWith(u"n번째"))
            isNth = true;
        if (part.startsWith(u"n일"))
            isNth = true, found = 'd';
        if (part.startsWith(u"n주"))
            isNth = true, found = 'w';
    }
    return isNth && parts.size() <= 4 ? found : 0;
}

}
