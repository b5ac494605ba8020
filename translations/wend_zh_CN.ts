<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Canvas</name>
    <message>
        <source>New stage</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>This lane holds no cards</source>
        <translation>这条泳道放不了卡片</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n cards</source>
        <translation>
            <numerusform>复制 %n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Add a card here. Or select the cell and just type.</source>
        <translation>在这里添加卡片，也可以选中格子直接打字。</translation>
    </message>
    <message>
        <source>Add a stage here</source>
        <translation>在这里添加阶段</translation>
    </message>
    <message>
        <source>Add a lane here</source>
        <translation>在这里添加泳道</translation>
    </message>
    <message>
        <source>F2 edits, drag moves, Ctrl+drag copies, Alt+arrows move it, Delete removes</source>
        <translation>F2 编辑，拖动移位，Ctrl+拖动复制，Alt+方向键移动，Delete 删除</translation>
    </message>
    <message>
        <source>F2 renames, drag or Alt+arrows move the stage</source>
        <translation>F2 改名，拖动或按 Alt+方向键移动阶段</translation>
    </message>
    <message>
        <source>F2 renames, drag or Alt+arrows move the lane</source>
        <translation>F2 改名，拖动或按 Alt+方向键移动泳道</translation>
    </message>
    <message>
        <source>Drag it, or use Up and Down (with Shift: finely). F2 labels it, Delete removes</source>
        <translation>拖动，或按上下键（加 Shift 可微调）。F2 加文字，Delete 删除</translation>
    </message>
    <message>
        <source>Double-click adds a feeling</source>
        <translation>双击可添加情绪点</translation>
    </message>
</context>
<context>
    <name>CommandWorkbook</name>
    <message>
        <source>“%1” is open in a window of Wend. Nothing was changed. Please close it there first.</source>
        <translation>“%1”正在 Wend 窗口中打开着。内容没有变动。请先在那边关闭。</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Nothing was changed. Please free some space.</source>
        <translation>没有地方放临时文件。内容没有变动。请腾出些空间。</translation>
    </message>
    <message>
        <source>“%1” has no map yet.</source>
        <translation>“%1”里还没有旅程图。</translation>
    </message>
    <message>
        <source>“%1” has no map called “%2”.</source>
        <translation>“%1”里没有叫“%2”的旅程图。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full, so “%1” could not be written. Everything up to now is safe; free some space and try again.</source>
        <translation>磁盘已满，“%1”没能写入。此前的内容都完好；请腾出些空间再试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is read-only. Nothing was changed; choose another folder.</source>
        <translation>“%1”是只读的，无法写入。内容没有变动；请换一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Look whether the folder is there and may be used; nothing was changed.</source>
        <translation>打不开“%1”。请看看文件夹是否还在、能否使用；内容没有变动。</translation>
    </message>
    <message>
        <source>The disk with “%1” did not answer. Nothing was changed; look whether it is still connected and try again.</source>
        <translation>“%1”所在的磁盘没有回应。内容没有变动；请看看它是否还连着，再试一次。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Nothing was changed; close it there and try again.</source>
        <translation>“%1”正被其他程序使用。内容没有变动；请在那边关闭后再试。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed; “wend repair” saves what can be read into a new file.</source>
        <translation>“%1”已损坏。内容没有变动；“wend repair”可以把还读得出的内容存进新文件。</translation>
    </message>
    <message>
        <source>“%1” could not be used. Nothing was changed.</source>
        <translation>“%1”用不了。内容没有变动。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>读取“%1”</translation>
    </message>
    <message>
        <source>Delete stage “%1”</source>
        <translation>删除阶段“%1”</translation>
    </message>
    <message>
        <source>Delete lane “%1”</source>
        <translation>删除泳道“%1”</translation>
    </message>
    <message>
        <source>Delete feeling</source>
        <translation>删除情绪点</translation>
    </message>
    <message>
        <source>Delete %1 feelings</source>
        <translation>删除 %1 个情绪点</translation>
    </message>
    <message>
        <source>Duplicate stage “%1”</source>
        <translation>创建阶段“%1”的副本</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>创建“%1”的副本</translation>
    </message>
    <message>
        <source>Duplicate %1 cards</source>
        <translation>创建 %1 张卡片的副本</translation>
    </message>
    <message>
        <source>Move stage “%1”</source>
        <translation>移动阶段“%1”</translation>
    </message>
    <message>
        <source>Move lane “%1”</source>
        <translation>移动泳道“%1”</translation>
    </message>
    <message>
        <source>Move %1 feelings</source>
        <translation>移动 %1 个情绪点</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>Add lane “%1”</source>
        <translation>添加泳道“%1”</translation>
    </message>
    <message>
        <source>Add feeling</source>
        <translation>添加情绪点</translation>
    </message>
    <message>
        <source>Paste a card</source>
        <translation>粘贴卡片</translation>
    </message>
    <message>
        <source>Paste %1 cards</source>
        <translation>粘贴 %1 张卡片</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Move %1 cards</source>
        <translation>移动 %1 张卡片</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Copy %1 cards</source>
        <translation>复制 %1 张卡片</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Delete %1 cards</source>
        <translation>删除 %1 张卡片</translation>
    </message>
    <message>
        <source>Move feeling to %1</source>
        <translation>情绪点移到 %1</translation>
    </message>
    <message>
        <source>Move feeling “%1” to %2</source>
        <translation>情绪点“%1”移到 %2</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写“%1”</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Rename stage to “%1”</source>
        <translation>阶段改名为“%1”</translation>
    </message>
    <message>
        <source>Rename lane to “%1”</source>
        <translation>泳道改名为“%1”</translation>
    </message>
    <message>
        <source>Label feeling “%1”</source>
        <translation>给情绪点写上“%1”</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>“%1” is a folder. Give the file a name of its own; nothing was changed.</source>
        <translation>“%1”是文件夹。请给文件另起一个名字；内容没有变动。</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Choose another one; nothing was changed.</source>
        <translation>“%1”所在的文件夹不存在。请换一个；内容没有变动。</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be replaced. Choose another name; nothing was changed.</source>
        <translation>“%1”不是能替换的文件。请换个名字；内容没有变动。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is read-only. Choose another folder; nothing was changed.</source>
        <translation>“%1”是只读的，无法写入。请换一个文件夹；内容没有变动。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 后面要写一个值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>Usage: wend import FILE.wend EXPORT... [--map TITLE] [--source ID] [--dry-run] [--json]</source>
        <translation>用法：wend import FILE.wend EXPORT... [--map TITLE] [--source ID] [--dry-run] [--json]</translation>
    </message>
    <message>
        <source>There is no source %1. Those that Wend knows: %2</source>
        <translation>没有数据源 %1。Wend 认识这些：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The file has no numbers for “%1”.</source>
        <translation>文件里没有“%1”的数据。</translation>
    </message>
    <message>
        <source>The same file was imported before; nothing was added.</source>
        <translation>同一个文件以前导入过，没有增加内容。</translation>
    </message>
    <message>
        <source>“%1” spoke of some of these days before; from now on the newer numbers count there.</source>
        <translation>“%1”以前写过其中一些日子，那些日子从现在起以新数据为准。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 left out: %2</source>
        <translation>第 %1 行没有计入：%2</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that Wend understands. Nothing of it was imported.</source>
        <translation>“%1”里没有 Wend 看得懂的数据，没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” does not say which days it is about. Nothing of it was imported. Please give the map a period first.</source>
        <translation>“%1”没有写明是哪些日子的，没有导入任何内容。请先给旅程图设定时段。</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 per 1,000 seen</source>
        <translation>每千人看到 %1 人来</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1: numbers that lie only partly in the period are left out.</source>
        <translation>%1：只有一部分落在时段里的数据没有计入。</translation>
    </message>
    <message>
        <source>%1 cannot be added up over days, and no export tells the whole period.</source>
        <translation>%1不能按天相加，也没有哪份导出文件给出整个时段的数。</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>这一行没有日期。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date.</source>
        <translation>“%1”看不出是什么日期。</translation>
    </message>
    <message numerus="yes">
        <source>Of many small values, %n are counted only within the whole.</source>
        <translation>
            <numerusform>零碎的值太多，其中 %n 个只计入总数。</numerusform>
        </translation>
    </message>
    <message>
        <source>This line is not a row of the table.</source>
        <translation>这一行不属于表格。</translation>
    </message>
    <message>
        <source>The dates have no year; the last twelve months were assumed.</source>
        <translation>日期没有写年份，按最近十二个月计算。</translation>
    </message>
    <message>
        <source>%1: day and month could be the other way round. Please look at the period.</source>
        <translation>%1：日和月可能颠倒了，请核对一下时段。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: the file&apos;s own total is %2, its rows add up to %3. The rows were taken.</source>
        <translation>%1：文件自己写的合计是 %2，各行相加是 %3。已按各行计算。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values are given only as “less than” or “more than” and are left out.</source>
        <translation>
            <numerusform>%1：有 %n 个值只写了“小于”或“大于”，没有计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say which days it is about; the map&apos;s period was assumed.</source>
        <translation>文件没有写明是哪些日子的，按旅程图的时段计算。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>NumbersCommand</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 后面要写一个值。</translation>
    </message>
    <message>
        <source>%1 takes a date like 2026-10-31.</source>
        <translation>%1 要写成 2026-10-31 这样的日期。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>Usage: wend numbers FILE.wend [--map TITLE] [--from DATE --to DATE] [--json]</source>
        <translation>用法：wend numbers FILE.wend [--map TITLE] [--from DATE --to DATE] [--json]</translation>
    </message>
    <message>
        <source>The first day must not come after the last.</source>
        <translation>第一天不能晚于最后一天。</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>↓ %1 per 1,000 seen</source>
        <translation>↓ 每千人看到 %1 人来</translation>
    </message>
    <message>
        <source>↓ %1 go on (%2 to %3)</source>
        <translation>↓ %1 继续往下走（%2 到 %3）</translation>
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
        <translation>PDF 没能做完。旅程图完好；请再试一次。</translation>
    </message>
    <message>
        <source>The PDF could not be read back. Your map is safe; try another folder.</source>
        <translation>写好的 PDF 读不回来。旅程图完好；请换个文件夹试试。</translation>
    </message>
    <message>
        <source>The PDF could not be written. Your map is safe; see whether the disk is full, or try another folder.</source>
        <translation>PDF 没能写入。旅程图完好；请看看磁盘是否已满，或换个文件夹。</translation>
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
        <translation>担心</translation>
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
        <translation>痛点严重程度</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>weakest step of the funnel</source>
        <translation>漏斗中最弱的一步</translation>
    </message>
    <message>
        <source>below it: what customers do not see</source>
        <translation>线以下：顾客看不到的部分</translation>
    </message>
    <message>
        <source>The smallest words are %1 points high; to be read from %2 m they should have %3.</source>
        <translation>最小的字是 %1 磅；要在 %2 米外看清，应有 %3 磅。</translation>
    </message>
    <message>
        <source>A sheet of %1 would do.</source>
        <translation>用 %1 的纸就够了。</translation>
    </message>
    <message>
        <source>The lane that takes most room is number %1 from the top.</source>
        <translation>最占地方的是从上往下第 %1 条泳道。</translation>
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
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>下次复查 %1</translation>
    </message>
</context>
<context>
    <name>PosterFile</name>
    <message>
        <source>The poster could not be written to “%1”. What was there before is still there; try another folder or free some space.</source>
        <translation>海报没能写入“%1”。原来的内容还在；请换个文件夹，或腾出些空间。</translation>
    </message>
    <message>
        <source>The poster for “%1” could not be drawn.</source>
        <translation>“%1”的海报没能画出来。</translation>
    </message>
    <message>
        <source>A picture this large does not fit in memory, so “%1” was not written. Take fewer dots per inch, or a PDF, which is sharp at any size.</source>
        <translation>这么大的图片内存放不下，所以没有写“%1”。请降低每英寸点数，或导出 PDF，多大都清晰。</translation>
    </message>
</context>
<context>
    <name>ReadCommand</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 后面要写一个值。</translation>
    </message>
    <message>
        <source>--table needs a number from 1.</source>
        <translation>--table 要写从 1 开始的数。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>Usage: wend read EXPORT... [--table N] [--to OUT.csv] [--json]</source>
        <translation>用法：wend read EXPORT... [--table N] [--to OUT.csv] [--json]</translation>
    </message>
    <message>
        <source>--to writes one table: name one export only.</source>
        <translation>--to 只写一个表格：请只写一个导出文件。</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
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
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s), not counted</source>
        <translation>
            <numerusform>另有 %n 行合计，不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（没有名字）</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed. Please choose another place.</source>
        <translation>“%1”没能写入：%2。内容没有变动。请换个位置。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n table(s).</source>
        <translation>
            <numerusform>“%1”里有 %n 个表格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadExport</name>
    <message>
        <source>“%1” is a picture, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>“%1”是图片，不是表格。内容没有变动。请选择导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” is a PDF, not a table. Nothing was changed. Please export the numbers as CSV and choose that file.</source>
        <translation>“%1”是 PDF，不是表格。内容没有变动。请把数据导出为 CSV，再选择那个文件。</translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive or a spreadsheet. Nothing was changed. Please unpack it or save it as CSV, and choose the CSV file.</source>
        <translation>“%1”是 ZIP 压缩包或电子表格。内容没有变动。请先解压或另存为 CSV，再选择 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet of an old kind (.xls). Nothing was changed. Please save it as CSV and choose that file.</source>
        <translation>“%1”是旧式电子表格（.xls）。内容没有变动。请另存为 CSV，再选择那个文件。</translation>
    </message>
    <message>
        <source>“%1” is a database or a workbook, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>“%1”是数据库或工作簿，不是表格。内容没有变动。请选择导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” is a packed archive. Nothing was changed. Please unpack it and choose the CSV file inside.</source>
        <translation>“%1”是压缩包。内容没有变动。请先解压，再选择里面的 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” is a program, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>“%1”是程序，不是表格。内容没有变动。请选择导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” is a sound or a film, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>“%1”是音频或视频，不是表格。内容没有变动。请选择导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table. Nothing was changed. Perhaps the download needed you to sign in: please export it again.</source>
        <translation>“%1”是网页，不是表格。内容没有变动。下载时也许需要登录：请重新导出。</translation>
    </message>
    <message>
        <source>“%1” is a text document, not a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>“%1”是文字文档，不是表格。内容没有变动。请选择导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>“%1” has no text that could be a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>“%1”里没有像表格的文字。内容没有变动。请选择导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; %1 fits best. Please look whether the words are right.</source>
        <translation>文件没有写明文字编码，%1 最合适。请看看文字是否正确。</translation>
    </message>
    <message>
        <source>Numbers like 1.234 were read as one thousand two hundred and thirty-four.</source>
        <translation>像 1.234 这样的数按一千二百三十四读取。</translation>
    </message>
    <message>
        <source>Numbers like 1,234 were read as one thousand two hundred and thirty-four.</source>
        <translation>像 1,234 这样的数按一千二百三十四读取。</translation>
    </message>
    <message>
        <source>The dates of “%1” could be read in two ways; they were read with the day first.</source>
        <translation>“%1”的日期有两种读法，已按日在前读取。</translation>
    </message>
    <message>
        <source>The dates of “%1” could be read in two ways; they were read with the month first.</source>
        <translation>“%1”的日期有两种读法，已按月在前读取。</translation>
    </message>
    <message>
        <source>The dates of “%1” have no year.</source>
        <translation>“%1”的日期没有年份。</translation>
    </message>
    <message>
        <source>“%1” holds several currencies, which cannot be added up.</source>
        <translation>“%1”里有多种货币，不能相加。</translation>
    </message>
    <message>
        <source>This line is not a row of the table.</source>
        <translation>这一行不属于表格。</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was changed. Please export it again.</source>
        <translation>“%1”是空的。内容没有变动。请重新导出。</translation>
    </message>
    <message>
        <source>No table was found in “%1”. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>“%1”里没有找到表格。内容没有变动。请选择导出的 CSV 文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed. Please check its name and place.</source>
        <translation>没有文件“%1”。内容没有变动。请核对名字和位置。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Nothing was changed. Please choose a file in it.</source>
        <translation>“%1”是文件夹。内容没有变动。请选择里面的文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Nothing was changed. Please export a shorter period.</source>
        <translation>“%1”超过 1 GB。内容没有变动。请导出短一些的时段。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was changed. Please check that you may read it and that no other program holds it.</source>
        <translation>打不开“%1”。内容没有变动。请看看有没有读取权限、是不是被其他程序占用。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Nothing was changed. Please copy it to this computer and try again.</source>
        <translation>“%1”没能读完。内容没有变动。请把它复制到本机再试。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The description of a source cannot be used: %1</source>
        <translation>这份数据源说明用不了：%1</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>There is no template “%1”. Nothing was changed; “wend templates” lists those there are.</source>
        <translation>没有模板“%1”。内容没有变动；“wend templates”会列出现有的模板。</translation>
    </message>
    <message>
        <source>The numbers of the example are missing in this installation: %1</source>
        <translation>安装里缺少这个示例的数据：%1</translation>
    </message>
    <message>
        <source>The template “%1” is not whole (%2). Nothing was changed; install Wend again.</source>
        <translation>模板“%1”不完整（%2）。内容没有变动；请重新安装 Wend。</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>Templates to start from:</source>
        <translation>可以从这些模板开始：</translation>
    </message>
    <message>
        <source>Examples, filled in and with numbers:</source>
        <translation>填好内容、带数据的示例：</translation>
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
        <translation>%1，%2 岁</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>要说的话</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>幕后</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>理想状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Top of the funnel</source>
        <translation>漏斗顶部</translation>
    </message>
    <message>
        <source>Middle of the funnel</source>
        <translation>漏斗中部</translation>
    </message>
    <message>
        <source>Bottom of the funnel</source>
        <translation>漏斗底部</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>无分界线</translation>
    </message>
    <message>
        <source>Line of interaction</source>
        <translation>互动分界线</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>可见分界线</translation>
    </message>
    <message>
        <source>Line of internal interaction</source>
        <translation>内部互动分界线</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
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
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>速赢</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>省力</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>费力</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
    <message>
        <source>There is no file “%1”. Look whether it was moved or renamed.</source>
        <translation>没有文件“%1”。请看看它是不是移走了或改了名。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workbook. Choose a file that ends in .wend.</source>
        <translation>“%1”是文件夹，不是工作簿。请选择以 .wend 结尾的文件。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask whoever keeps the file to let you; nothing was changed.</source>
        <translation>没有读取“%1”的权限。请找管理这个文件的人开通；内容没有变动。</translation>
    </message>
    <message>
        <source>“%1” is empty, so there is nothing to open. Look for an older copy of it.</source>
        <translation>“%1”是空的，没有可打开的内容。请找找它更早的副本。</translation>
    </message>
    <message>
        <source>“%1” is not a Wend workbook. Nothing was changed; to use numbers from it, import it into a workbook.</source>
        <translation>“%1”不是 Wend 工作簿。内容没有变动；想用里面的数据，请把它导入工作簿。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Wend workbook. Nothing was changed.</source>
        <translation>“%1”是其他程序的数据库，不是 Wend 工作簿。内容没有变动。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Wend (file version %2; this one reads up to %3). Nothing was changed; open it with the newer program.</source>
        <translation>“%1”是用更新的 Wend 做的（文件版本 %2，这个 Wend 最高能读 %3）。内容没有变动；请用新版打开。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the workbook a name of its own; nothing was changed.</source>
        <translation>“%1”是文件夹。请给工作簿另起一个名字；内容没有变动。</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Choose another one; nothing was changed.</source>
        <translation>“%1”所在的文件夹不存在。请换一个；内容没有变动。</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. The old file is whole; close other programs that use it and save again.</source>
        <translation>“%1”没能替换。旧文件完好；请关闭正在使用它的其他程序，再保存一次。</translation>
    </message>
</context>
<context>
    <name>WorkbookJson</name>
    <message>
        <source>“%1” is not whole (%2). Nothing was changed; export it from Wend again.</source>
        <translation>“%1”不完整（%2）。内容没有变动；请从 Wend 重新导出。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Look whether it was moved or renamed.</source>
        <translation>没有文件“%1”。请看看它是不是移走了或改了名。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file that ends in .json.</source>
        <translation>“%1”是文件夹。请选择以 .json 结尾的文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than one gigabyte, which is more than Wend reads. Nothing was changed.</source>
        <translation>“%1”超过 1 GB，Wend 读不了这么大的文件。内容没有变动。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask whoever keeps the file to let you; nothing was changed.</source>
        <translation>没有读取“%1”的权限。请找管理这个文件的人开通；内容没有变动。</translation>
    </message>
    <message>
        <source>“%1” is not a workbook that Wend wrote as JSON. Nothing was changed.</source>
        <translation>“%1”不是 Wend 导出的 JSON 工作簿。内容没有变动。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Wend. Nothing was changed; read it with the newer program.</source>
        <translation>“%1”是用更新的 Wend 写的。内容没有变动；请用新版读取。</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is still there; try another folder or free some space.</source>
        <translation>“%1”没能写入。原来的内容还在；请换个文件夹，或腾出些空间。</translation>
    </message>
</context>
<context>
    <name>WorkingCopies</name>
    <message>
        <source>This workbook is already open in another Wend window. Use that window, or open a copy of the file.</source>
        <translation>这个工作簿已在另一个 Wend 窗口中打开。请用那个窗口，或打开文件的副本。</translation>
    </message>
</context>
<context>
    <name>wend::CanvasView</name>
    <message>
        <source>Map</source>
        <translation>旅程图</translation>
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
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>weakest step</source>
        <translation>最弱的一步</translation>
    </message>
    <message>
        <source>%1 has no numbers yet.</source>
        <translation>%1：还没有数据。</translation>
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
        <translation>单凭偶然，它也可能在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>The weakest step of this map.</source>
        <translation>这张旅程图最弱的一步。</translation>
    </message>
</context>
<context>
    <name>wend::FunnelPanel</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of this translation: en, zh_CN or zh_TW.</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No stage of this map shows a number yet. Choose one in the stage&apos;s numbers, or import more.</source>
        <translation>这张旅程图还没有阶段显示指标。请在阶段的指标里选一个，或再导入一些数据。</translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>这张旅程图还没有数据。</translation>
    </message>
    <message>
        <source>Heights grow more slowly than the numbers, so that small ones can be seen.</source>
        <translation>柱高没有按比例画，这样小的数字也看得见。</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Average of each week</source>
        <translation>每周平均</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Average of each month</source>
        <translation>每月平均</translation>
    </message>
    <message>
        <source>No numbers were imported for this one.</source>
        <translation>这个指标还没有导入过数据。</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Number to show over time</source>
        <translation>按时间显示的指标</translation>
    </message>
    <message>
        <source>Import numbers…</source>
        <translation>导入数据…</translation>
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
