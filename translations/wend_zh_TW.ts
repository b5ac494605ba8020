<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>New stage</source>
        <translation>新階段</translation>
    </message>
    <message>
        <source>This lane holds no cards</source>
        <translation>這條泳道不能放卡片</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n cards</source>
        <translation>
            <numerusform>複製 %n 張卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 張卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Add a card here. Or select the cell and just type.</source>
        <translation>在這裡新增卡片，也可以選取格子後直接打字。</translation>
    </message>
    <message>
        <source>Add a stage here</source>
        <translation>在這裡新增階段</translation>
    </message>
    <message>
        <source>Add a lane here</source>
        <translation>在這裡新增泳道</translation>
    </message>
    <message>
        <source>F2 edits, drag moves, Ctrl+drag copies, Alt+arrows move it, Delete removes</source>
        <translation>F2 編輯，拖曳移動，Ctrl+拖曳複製，Alt+方向鍵移動，Delete 刪除</translation>
    </message>
    <message>
        <source>F2 renames, drag or Alt+arrows move the stage</source>
        <translation>F2 改名，拖曳或按 Alt+方向鍵移動階段</translation>
    </message>
    <message>
        <source>F2 renames, drag or Alt+arrows move the lane</source>
        <translation>F2 改名，拖曳或按 Alt+方向鍵移動泳道</translation>
    </message>
    <message>
        <source>Drag it, or use Up and Down (with Shift: finely). F2 labels it, Delete removes</source>
        <translation>拖曳，或按上下鍵（加 Shift 可微調）。F2 加文字，Delete 刪除</translation>
    </message>
    <message>
        <source>Double-click adds a feeling</source>
        <translation>按兩下可新增情緒點</translation>
    </message>
</context>
<context>
    <name>CommandWorkbook</name>
    <message>
        <source>“%1” is open in a window of Wend. Nothing was changed. Please close it there first.</source>
        <translation>「%1」正在 Wend 視窗中開啟。內容沒有變動。請先在那邊關閉。</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Nothing was changed. Please free some space.</source>
        <translation>沒有空間放暫存檔。內容沒有變動。請騰出一些空間。</translation>
    </message>
    <message>
        <source>“%1” has no map yet.</source>
        <translation>「%1」裡還沒有旅程圖。</translation>
    </message>
    <message>
        <source>“%1” has no map called “%2”.</source>
        <translation>「%1」裡沒有叫「%2」的旅程圖。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full, so “%1” could not be written. Everything up to now is safe; free some space and try again.</source>
        <translation>磁碟已滿，「%1」無法寫入。先前的內容都完好；請騰出一些空間再試一次。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is read-only. Nothing was changed; choose another folder.</source>
        <translation>「%1」是唯讀的，無法寫入。內容沒有變動；請換一個資料夾。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Look whether the folder is there and may be used; nothing was changed.</source>
        <translation>無法開啟「%1」。請看看資料夾是否還在、能否使用；內容沒有變動。</translation>
    </message>
    <message>
        <source>The disk with “%1” did not answer. Nothing was changed; look whether it is still connected and try again.</source>
        <translation>「%1」所在的磁碟沒有回應。內容沒有變動；請看看它是否還連著，再試一次。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Nothing was changed; close it there and try again.</source>
        <translation>「%1」正由其他程式使用。內容沒有變動；請在那邊關閉後再試一次。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed; “wend repair” saves what can be read into a new file.</source>
        <translation>「%1」已損壞。內容沒有變動；「wend repair」可以把還讀得出的內容存成新檔案。</translation>
    </message>
    <message>
        <source>“%1” could not be used. Nothing was changed.</source>
        <translation>「%1」無法使用。內容沒有變動。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Import “%1”</source>
        <translation>匯入「%1」</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>讀取「%1」</translation>
    </message>
    <message>
        <source>Delete stage “%1”</source>
        <translation>刪除階段「%1」</translation>
    </message>
    <message>
        <source>Delete lane “%1”</source>
        <translation>刪除泳道「%1」</translation>
    </message>
    <message>
        <source>Delete feeling</source>
        <translation>刪除情緒點</translation>
    </message>
    <message>
        <source>Delete %1 feelings</source>
        <translation>刪除 %1 個情緒點</translation>
    </message>
    <message>
        <source>Duplicate stage “%1”</source>
        <translation>建立階段「%1」的副本</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>建立「%1」的副本</translation>
    </message>
    <message>
        <source>Duplicate %1 cards</source>
        <translation>建立 %1 張卡片的副本</translation>
    </message>
    <message>
        <source>Move stage “%1”</source>
        <translation>移動階段「%1」</translation>
    </message>
    <message>
        <source>Move lane “%1”</source>
        <translation>移動泳道「%1」</translation>
    </message>
    <message>
        <source>Move %1 feelings</source>
        <translation>移動 %1 個情緒點</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>新增階段</translation>
    </message>
    <message>
        <source>Add lane “%1”</source>
        <translation>新增泳道「%1」</translation>
    </message>
    <message>
        <source>Add feeling</source>
        <translation>新增情緒點</translation>
    </message>
    <message>
        <source>Paste a card</source>
        <translation>貼上卡片</translation>
    </message>
    <message>
        <source>Paste %1 cards</source>
        <translation>貼上 %1 張卡片</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移動「%1」</translation>
    </message>
    <message>
        <source>Move %1 cards</source>
        <translation>移動 %1 張卡片</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>複製「%1」</translation>
    </message>
    <message>
        <source>Copy %1 cards</source>
        <translation>複製 %1 張卡片</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>刪除「%1」</translation>
    </message>
    <message>
        <source>Delete %1 cards</source>
        <translation>刪除 %1 張卡片</translation>
    </message>
    <message>
        <source>Move feeling to %1</source>
        <translation>情緒點移到 %1</translation>
    </message>
    <message>
        <source>Move feeling “%1” to %2</source>
        <translation>情緒點「%1」移到 %2</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>寫「%1」</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>新增「%1」</translation>
    </message>
    <message>
        <source>Rename stage to “%1”</source>
        <translation>階段改名為「%1」</translation>
    </message>
    <message>
        <source>Rename lane to “%1”</source>
        <translation>泳道改名為「%1」</translation>
    </message>
    <message>
        <source>Label feeling “%1”</source>
        <translation>為情緒點寫上「%1」</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>“%1” is a folder. Give the file a name of its own; nothing was changed.</source>
        <translation>「%1」是資料夾。請為檔案另取一個名稱；內容沒有變動。</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Choose another one; nothing was changed.</source>
        <translation>「%1」所在的資料夾不存在。請換一個；內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be replaced. Choose another name; nothing was changed.</source>
        <translation>「%1」不是可以取代的檔案。請換個名稱；內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is read-only. Choose another folder; nothing was changed.</source>
        <translation>「%1」是唯讀的，無法寫入。請換一個資料夾；內容沒有變動。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 後面要寫一個值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>沒有選項 %1。</translation>
    </message>
    <message>
        <source>Usage: wend import FILE.wend EXPORT... [--map TITLE] [--source ID] [--dry-run] [--json]</source>
        <translation>用法：wend import FILE.wend EXPORT... [--map TITLE] [--source ID] [--dry-run] [--json]</translation>
    </message>
    <message>
        <source>There is no source %1. Those that Wend knows: %2</source>
        <translation>沒有資料來源 %1。Wend 認得這些：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>The file has no numbers for “%1”.</source>
        <translation>檔案裡沒有「%1」的數據。</translation>
    </message>
    <message>
        <source>The same file was imported before; nothing was added.</source>
        <translation>同一個檔案先前匯入過，沒有增加內容。</translation>
    </message>
    <message>
        <source>“%1” spoke of some of these days before; from now on the newer numbers count there.</source>
        <translation>「%1」先前寫過其中一些日子，那些日子從現在起以新數據為準。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 left out: %2</source>
        <translation>第 %1 列沒有計入：%2</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that Wend understands. Nothing of it was imported.</source>
        <translation>「%1」裡沒有 Wend 看得懂的數據，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>“%1” does not say which days it is about. Nothing of it was imported. Please give the map a period first.</source>
        <translation>「%1」沒有寫明是哪些日子的，沒有匯入任何內容。請先為旅程圖設定期間。</translation>
    </message>
</context>
<context>
    <name>MapLayout</name>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1，每月 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 per 1,000 seen</source>
        <translation>每千人看到 %1 人來</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1: numbers that lie only partly in the period are left out.</source>
        <translation>%1：只有一部分落在期間內的數據沒有計入。</translation>
    </message>
    <message>
        <source>%1 cannot be added up over days, and no export tells the whole period.</source>
        <translation>%1不能逐日相加，也沒有哪份匯出檔給出整段期間的數字。</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>這一列沒有日期。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date.</source>
        <translation>「%1」看不出是什麼日期。</translation>
    </message>
    <message numerus="yes">
        <source>Of many small values, %n are counted only within the whole.</source>
        <translation>
            <numerusform>零碎的值太多，其中 %n 個只計入總數。</numerusform>
        </translation>
    </message>
    <message>
        <source>This line is not a row of the table.</source>
        <translation>這一列不屬於表格。</translation>
    </message>
    <message>
        <source>The dates have no year; the last twelve months were assumed.</source>
        <translation>日期沒有寫年份，以最近十二個月計算。</translation>
    </message>
    <message>
        <source>%1: day and month could be the other way round. Please look at the period.</source>
        <translation>%1：日和月可能顛倒了，請核對一下期間。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: the file&apos;s own total is %2, its rows add up to %3. The rows were taken.</source>
        <translation>%1：檔案自己寫的合計是 %2，各列相加是 %3。已依各列計算。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values are given only as “less than” or “more than” and are left out.</source>
        <translation>
            <numerusform>%1：有 %n 個值只寫了「小於」或「大於」，沒有計入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say which days it is about; the map&apos;s period was assumed.</source>
        <translation>檔案沒有寫明是哪些日子的，以旅程圖的期間計算。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
</context>
<context>
    <name>NumbersCommand</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 後面要寫一個值。</translation>
    </message>
    <message>
        <source>%1 takes a date like 2026-10-31.</source>
        <translation>%1 要寫成 2026-10-31 這樣的日期。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>沒有選項 %1。</translation>
    </message>
    <message>
        <source>Usage: wend numbers FILE.wend [--map TITLE] [--from DATE --to DATE] [--json]</source>
        <translation>用法：wend numbers FILE.wend [--map TITLE] [--from DATE --to DATE] [--json]</translation>
    </message>
    <message>
        <source>The first day must not come after the last.</source>
        <translation>第一天不能晚於最後一天。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>沒有數據</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>↓ %1 per 1,000 seen</source>
        <translation>↓ 每千人看到 %1 人來</translation>
    </message>
    <message>
        <source>↓ %1 go on (%2 to %3)</source>
        <translation>↓ %1 繼續往下走（%2 到 %3）</translation>
    </message>
    <message>
        <source>  the weakest step</source>
        <translation>  最弱的一步</translation>
    </message>
</context>
<context>
    <name>PdfFinish</name>
    <message>
        <source>The PDF could not be finished. Your map is safe; please try again.</source>
        <translation>PDF 無法完成。旅程圖完好；請再試一次。</translation>
    </message>
    <message>
        <source>The PDF could not be read back. Your map is safe; try another folder.</source>
        <translation>寫好的 PDF 讀不回來。旅程圖完好；請換個資料夾試試。</translation>
    </message>
    <message>
        <source>The PDF could not be written. Your map is safe; see whether the disk is full, or try another folder.</source>
        <translation>PDF 無法寫入。旅程圖完好；請看看磁碟是否已滿，或換個資料夾。</translation>
    </message>
</context>
<context>
    <name>Persona</name>
    <message>
        <source>Wants</source>
        <translation>想要</translation>
    </message>
    <message>
        <source>Worries</source>
        <translation>擔心</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>severity of a pain point</source>
        <translation>痛點嚴重程度</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>weakest step of the funnel</source>
        <translation>漏斗中最弱的一步</translation>
    </message>
    <message>
        <source>below it: what customers do not see</source>
        <translation>線以下：顧客看不到的部分</translation>
    </message>
    <message>
        <source>The smallest words are %1 points high; to be read from %2 m they should have %3.</source>
        <translation>最小的字是 %1 點；要在 %2 公尺外看清楚，應有 %3 點。</translation>
    </message>
    <message>
        <source>A sheet of %1 would do.</source>
        <translation>改用 %1 的紙就夠了。</translation>
    </message>
    <message>
        <source>The lane that takes most room is number %1 from the top.</source>
        <translation>最占空間的是由上往下第 %1 條泳道。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1,</source>
        <extracomment>a poster&apos;s title, followed by a line that says more</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>數據：%1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>下次複查 %1</translation>
    </message>
</context>
<context>
    <name>PosterFile</name>
    <message>
        <source>The poster could not be written to “%1”. What was there before is still there; try another folder or free some space.</source>
        <translation>海報無法寫入「%1」。原來的內容還在；請換個資料夾，或騰出一些空間。</translation>
    </message>
    <message>
        <source>The poster for “%1” could not be drawn.</source>
        <translation>「%1」的海報無法畫出來。</translation>
    </message>
    <message>
        <source>A picture this large does not fit in memory, so “%1” was not written. Take fewer dots per inch, or a PDF, which is sharp at any size.</source>
        <translation>這麼大的圖片記憶體放不下，所以沒有寫「%1」。請降低每英寸點數，或匯出 PDF，多大都清晰。</translation>
    </message>
</context>
<context>
    <name>ReadCommand</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 後面要寫一個值。</translation>
    </message>
    <message>
        <source>--table needs a number from 1.</source>
        <translation>--table 要寫從 1 開始的數字。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>沒有選項 %1。</translation>
    </message>
    <message>
        <source>Usage: wend read EXPORT... [--table N] [--to OUT.csv] [--json]</source>
        <translation>用法：wend read EXPORT... [--table N] [--to OUT.csv] [--json]</translation>
    </message>
    <message>
        <source>--to writes one table: name one export only.</source>
        <translation>--to 只寫一個表格：請只寫一個匯出檔。</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s), not counted</source>
        <translation>
            <numerusform>另有 %n 列合計，不計入</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（沒有名稱）</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed. Please choose another place.</source>
        <translation>「%1」無法寫入：%2。內容沒有變動。請換個位置。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n table(s).</source>
        <translation>
            <numerusform>「%1」裡有 %n 個表格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadExport</name>
    <message>
        <source>“%1” is a picture, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>「%1」是圖片，不是表格。內容沒有變動。請選擇匯出的 CSV 檔案。</translation>
    </message>
    <message>
        <source>“%1” is a PDF, not a table. Nothing was changed. Please export the numbers as CSV and choose that file.</source>
        <translation>「%1」是 PDF，不是表格。內容沒有變動。請把數據匯出為 CSV，再選擇那個檔案。</translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive or a spreadsheet. Nothing was changed. Please unpack it or save it as CSV, and choose the CSV file.</source>
        <translation>「%1」是 ZIP 壓縮檔或試算表。內容沒有變動。請先解壓縮或另存為 CSV，再選擇 CSV 檔案。</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet of an old kind (.xls). Nothing was changed. Please save it as CSV and choose that file.</source>
        <translation>「%1」是舊式試算表（.xls）。內容沒有變動。請另存為 CSV，再選擇那個檔案。</translation>
    </message>
    <message>
        <source>“%1” is a database or a workbook, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>「%1」是資料庫或活頁簿，不是表格。內容沒有變動。請選擇匯出的 CSV 檔案。</translation>
    </message>
    <message>
        <source>“%1” is a packed archive. Nothing was changed. Please unpack it and choose the CSV file inside.</source>
        <translation>「%1」是壓縮檔。內容沒有變動。請先解壓縮，再選擇裡面的 CSV 檔案。</translation>
    </message>
    <message>
        <source>“%1” is a program, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>「%1」是程式，不是表格。內容沒有變動。請選擇匯出的 CSV 檔案。</translation>
    </message>
    <message>
        <source>“%1” is a sound or a film, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>「%1」是聲音或影片，不是表格。內容沒有變動。請選擇匯出的 CSV 檔案。</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table. Nothing was changed. Perhaps the download needed you to sign in: please export it again.</source>
        <translation>「%1」是網頁，不是表格。內容沒有變動。下載時也許需要登入：請重新匯出。</translation>
    </message>
    <message>
        <source>“%1” is a text document, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>「%1」是文字文件，不是表格。內容沒有變動。請選擇匯出的 CSV 檔案。</translation>
    </message>
    <message>
        <source>“%1” has no text that could be a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>「%1」裡沒有像表格的文字。內容沒有變動。請選擇匯出的 CSV 檔案。</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; %1 fits best. Please look whether the words are right.</source>
        <translation>檔案沒有寫明文字編碼，%1 最合適。請看看文字是否正確。</translation>
    </message>
    <message>
        <source>Numbers like 1.234 were read as one thousand two hundred and thirty-four.</source>
        <translation>像 1.234 這樣的數字以一千二百三十四讀取。</translation>
    </message>
    <message>
        <source>Numbers like 1,234 were read as one thousand two hundred and thirty-four.</source>
        <translation>像 1,234 這樣的數字以一千二百三十四讀取。</translation>
    </message>
    <message>
        <source>The dates of “%1” could be read in two ways; they were read with the day first.</source>
        <translation>「%1」的日期有兩種讀法，已用日在前的方式讀取。</translation>
    </message>
    <message>
        <source>The dates of “%1” could be read in two ways; they were read with the month first.</source>
        <translation>「%1」的日期有兩種讀法，已用月在前的方式讀取。</translation>
    </message>
    <message>
        <source>The dates of “%1” have no year.</source>
        <translation>「%1」的日期沒有年份。</translation>
    </message>
    <message>
        <source>“%1” holds several currencies, which cannot be added up.</source>
        <translation>「%1」裡有多種貨幣，不能相加。</translation>
    </message>
    <message>
        <source>This line is not a row of the table.</source>
        <translation>這一列不屬於表格。</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed. Please export it again.</source>
        <translation>「%1」是空的。內容沒有變動。請重新匯出。</translation>
    </message>
    <message>
        <source>No table was found in “%1”. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>「%1」裡沒有找到表格。內容沒有變動。請選擇匯出的 CSV 檔案。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed. Please check its name and place.</source>
        <translation>沒有檔案「%1」。內容沒有變動。請核對名稱和位置。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Nothing was changed. Please choose a file in it.</source>
        <translation>「%1」是資料夾。內容沒有變動。請選擇裡面的檔案。</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Nothing was changed. Please export a shorter period.</source>
        <translation>「%1」超過 1 GB。內容沒有變動。請匯出短一點的期間。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was changed. Please check that you may read it and that no other program holds it.</source>
        <translation>無法開啟「%1」。內容沒有變動。請看看有沒有讀取權限、是不是被其他程式占用。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Nothing was changed. Please copy it to this computer and try again.</source>
        <translation>「%1」沒能讀完。內容沒有變動。請把它複製到這部電腦再試一次。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The description of a source cannot be used: %1</source>
        <translation>這份資料來源說明無法使用：%1</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>There is no template “%1”. Nothing was changed; “wend templates” lists those there are.</source>
        <translation>沒有範本「%1」。內容沒有變動；「wend templates」會列出現有的範本。</translation>
    </message>
    <message>
        <source>The numbers of the example are missing in this installation: %1</source>
        <translation>安裝裡缺少這個範例的數據：%1</translation>
    </message>
    <message>
        <source>The template “%1” is not whole (%2). Nothing was changed; install Wend again.</source>
        <translation>範本「%1」不完整（%2）。內容沒有變動；請重新安裝 Wend。</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>Templates to start from:</source>
        <translation>可以從這些範本開始：</translation>
    </message>
    <message>
        <source>Examples, filled in and with numbers:</source>
        <translation>填好內容、附數據的範例：</translation>
    </message>
    <message>
        <source>usage: wend templates [--json]</source>
        <translation>用法：wend templates [--json]</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a persona&apos;s name and age in years</extracomment>
        <translation>%1，%2 歲</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>接觸點</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>情緒</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改進點</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>要說的話</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>幕後</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>理想狀態</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已規劃</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>觀察</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>觸及</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Top of the funnel</source>
        <translation>漏斗頂部</translation>
    </message>
    <message>
        <source>Middle of the funnel</source>
        <translation>漏斗中段</translation>
    </message>
    <message>
        <source>Bottom of the funnel</source>
        <translation>漏斗底部</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>無分界線</translation>
    </message>
    <message>
        <source>Line of interaction</source>
        <translation>互動分界線</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>可視分界線</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>內部互動分界線</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 週</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 週</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 個月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 個月</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>速贏</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>省力</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>費力</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
    <message>
        <source>There is no file “%1”. Look whether it was moved or renamed.</source>
        <translation>沒有檔案「%1」。請看看它是不是移走了或改了名稱。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workbook. Choose a file that ends in .wend.</source>
        <translation>「%1」是資料夾，不是活頁簿。請選擇以 .wend 結尾的檔案。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask whoever keeps the file to let you; nothing was changed.</source>
        <translation>沒有讀取「%1」的權限。請找管理這個檔案的人開放；內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is nothing to open. Look for an older copy of it.</source>
        <translation>「%1」是空的，沒有可開啟的內容。請找找它較早的副本。</translation>
    </message>
    <message>
        <source>“%1” is not a Wend workbook. Nothing was changed; to use numbers from it, import it into a workbook.</source>
        <translation>「%1」不是 Wend 活頁簿。內容沒有變動；想用裡面的數據，請把它匯入活頁簿。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Wend workbook. Nothing was changed.</source>
        <translation>「%1」是其他程式的資料庫，不是 Wend 活頁簿。內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Wend (file version %2; this one reads up to %3). Nothing was changed; open it with the newer program.</source>
        <translation>「%1」是用較新的 Wend 製作的（檔案版本 %2，這個 Wend 最高能讀 %3）。內容沒有變動；請用新版開啟。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the workbook a name of its own; nothing was changed.</source>
        <translation>「%1」是資料夾。請為活頁簿另取一個名稱；內容沒有變動。</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Choose another one; nothing was changed.</source>
        <translation>「%1」所在的資料夾不存在。請換一個；內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. The old file is whole; close other programs that use it and save again.</source>
        <translation>「%1」無法取代。舊檔案完好；請關閉正在使用它的其他程式，再儲存一次。</translation>
    </message>
</context>
<context>
    <name>WorkbookJson</name>
    <message>
        <source>“%1” is not whole (%2). Nothing was changed; export it from Wend again.</source>
        <translation>「%1」不完整（%2）。內容沒有變動；請從 Wend 重新匯出。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Look whether it was moved or renamed.</source>
        <translation>沒有檔案「%1」。請看看它是不是移走了或改了名稱。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file that ends in .json.</source>
        <translation>「%1」是資料夾。請選擇以 .json 結尾的檔案。</translation>
    </message>
    <message>
        <source>“%1” is larger than one gigabyte, which is more than Wend reads. Nothing was changed.</source>
        <translation>「%1」超過 1 GB，Wend 無法讀取這麼大的檔案。內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask whoever keeps the file to let you; nothing was changed.</source>
        <translation>沒有讀取「%1」的權限。請找管理這個檔案的人開放；內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” is not a workbook that Wend wrote as JSON. Nothing was changed.</source>
        <translation>「%1」不是 Wend 匯出的 JSON 活頁簿。內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Wend. Nothing was changed; read it with the newer program.</source>
        <translation>「%1」是用較新的 Wend 寫的。內容沒有變動；請用新版讀取。</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is still there; try another folder or free some space.</source>
        <translation>「%1」無法寫入。原來的內容還在；請換個資料夾，或騰出一些空間。</translation>
    </message>
</context>
<context>
    <name>WorkingCopies</name>
    <message>
        <source>This workbook is already open in another Wend window. Use that window, or open a copy of the file.</source>
        <translation>這個活頁簿已在另一個 Wend 視窗中開啟。請用那個視窗，或開啟檔案的副本。</translation>
    </message>
</context>
<context>
    <name>wend::CanvasView</name>
    <message>
        <source>Map</source>
        <translation>旅程圖</translation>
    </message>
</context>
<context>
    <name>wend::FunnelChart</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>還沒有數據</translation>
    </message>
    <message>
        <source>weakest step</source>
        <translation>最弱的一步</translation>
    </message>
    <message>
        <source>%1 has no numbers yet.</source>
        <translation>%1：還沒有數據。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 is a stage, %2 a number, %3 what it counts: &quot;Order: 241 orders&quot;</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By chance alone it may lie between %1 and %2.</source>
        <translation>單憑偶然，它也可能在 %1 到 %2 之間。</translation>
    </message>
    <message>
        <source>The weakest step of this map.</source>
        <translation>這張旅程圖最弱的一步。</translation>
    </message>
</context>
<context>
    <name>wend::FunnelPanel</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of this translation: en, zh_CN or zh_TW.</extracomment>
        <translation>zh_TW</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No stage of this map shows a number yet. Choose one in the stage&apos;s numbers, or import more.</source>
        <translation>這張旅程圖還沒有階段顯示指標。請在階段的指標裡選一個，或再匯入一些數據。</translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>這張旅程圖還沒有數據。</translation>
    </message>
    <message>
        <source>Heights grow more slowly than the numbers, so that small ones can be seen.</source>
        <translation>柱高沒有按比例畫，這樣小的數字也看得見。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Average of each week</source>
        <translation>每週平均</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Average of each month</source>
        <translation>每月平均</translation>
    </message>
    <message>
        <source>No numbers were imported for this one.</source>
        <translation>這個指標還沒有匯入過數據。</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>依階段</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>依時間</translation>
    </message>
    <message>
        <source>Number to show over time</source>
        <translation>依時間顯示的指標</translation>
    </message>
    <message>
        <source>Import numbers…</source>
        <translation>匯入數據…</translation>
    </message>
</context>
<context>
    <name>wend::InlineEditor</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>wend::TimeChart</name>
    <message>
        <source>%1: on average %2 %3</source>
        <extracomment>%1 are days, %2 a number, %3 what it counts: &quot;5 Oct – 11 Oct 2026: 104 users a day&quot;</extracomment>
        <translation>%1：平均 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 are days, %2 a number, %3 what it counts: &quot;12 Oct 2026: 104 visits&quot;</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
</TS>
