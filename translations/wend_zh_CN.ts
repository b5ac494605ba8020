<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Wend</source>
        <translation>关于 Wend</translation>
    </message>
    <message>
        <source>Draws the journey of your customers on one page, with your own numbers. No account, no network: everything stays on this computer.

Wend is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>把顾客的旅程画在一页上，配上您自己的数据。不用账号，不用联网：一切都留在这台电脑里。

Wend 是自由软件，采用 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Start a map from a template</source>
        <translation>从模板新建旅程图</translation>
    </message>
    <message>
        <source>New, &amp;empty</source>
        <translation>新建空白旅程图(&amp;E)</translation>
    </message>
    <message>
        <source>Start with an empty map</source>
        <translation>从空白旅程图开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>打开工作簿</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the workbook to its file</source>
        <translation>把工作簿保存到文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save to another file and go on with that</source>
        <translation>存到另一个文件，并在那里继续</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Save to another file and go on with this one</source>
        <translation>存到另一个文件，仍在这里继续</translation>
    </message>
    <message>
        <source>Close the workbook</source>
        <translation>关闭工作簿</translation>
    </message>
    <message>
        <source>&amp;Poster…</source>
        <translation>海报(&amp;P)…</translation>
    </message>
    <message>
        <source>Make a poster of the map, as PDF, picture or print</source>
        <translation>把旅程图做成海报：PDF、图片或打印</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一步修改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做刚撤销的修改</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>编辑文字(&amp;E)</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand…</source>
        <translation>查找命令(&amp;O)…</translation>
    </message>
    <message>
        <source>Run any command by its name</source>
        <translation>按名字运行任何命令</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>显示整张旅程图</translation>
    </message>
    <message>
        <source>Show the map at 100 %</source>
        <translation>按 100% 显示旅程图</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>导航面板(&amp;N)</translation>
    </message>
    <message>
        <source>Maps, personas and numbers on the left</source>
        <translation>左侧的旅程图、顾客画像和数据</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>What is selected, on the right</source>
        <translation>右侧显示选中的内容</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>The funnel below the map</source>
        <translation>旅程图下方的漏斗</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>浅色或深色，跟随桌面</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>Add a stage behind the selected one</source>
        <translation>在选中的阶段后面添加阶段</translation>
    </message>
    <message>
        <source>Add a touchpoint to the selected stage</source>
        <translation>给选中的阶段添加触点</translation>
    </message>
    <message>
        <source>&amp;Doing</source>
        <translation>行为(&amp;D)</translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation>顾客做什么</translation>
    </message>
    <message>
        <source>&amp;Touchpoints</source>
        <translation>触点(&amp;T)</translation>
    </message>
    <message>
        <source>Where customer and business meet</source>
        <translation>顾客与店家在哪里接触</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>想法(&amp;H)</translation>
    </message>
    <message>
        <source>What customers say to themselves</source>
        <translation>顾客心里怎么想</translation>
    </message>
    <message>
        <source>&amp;Feeling</source>
        <translation>情绪(&amp;F)</translation>
    </message>
    <message>
        <source>How customers feel, as a curve</source>
        <translation>用曲线画出顾客的心情</translation>
    </message>
    <message>
        <source>&amp;Pain points</source>
        <translation>痛点(&amp;P)</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>哪里出了问题</translation>
    </message>
    <message>
        <source>&amp;Ideas</source>
        <translation>改进点(&amp;I)</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>怎样更好</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>要说的话(&amp;M)</translation>
    </message>
    <message>
        <source>What the business says</source>
        <translation>店家说什么</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>指标(&amp;N)</translation>
    </message>
    <message>
        <source>What the business counted</source>
        <translation>店里统计到的数字</translation>
    </message>
    <message>
        <source>&amp;Behind the scenes</source>
        <translation>幕后(&amp;B)</translation>
    </message>
    <message>
        <source>What staff do unseen</source>
        <translation>顾客看不到的店员工作</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>支持(&amp;S)</translation>
    </message>
    <message>
        <source>What others do for the business</source>
        <translation>别人为店家做的事</translation>
    </message>
    <message>
        <source>P&amp;ersona</source>
        <translation>顾客画像(&amp;E)</translation>
    </message>
    <message>
        <source>Add a persona and show it on this map</source>
        <translation>添加顾客画像，并显示在这张旅程图上</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>旅程图(&amp;M)</translation>
    </message>
    <message>
        <source>Add a map to this workbook</source>
        <translation>给工作簿添加旅程图</translation>
    </message>
    <message>
        <source>Delete the map</source>
        <translation>删除旅程图</translation>
    </message>
    <message>
        <source>Delete the persona</source>
        <translation>删除顾客画像</translation>
    </message>
    <message>
        <source>&amp;Import numbers…</source>
        <translation>导入数据(&amp;I)…</translation>
    </message>
    <message>
        <source>Read an export of your shop, ads or statistics</source>
        <translation>读取店铺、广告或统计的导出文件</translation>
    </message>
    <message>
        <source>Reporting &amp;period…</source>
        <translation>统计时段(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose the days whose numbers are shown</source>
        <translation>选择显示哪些日子的数据</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Wend</source>
        <translation>关于 Wend(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>泳道(&amp;L)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>旅程图</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in all maps and personas</source>
        <translation>在所有旅程图和顾客画像中查找文字</translation>
    </message>
    <message>
        <source>Find the &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find the pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Put other words in the place of those found</source>
        <translation>把找到的文字换成别的</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>尽量放大显示所选内容</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>放映(&amp;P)</translation>
    </message>
    <message>
        <source>Show the map full screen, stage by stage</source>
        <translation>全屏逐个阶段展示旅程图</translation>
    </message>
    <message>
        <source>Add a card to the selected cell (Insert), or just type</source>
        <translation>在选中的格子里添加卡片（Insert），或直接输入</translation>
    </message>
    <message>
        <source>Add a point to the curve in the selected stage</source>
        <translation>在选中阶段的曲线上添加一个点</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>渠道(&amp;C)</translation>
    </message>
    <message>
        <source>Where the touchpoints happen, joined step by step</source>
        <translation>触点发生在哪里，一步步连起来</translation>
    </message>
    <message>
        <source>Pictu&amp;res</source>
        <translation>图片(&amp;R)</translation>
    </message>
    <message>
        <source>Photographs and screenshots</source>
        <translation>照片和截图</translation>
    </message>
    <message>
        <source>The journey told in pictures</source>
        <translation>用图画讲述旅程</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>格子</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Show hidden stages, steps and lanes again</source>
        <translation>重新显示隐藏的阶段、步骤和泳道</translation>
    </message>
    <message>
        <source>C&amp;ollapse or open</source>
        <translation>折叠或展开(&amp;O)</translation>
    </message>
    <message>
        <source>Make the selected stage or lane narrow, showing its name only</source>
        <translation>把选中的阶段或泳道收窄，只显示名称</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Take the selected stage or lane off the map and the poster, without deleting it</source>
        <translation>从旅程图和海报上收起选中的阶段或泳道，并不删除</translation>
    </message>
    <message>
        <source>&amp;Keep in view</source>
        <translation>固定显示(&amp;K)</translation>
    </message>
    <message>
        <source>The selected lane stays below the stages while the map scrolls</source>
        <translation>滚动时，选中的泳道一直留在阶段下方</translation>
    </message>
    <message>
        <source>&amp;Fit the size</source>
        <translation>恢复自动大小(&amp;F)</translation>
    </message>
    <message>
        <source>As wide or high as it is by itself</source>
        <translation>恢复它本来的宽度或高度</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>步骤(&amp;T)</translation>
    </message>
    <message>
        <source>Add a step to the selected stage, or behind the selected step</source>
        <translation>在选中的阶段里添加步骤，或加在选中的步骤之后</translation>
    </message>
    <message>
        <source>Split &amp;into steps</source>
        <translation>分成步骤(&amp;I)</translation>
    </message>
    <message>
        <source>Make two columns of the selected stage</source>
        <translation>把选中的阶段分成两列</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Offer new exports of a folder for import</source>
        <translation>文件夹里有新的导出文件时提示导入</translation>
    </message>
    <message>
        <source>Copy for this map, another one, a spreadsheet or a text</source>
        <translation>复制，可贴到本图、别的图、表格或文字里</translation>
    </message>
    <message>
        <source>Copy what is selected, or the whole map, as a picture for other programs</source>
        <translation>把所选内容或整张图复制成图片，供其他程序使用</translation>
    </message>
    <message>
        <source>Paste cards, a lane, cells of a spreadsheet, text or a picture</source>
        <translation>粘贴卡片、泳道、表格单元格、文字或图片</translation>
    </message>
    <message>
        <source>Open the &amp;link</source>
        <translation>打开链接(&amp;L)</translation>
    </message>
    <message>
        <source>Open the page, file or map that the selected card leads to</source>
        <translation>打开选中卡片所指的网页、文件或旅程图</translation>
    </message>
    <message>
        <source>&amp;Back to the card</source>
        <translation>回到卡片(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the card whose link led to this map</source>
        <translation>回到通向本图的那张卡片</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Strong lines and no pale colours</source>
        <translation>线条分明，没有浅淡的颜色</translation>
    </message>
    <message>
        <source>P&amp;icture…</source>
        <translation>图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Insert pictures from files</source>
        <translation>从文件插入图片</translation>
    </message>
    <message>
        <source>Add a curve of how customers should feel, beginning with how they do</source>
        <translation>添加一条顾客应有感受的曲线，以现在的感受为起点</translation>
    </message>
    <message>
        <source>Draw the next of the emotion curves</source>
        <translation>改画下一条情绪曲线</translation>
    </message>
    <message>
        <source>Line of &amp;interaction above</source>
        <translation>上方画互动分界线(&amp;I)</translation>
    </message>
    <message>
        <source>Above it is what customers do</source>
        <translation>线上方是顾客做的事</translation>
    </message>
    <message>
        <source>Line of &amp;visibility above</source>
        <translation>上方画可见分界线(&amp;V)</translation>
    </message>
    <message>
        <source>Below it is what customers do not see</source>
        <translation>线下方是顾客看不到的</translation>
    </message>
    <message>
        <source>Line of inte&amp;rnal interaction above</source>
        <translation>上方画内部互动分界线(&amp;R)</translation>
    </message>
    <message>
        <source>Below it is what others do for the business</source>
        <translation>线下方是别人为店里做的事</translation>
    </message>
    <message>
        <source>&amp;No line above</source>
        <translation>上方不画线(&amp;N)</translation>
    </message>
    <message>
        <source>Take the line above the lane away</source>
        <translation>去掉泳道上方的线</translation>
    </message>
    <message>
        <source>Move the line &amp;up</source>
        <translation>线上移(&amp;U)</translation>
    </message>
    <message>
        <source>To the lane above</source>
        <translation>移到上面的泳道</translation>
    </message>
    <message>
        <source>Move the line &amp;down</source>
        <translation>线下移(&amp;D)</translation>
    </message>
    <message>
        <source>To the lane below</source>
        <translation>移到下面的泳道</translation>
    </message>
    <message>
        <source>Draw a p&amp;ath…</source>
        <translation>画路径(&amp;A)…</translation>
    </message>
    <message>
        <source>An arrow from the selected card to another</source>
        <translation>从选中的卡片到另一张卡片的箭头</translation>
    </message>
    <message>
        <source>&amp;Turn the path around</source>
        <translation>反转路径方向(&amp;T)</translation>
    </message>
    <message>
        <source>Let the arrow point the other way</source>
        <translation>让箭头指向另一边</translation>
    </message>
    <message>
        <source>Add a copy of this map as it should be, paired with it</source>
        <translation>添加一份“理想状态”的副本，与本图配成一对</translation>
    </message>
    <message>
        <source>Go to the other map of the pair</source>
        <translation>转到配对的另一张图</translation>
    </message>
    <message>
        <source>Line &amp;above</source>
        <translation>上方的线(&amp;A)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Copy, and take away</source>
        <translation>复制并移走</translation>
    </message>
    <message>
        <source>Cop&amp;y as picture</source>
        <translation>复制为图片(&amp;Y)</translation>
    </message>
    <message>
        <source>Put a copy beside it</source>
        <translation>在旁边放一份副本</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>上移(&amp;M)</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>下移(&amp;N)</translation>
    </message>
    <message>
        <source>Zoo&amp;m to fit</source>
        <translation>适合窗口(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>缩放到所选内容(&amp;Z)</translation>
    </message>
    <message>
        <source>Ac&amp;tual size</source>
        <translation>实际大小(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>总览(&amp;V)</translation>
    </message>
    <message>
        <source>Sho&amp;w all that is hidden</source>
        <translation>显示所有隐藏内容(&amp;W)</translation>
    </message>
    <message>
        <source>Touchpoi&amp;nt</source>
        <translation>触点(&amp;N)</translation>
    </message>
    <message>
        <source>Ca&amp;rd</source>
        <translation>卡片(&amp;R)</translation>
    </message>
    <message>
        <source>Curve as it should &amp;be</source>
        <translation>理想的情绪曲线(&amp;B)</translation>
    </message>
    <message>
        <source>Next cur&amp;ve</source>
        <translation>下一条曲线(&amp;V)</translation>
    </message>
    <message>
        <source>St&amp;oryboard</source>
        <translation>故事板(&amp;O)</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the map</source>
        <translation>创建旅程图副本(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ounterpart of the map</source>
        <translation>旅程图的对照图(&amp;O)</translation>
    </message>
    <message>
        <source>As it is / as it &amp;should be</source>
        <translation>现状/理想状态(&amp;S)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>Add a copy of this map, showing the same numbers</source>
        <translation>添加这张旅程图的副本，显示同样的数据</translation>
    </message>
    <message>
        <source>&amp;Lead it elsewhere…</source>
        <translation>改连到别处(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose another card that the selected path leads to. Or drag one of its ends</source>
        <translation>为选中的路径另选一张它通向的卡片。也可以拖动它的一端</translation>
    </message>
    <message>
        <source>The selected cards or stage, one stage to the left; a point of the curve, a little</source>
        <translation>选中的卡片或阶段左移一个阶段；曲线上的点左移一点</translation>
    </message>
    <message>
        <source>The selected cards or stage, one stage to the right; a point of the curve, a little</source>
        <translation>选中的卡片或阶段右移一个阶段；曲线上的点右移一点</translation>
    </message>
    <message>
        <source>The selected cards or lane, one place up; a point of the curve, a little higher</source>
        <translation>选中的卡片或泳道上移一位；曲线上的点升高一点</translation>
    </message>
    <message>
        <source>The selected cards or lane, one place down; a point of the curve, a little lower</source>
        <translation>选中的卡片或泳道下移一位；曲线上的点降低一点</translation>
    </message>
    <message>
        <source>Type in the selected card, stage, lane or point; a point goes up and down by the arrows then</source>
        <translation>在选中的卡片、阶段、泳道或点上输入文字；点还可用上下方向键升降</translation>
    </message>
    <message>
        <source>&amp;Type numbers…</source>
        <translation>输入指标(&amp;T)…</translation>
    </message>
    <message>
        <source>The numbers of the selected stage or touchpoint as a table to type into</source>
        <translation>把所选阶段或触点的指标列成表格，直接输入</translation>
    </message>
    <message>
        <source>New &amp;from a file…</source>
        <translation>从文件新建(&amp;F)…</translation>
    </message>
    <message>
        <source>Start from a spreadsheet of a journey, a Mermaid diagram, JSON or an export</source>
        <translation>从旅程表格、Mermaid 图、JSON 或导出文件开始</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write maps as a page, a spreadsheet, a drawing or data for other programs</source>
        <translation>把旅程图写成网页、表格、图形或供其他程序使用的数据</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>The business, its currency and language; the program&apos;s look and keys</source>
        <translation>店铺、货币和语言；程序的外观和快捷键</translation>
    </message>
    <message>
        <source>The whole map in miniature below the navigator, where the map is larger than the window</source>
        <translation>旅程图比窗口大时，在导航栏下方显示缩略图</translation>
    </message>
    <message>
        <source>To the fie&amp;lds and back</source>
        <translation>到字段并返回(&amp;L)</translation>
    </message>
    <message>
        <source>From what is selected to its first field, and back to the map</source>
        <translation>从所选内容到它的第一个字段，再回到旅程图</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>下一个面板(&amp;X)</translation>
    </message>
    <message>
        <source>To the next of navigator, map, details and charts</source>
        <translation>在导航栏、旅程图、详情和图表之间前进</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>上一个面板(&amp;R)</translation>
    </message>
    <message>
        <source>To the panel before</source>
        <translation>回到上一个面板</translation>
    </message>
    <message>
        <source>Onl&amp;y the map</source>
        <translation>只看旅程图(&amp;Y)</translation>
    </message>
    <message>
        <source>Hide the panels and the tool bar, or show them again</source>
        <translation>隐藏面板和工具栏，或重新显示</translation>
    </message>
    <message>
        <source>Sta&amp;ge before</source>
        <translation>在前面加阶段(&amp;G)</translation>
    </message>
    <message>
        <source>Add a stage in front of the selected one</source>
        <translation>在所选阶段前面添加一个阶段</translation>
    </message>
    <message>
        <source>no workbook is open</source>
        <translation>没有打开的工作簿</translation>
    </message>
    <message>
        <source>no map is open</source>
        <translation>没有打开的旅程图</translation>
    </message>
    <message>
        <source>the map has no stage yet</source>
        <translation>旅程图还没有阶段</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>没有撤销过操作</translation>
    </message>
    <message>
        <source>nothing on the map is selected</source>
        <translation>旅程图上没有选中任何内容</translation>
    </message>
    <message>
        <source>select a cell for cards first</source>
        <translation>请先选择可放卡片的单元格</translation>
    </message>
    <message>
        <source>the map has no lane of feelings</source>
        <translation>旅程图没有情绪泳道</translation>
    </message>
    <message>
        <source>select cards or a lane first</source>
        <translation>请先选择卡片或泳道</translation>
    </message>
    <message>
        <source>select cards, a stage or a lane first</source>
        <translation>请先选择卡片、阶段或泳道</translation>
    </message>
    <message>
        <source>nothing selected can move there</source>
        <translation>所选内容不能往那边移动</translation>
    </message>
    <message>
        <source>the selected card has no link</source>
        <translation>所选卡片没有链接</translation>
    </message>
    <message>
        <source>no link led here</source>
        <translation>不是从链接过来的</translation>
    </message>
    <message>
        <source>select one card first</source>
        <translation>请先选择一张卡片</translation>
    </message>
    <message>
        <source>select a lane with a line above it first</source>
        <translation>请先选择上方有线的泳道</translation>
    </message>
    <message>
        <source>select a path first</source>
        <translation>请先选择一条路径</translation>
    </message>
    <message>
        <source>select something with words first</source>
        <translation>请先选择有文字的内容</translation>
    </message>
    <message>
        <source>select a stage first</source>
        <translation>请先选择一个阶段</translation>
    </message>
    <message>
        <source>select a lane first</source>
        <translation>请先选择一条泳道</translation>
    </message>
    <message>
        <source>select a stage or a lane first</source>
        <translation>请先选择阶段或泳道</translation>
    </message>
    <message>
        <source>nothing is hidden</source>
        <translation>没有隐藏的内容</translation>
    </message>
    <message>
        <source>choose a persona first</source>
        <translation>请先选择一个顾客画像</translation>
    </message>
    <message>
        <source>this map is not paired</source>
        <translation>这张旅程图没有配对</translation>
    </message>
    <message>
        <source>How to do things with Wend, found by any word</source>
        <translation>怎样使用 Wend，可按任何词查找</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>发现(&amp;Q)</translation>
    </message>
    <message>
        <source>What stands out on the map, and where to begin</source>
        <translation>图上值得注意的地方，从哪里着手</translation>
    </message>
    <message>
        <source>&amp;Keep a version…</source>
        <translation>保留版本(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the map as it is now, under a name</source>
        <translation>以一个名称保留旅程图现在的样子</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Look at the map as it was, see what is different, bring it back</source>
        <translation>查看旅程图以前的样子和之后的不同，并可恢复</translation>
    </message>
    <message>
        <source>Mar&amp;k what differs</source>
        <translation>标出不同之处(&amp;K)</translation>
    </message>
    <message>
        <source>Mark what is different between the map as it is and as it should be</source>
        <translation>标出现状与理想状态两张图之间的不同</translation>
    </message>
    <message>
        <source>By impact and effort, and as a list, in place of the map</source>
        <translation>按效果和投入排列，也有列表，显示在旅程图的位置</translation>
    </message>
    <message>
        <source>What they cost a month and where they are used, in place of the map</source>
        <translation>每月费用和用在哪里，显示在旅程图的位置</translation>
    </message>
    <message>
        <source>Id&amp;eas of all maps</source>
        <translation>所有旅程图的改进点(&amp;E)</translation>
    </message>
    <message>
        <source>Tools of all maps</source>
        <translation>所有旅程图的工具</translation>
    </message>
    <message>
        <source>Why so few go on…</source>
        <translation>为什么走到下一步的人少…</translation>
    </message>
    <message>
        <source>What may be behind the loss on the way to the selected stage, with what speaks for and against it</source>
        <translation>走到所选阶段时流失的可能原因，以及支持和反对的依据</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Write the map with its numbers, findings and ideas for a meeting</source>
        <translation>为开会准备：写出旅程图、数值、值得注意的地方和改进点</translation>
    </message>
    <message>
        <source>Is the map complete?</source>
        <translation>旅程图完整吗？</translation>
    </message>
    <message>
        <source>What a journey map should hold, and what of it this one does</source>
        <translation>旅程图应有的内容，这张图有了哪些</translation>
    </message>
    <message>
        <source>&amp;Sort customers&apos; words…</source>
        <translation>归类顾客原话(&amp;S)…</translation>
    </message>
    <message>
        <source>What customers wrote, one quote at a time, onto the stages of this map</source>
        <translation>把顾客写的话逐条归到这张旅程图的阶段</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>%1 is not told by day, or there is too little of it.</source>
        <translation>%1没有按天的数据，或数据太少。</translation>
    </message>
    <message>
        <source>The note names no stage with a number.</source>
        <translation>备注没有指明带有数字的阶段。</translation>
    </message>
    <message>
        <source>Not all days of %1 are known.</source>
        <translation>%1 的数据不完整。</translation>
    </message>
    <message>
        <source>%1 is no share of %2.</source>
        <translation>%1不是%2中的一部分。</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <translation>%1个百分点（%2–%3）</translation>
    </message>
    <message>
        <source>%1 % (%2 to %3)</source>
        <translation>%1%（%2–%3）</translation>
    </message>
    <message>
        <source>Yes: better by %1.</source>
        <extracomment>%1 is &quot;2.4 points (0.7 to 4.0)&quot;</extracomment>
        <translation>有效：高%1。</translation>
    </message>
    <message>
        <source>No: worse by %1.</source>
        <extracomment>%1 is &quot;2.4 points (0.7 to 4.0)&quot;</extracomment>
        <translation>没有：低%1。</translation>
    </message>
    <message>
        <source>No difference that can be told from chance.</source>
        <translation>与偶然波动无法区分。</translation>
    </message>
    <message>
        <source>No difference that can be told from chance; about %1 more would show one of 2 points.</source>
        <translation>与偶然波动无法区分；大约再有 %1 个，才能看出 2 个百分点的差别。</translation>
    </message>
    <message>
        <source>Too early. Look again on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>为时尚早，请于%1再看。</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4: %5 of %6. The same weekdays; something else may have changed too.</source>
        <translation>%1：%3 中的 %2。%4：%6 中的 %5。星期几相同；其他因素也可能有变化。</translation>
    </message>
    <message>
        <source>%1 against %2, the same weekdays; something else may have changed too.</source>
        <translation>%1 对比 %2，星期几相同；其他因素也可能有变化。</translation>
    </message>
</context>
<context>
    <name>BrokenDown</name>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a share in per cent, %2 what is counted</extracomment>
        <translation>占%2的%1</translation>
    </message>
    <message>
        <source>not known by %1</source>
        <translation>没有按“%1”的数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no difference that can be told from chance</source>
        <translation>与偶然波动无法区分</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2 points higher (%3 to %4)</source>
        <translation>%1高%2个百分点（%3–%4）</translation>
    </message>
    <message>
        <source>%1 %2 points lower (%3 to %4)</source>
        <translation>%1低%2个百分点（%3–%4）</translation>
    </message>
</context>
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
        <source>Add a stage here</source>
        <translation>在这里添加阶段</translation>
    </message>
    <message>
        <source>Add a lane here</source>
        <translation>在这里添加泳道</translation>
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
        <source>Double-click adds a feeling</source>
        <translation>双击可添加情绪点</translation>
    </message>
    <message>
        <source>Add a card here (Insert). Or select the cell and just type.</source>
        <translation>在这里添加卡片（Insert）。也可以选中格子直接输入。</translation>
    </message>
    <message>
        <source>%1 wide</source>
        <translation>宽 %1</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>Add a step here</source>
        <translation>在这里添加步骤</translation>
    </message>
    <message>
        <source>Show what is hidden here</source>
        <translation>显示这里隐藏的内容</translation>
    </message>
    <message>
        <source>F2 edits, drag moves, Ctrl+drag copies, Alt+arrows move it, Delete removes. Its right edge stretches it over more columns</source>
        <translation>F2 编辑，拖动可移动，Ctrl+拖动可复制，Alt+方向键移动，Delete 删除。拖动右边缘可跨多列</translation>
    </message>
    <message>
        <source>Drag to make room for the names, double-click to fit</source>
        <translation>拖动为名称留出地方，双击恢复</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>隐藏了 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
    <message>
        <source>This map is empty. The + above adds its first stage</source>
        <translation>这张旅程图还是空的。上方的 + 可添加第一个阶段</translation>
    </message>
    <message>
        <source>This map has no stage for %1: what was there is in the last stage.</source>
        <translation>这张图没有与“%1”对应的阶段：原有内容放在最后一个阶段。</translation>
    </message>
    <message>
        <source>Curves were left out where this map has one already, or does not know the persona.</source>
        <translation>本图已有的曲线或没有的顾客画像，其曲线已略过。</translation>
    </message>
    <message>
        <source>Add a point to the curve. Or double-click where it should be.</source>
        <translation>给曲线添加一个点。也可在想要的位置双击。</translation>
    </message>
    <message>
        <source>Drag to another card to draw a path, or click here and then there</source>
        <translation>拖到另一张卡片上画路径，或先点这里再点那里</translation>
    </message>
    <message>
        <source>A click selects what happens there</source>
        <translation>点击可选中那里的触点</translation>
    </message>
    <message>
        <source>Leads to the map “%1”</source>
        <translation>链接到旅程图“%1”</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>通向 %1</translation>
    </message>
    <message>
        <source>Ctrl+click on the sign opens it</source>
        <translation>按住 Ctrl 点击标记可打开</translation>
    </message>
    <message>
        <source>Speaks only of %1</source>
        <translation>仅针对%1</translation>
    </message>
    <message>
        <source>To “%1”: Enter joins, arrows choose, Esc gives up</source>
        <translation>到“%1”：Enter 连接，方向键选择，Esc 放弃</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>到“%1”</translation>
    </message>
    <message>
        <source>Arrows choose the card it leads to, Esc gives up</source>
        <translation>用方向键选择它通向的卡片，Esc 放弃</translation>
    </message>
    <message>
        <source>Choose the card it leads to</source>
        <translation>选择它通向的卡片</translation>
    </message>
    <message>
        <source>Pictures stand in a lane of their own, which was added.</source>
        <translation>图片放在单独的泳道里，已经添加。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>severity %1 of 5</source>
        <translation>严重程度 %1/5</translation>
    </message>
    <message>
        <source>impact %1 of 3, effort %2 of 3</source>
        <translation>效果 %1/3，投入 %2/3</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>编辑文字</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to make it wider (with Alt: freely), double-click to fit. Or Alt+Shift+Left and Right</source>
        <translation>拖动改变宽度（按住 Alt 不吸附），双击恢复。也可按 Alt+Shift+左右键</translation>
    </message>
    <message>
        <source>Drag to make it higher (with Alt: freely), double-click to fit. Or Alt+Shift+Up and Down</source>
        <translation>拖动改变高度（按住 Alt 不吸附），双击恢复。也可按 Alt+Shift+上下键</translation>
    </message>
    <message>
        <source>path to %1</source>
        <translation>路径通向%1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>路径：%1</translation>
    </message>
    <message>
        <source>What was pasted is larger than the map: what lies beyond the last stage or lane is in that one.</source>
        <translation>粘贴的内容比旅程图大：超出的部分放进了最后一个阶段或泳道。</translation>
    </message>
    <message>
        <source>Into “%1”, which is closed</source>
        <translation>放进已折叠的“%1”</translation>
    </message>
    <message>
        <source>F2 labels the path, drag an end to another card, Left and Right go to its cards, Delete removes it</source>
        <translation>F2 给路径加文字，把一端拖到另一张卡片，左右键到它的卡片，Delete 删除它</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>从“%1”开始</translation>
    </message>
    <message>
        <source>A table: stages are columns, lanes are rows. Arrows walk, Enter or F2 edits, Alt with arrows moves what is selected, Insert adds a card, Delete removes.</source>
        <translation>一张表格：阶段是列，泳道是行。方向键走动，Enter 或 F2 编辑，Alt+方向键移动选中的内容，Insert 添加卡片，Delete 删除。</translation>
    </message>
    <message>
        <source>Drag it, or Alt+arrows (with Shift: finely). Enter or F2 edits it: Up and Down move it, letters are its label. Delete removes</source>
        <translation>拖动它，或按 Alt+方向键（加 Shift 微调）。Enter 或 F2 编辑：上下方向键升降，输入即是它的文字。Delete 删除</translation>
    </message>
    <message>
        <source>%1: Up and Down move it, letters are its label, Enter keeps, Esc gives up</source>
        <extracomment>%1 is the height of a point of an emotion curve, from −100 to +100</extracomment>
        <translation>%1：上下方向键升降，输入即是它的文字，Enter 保留，Esc 放弃</translation>
    </message>
    <message>
        <source>Enter or F2 edits the point, Alt with arrows moves it</source>
        <translation>Enter 或 F2 编辑这个点，Alt+方向键移动它</translation>
    </message>
    <message>
        <source>A click opens the numbers, to read or to type them</source>
        <translation>单击打开指标，可查看或输入</translation>
    </message>
    <message>
        <source>Outside of the map nothing is moved</source>
        <translation>拖到旅程图外面不会移动任何内容</translation>
    </message>
    <message>
        <source>Click to draw this curve: new points go to it. Ctrl+Shift+F goes to the next.</source>
        <translation>单击以绘制这条曲线：新的点会加到它上面。Ctrl+Shift+F 切换到下一条。</translation>
    </message>
    <message>
        <source>Column %1 of %2</source>
        <translation>第 %1 列，共 %2 列</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1，每月 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 条依据</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers “%2”</source>
        <translation>“%1”解决“%2”</translation>
    </message>
    <message>
        <source>“%1” is felt at “%2”</source>
        <translation>“%1”出现在“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s) of what is lost here</source>
        <translation>
            <numerusform>这里的流失有 %n 个可能的原因</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn %1, measured %2 of 5</source>
        <extracomment>the height of a point of the emotion curve, and the mean of what customers rated</extracomment>
        <translation>画的 %1，实测 %2 分（满分 5 分）</translation>
    </message>
    <message>
        <source>measured %1 of 5</source>
        <extracomment>the mean of what customers rated, beside the curve that somebody drew</extracomment>
        <translation>实测 %1 分，满分 5 分</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>%1 %</source>
        <extracomment>a change in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>a change in points of percent</extracomment>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the ends of an interval: &quot;6 to 66&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 more (%2)</source>
        <extracomment>%1 is &quot;33 %&quot; or &quot;1.6 points&quot;, %2 the interval of it</extracomment>
        <translation>高%1（%2）</translation>
    </message>
    <message>
        <source>%1 less (%2)</source>
        <translation>低%1（%2）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a change such as &quot;+5 %&quot;, %2 a sentence</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, could be chance</source>
        <extracomment>%1 is a change such as &quot;+5 %&quot;</extracomment>
        <translation>%1，可能只是偶然波动</translation>
    </message>
</context>
<context>
    <name>ChecksText</name>
    <message>
        <source>the %2 of %1 is %3, and may be from %4 to %5</source>
        <translation>%1的%2是 %3，只能是 %4 到 %5</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is whole.</source>
        <translation>“%1”完整无损。</translation>
    </message>
    <message>
        <source>list the templates and examples</source>
        <translation>列出模板和示例</translation>
    </message>
    <message>
        <source>make a workbook</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>read exports into a workbook</source>
        <translation>把导出文件读进工作簿</translation>
    </message>
    <message>
        <source>check that a workbook is whole</source>
        <translation>检查工作簿是否完整</translation>
    </message>
    <message>
        <source>save what can be read of a broken workbook</source>
        <translation>把损坏的工作簿里还读得出的内容存下来</translation>
    </message>
    <message>
        <source>bring back unsaved work</source>
        <translation>找回没保存的内容</translation>
    </message>
    <message>
        <source>wend: “%1” is no command and no workbook. wend --help lists the commands.</source>
        <translation>wend：“%1”不是命令，也不是工作簿。wend --help 会列出所有命令。</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched. Choose another name.</source>
        <translation>“%1”已经存在，没有动它。请换个名字。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开着</translation>
    </message>
    <message>
        <source>There is no unsaved work “%1”; wend recover --list shows what there is.</source>
        <translation>没有未保存的内容“%1”；wend recover --list 会列出现有的。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>say what is in an export; a file that --to names is replaced</source>
        <translation>说明导出文件里有什么；--to 指定的文件会被替换</translation>
    </message>
    <message>
        <source>There is no unsaved work.</source>
        <translation>没有未保存的内容。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 后面不写值。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 后面要写一个值。</translation>
    </message>
    <message>
        <source>Wend does not speak “%1”. Say one of %2.</source>
        <translation>Wend 不会“%1”这种语言。可以写：%2。</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>还缺少内容。用法：%1</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation>“%1”是多余的。用法：%2</translation>
    </message>
    <message>
        <source>A workbook is made of a template or of a file: say one of them.</source>
        <translation>工作簿可以由模板或由文件生成：请只写其中一个。</translation>
    </message>
    <message>
        <source>Say which unsaved work to bring back, and with --to into which file; wend recover --list shows what there is.</source>
        <translation>请写明要找回哪一份没保存的内容，并用 --to 写明存到哪个文件；wend recover --list 会列出现有的。</translation>
    </message>
    <message>
        <source>Say with --to which file is to be made of it.</source>
        <translation>请用 --to 写明要存成哪个文件。</translation>
    </message>
    <message>
        <source>make posters, pages and tables of maps; a file of that name is replaced</source>
        <translation>把旅程图做成海报、网页和表格；同名文件会被替换</translation>
    </message>
    <message>
        <source>say what each stage counts, how it differs from another period, and what each value of a breakdown has</source>
        <translation>列出每个阶段的数据、与另一时段的差别，以及每个维度值的数据</translation>
    </message>
    <message>
        <source>say what would come of other conversions, numbers, prices or costs</source>
        <translation>推算转化率、数量、价格或成本改变后的结果</translation>
    </message>
    <message>
        <source>say how a number or a conversion may go on</source>
        <translation>预测某个指标或转化率的走势</translation>
    </message>
    <message>
        <source>type a number, set a target, note what happened on a day</source>
        <translation>填写数字、设定目标、记下某天发生的事</translation>
    </message>
    <message>
        <source>say what stands out on the maps, most important first</source>
        <translation>列出旅程图上值得注意的地方，最要紧的在前</translation>
    </message>
    <message>
        <source>list the ideas of all maps; a file that --to names is replaced</source>
        <translation>列出所有旅程图的改进点；--to 所指的文件会被替换</translation>
    </message>
    <message>
        <source>draw the first map small, as file managers show it</source>
        <translation>画出第一张旅程图的小图，供文件管理器显示</translation>
    </message>
    <message>
        <source>--size takes a number of pixels from 16 to %1. Nothing was written.</source>
        <translation>--size 要写 16 到 %1 的像素数。没有写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” holds no map that can be drawn. Nothing was written.</source>
        <translation>“%1”里没有能画出的旅程图。没有写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. The workbook is as it was.</source>
        <translation>无法写入“%1”。工作簿保持原样。</translation>
    </message>
    <message>
        <source>list the versions of a map, keep the map as it is, or bring a version back</source>
        <translation>列出旅程图的版本，保留它现在的样子，或恢复某个版本</translation>
    </message>
    <message>
        <source>write a map with its numbers, findings and ideas for a meeting</source>
        <translation>为开会写出旅程图、数值、值得注意的地方和改进点</translation>
    </message>
    <message>
        <source>Say with --to into which file: %1.</source>
        <translation>请用 --to 指明写到哪个文件：%1。</translation>
    </message>
    <message>
        <source>list what customers said, stage by stage; of exports, bring in what they wrote, masked, to be sorted</source>
        <translation>按阶段列出顾客说的话；给出导出文件时，导入顾客写的话（已遮盖），等待归类</translation>
    </message>
</context>
<context>
    <name>CommandWorkbook</name>
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
    <message>
        <source>“%1” was changed, moved or removed by somebody else meanwhile, so nothing was saved. Please try again.</source>
        <translation>“%1”刚才被别人修改、移动或删除了，因此没有保存。请重试。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 is not over yet.</source>
        <translation>%1 尚未结束。</translation>
    </message>
    <message>
        <source>%1: nothing is known of %2.</source>
        <translation>%1：没有 %2 的数据。</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <extracomment>%1 is a number, %2 a day: &quot;ordered again begins on 9 September.&quot;</extracomment>
        <translation>%1从%2才开始有数据。</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1的数据到%2为止。</translation>
    </message>
    <message>
        <source>%1: %2 are missing.</source>
        <translation>%1：缺少 %2 的数据。</translation>
    </message>
    <message>
        <source>%1: there is nothing of %2.</source>
        <translation>%1：%2 没有任何记录。</translation>
    </message>
    <message>
        <source>%1 is not told by day, so nobody knows how much its days vary.</source>
        <translation>%1没有按天的数据，无法得知每天波动多大。</translation>
    </message>
    <message>
        <source>%1: there are too few to compare.</source>
        <translation>%1：数量太少，无法比较。</translation>
    </message>
    <message>
        <source>There is no such step in the other period.</source>
        <translation>另一时段没有这一步。</translation>
    </message>
    <message>
        <source>%1 has no number in one of the two periods.</source>
        <translation>两个时段之一没有%1的数字。</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing in %1.</source>
        <translation>%1没有。</translation>
    </message>
    <message>
        <source>Whose journey it is: a persona</source>
        <translation>这是谁的旅程：一个顾客画像</translation>
    </message>
    <message>
        <source>No persona is on the map.</source>
        <translation>图上没有顾客画像。</translation>
    </message>
    <message>
        <source>The situation: a scenario or the customer&apos;s goal</source>
        <translation>处境：场景或顾客的目标</translation>
    </message>
    <message>
        <source>The map&apos;s details say neither.</source>
        <translation>旅程图的详情里两样都没有写。</translation>
    </message>
    <message>
        <source>What the customer wants and worries about</source>
        <translation>顾客想要什么、担心什么</translation>
    </message>
    <message>
        <source>No persona says so.</source>
        <translation>没有一个画像写明。</translation>
    </message>
    <message>
        <source>How many customers are like that: a segment or a share</source>
        <translation>有多少顾客是这样：细分或占比</translation>
    </message>
    <message>
        <source>The stages of the journey</source>
        <translation>旅程的各个阶段</translation>
    </message>
    <message>
        <source>Fewer than three.</source>
        <translation>不到三个。</translation>
    </message>
    <message>
        <source>Touchpoints in every stage</source>
        <translation>每个阶段都有触点</translation>
    </message>
    <message>
        <source>What the customer does in every stage</source>
        <translation>顾客在每个阶段做什么</translation>
    </message>
    <message>
        <source>What the customer thinks, in the customer&apos;s words</source>
        <translation>顾客在想什么，用顾客自己的话</translation>
    </message>
    <message>
        <source>No thought is on the map.</source>
        <translation>图上没有写想法。</translation>
    </message>
    <message>
        <source>How the customer feels: a curve through all stages</source>
        <translation>顾客的感受：贯穿各阶段的情绪曲线</translation>
    </message>
    <message>
        <source>How long stages take</source>
        <translation>各阶段要多久</translation>
    </message>
    <message>
        <source>No stage says how long it takes.</source>
        <translation>没有一个阶段写明要多久。</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>No touchpoint is marked as one.</source>
        <translation>没有触点标为关键时刻。</translation>
    </message>
    <message>
        <source>Where it hurts: pain points</source>
        <translation>难受的地方：痛点</translation>
    </message>
    <message>
        <source>None is on the map.</source>
        <translation>图上一个也没有。</translation>
    </message>
    <message>
        <source>Research behind it: evidence that is no guess</source>
        <translation>有调查支撑：不是猜测的依据</translation>
    </message>
    <message>
        <source>Nothing on the map rests on anything but opinion.</source>
        <translation>图上的内容都只是看法。</translation>
    </message>
    <message>
        <source>Numbers at the stages</source>
        <translation>各阶段有数值</translation>
    </message>
    <message>
        <source>No stage has one.</source>
        <translation>没有一个阶段有。</translation>
    </message>
    <message>
        <source>What you promise yourself: targets</source>
        <translation>您给自己定的：目标</translation>
    </message>
    <message>
        <source>No number and no step has one.</source>
        <translation>没有一个指标或环节定了目标。</translation>
    </message>
    <message>
        <source>What could be better: ideas</source>
        <translation>怎样做得更好：改进点</translation>
    </message>
    <message>
        <source>Who does it: an owner for the map or its ideas</source>
        <translation>由谁来做：旅程图或改进点的负责人</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>没有写名字。</translation>
    </message>
    <message>
        <source>When it is looked at again: a day of review</source>
        <translation>何时再看：复盘日期</translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>没有定日期。</translation>
    </message>
    <message>
        <source>Blueprint: what happens behind the scenes</source>
        <translation>服务蓝图：幕后做的事</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>那里什么也没有写。</translation>
    </message>
    <message>
        <source>Blueprint: tools and others that it rests on</source>
        <translation>服务蓝图：所依靠的工具和其他人</translation>
    </message>
    <message>
        <source>Blueprint: the line of visibility</source>
        <translation>服务蓝图：可见分界线</translation>
    </message>
    <message>
        <source>No lane has that line above it.</source>
        <translation>没有泳道上方有这条线。</translation>
    </message>
</context>
<context>
    <name>CountedTwice</name>
    <message>
        <source>Two counts of %1: %2 by %3, %4 by %5, %6 % apart.</source>
        <extracomment>%1 is what is counted (&quot;orders&quot;), %2 and %4 are numbers, %3 and %5 who counts (&quot;Shopify&quot;), %6 a share in percent</extracomment>
        <translation>“%1”有两种统计：%2（%3）和 %4（%5），相差 %6%。</translation>
    </message>
    <message>
        <source>%1 Over time it is %2 to %3 %.</source>
        <extracomment>%1 is a sentence that two counts are apart; %2 and %3 how far at least and at most, in percent</extracomment>
        <translation>%1各时段相差 %2–%3%。</translation>
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
        <source>“%1” could not be used. Nothing was changed.</source>
        <translation>“%1”用不了。内容没有变动。</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Nothing was changed; close other programs and try again.</source>
        <translation>内存不足，无法处理“%1”。内容没有变动；请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed; repaired into a copy, it gives back what can be read.</source>
        <translation>“%1”已损坏，文件没有被改动。把它修复成副本，可以找回还读得出的内容。</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>已停止。内容没有变动。</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>two days</extracomment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：从%2到%3</translation>
    </message>
    <message>
        <source>%1: to another place in the order</source>
        <translation>%1：换了顺序</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a thing (&quot;the card “Order form”&quot;), %2 where it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>came</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>went</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>新增 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>删除 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移动 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>修改 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>没有不同。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>由您保留</translation>
    </message>
    <message>
        <source>by itself, before a large change</source>
        <translation>自动保留，较大改动之前</translation>
    </message>
    <message>
        <source>by itself, once a month</source>
        <translation>自动保留，每月一次</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
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
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 天 %2 小时</translation>
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
    <message>
        <source>Change the text of “%1”</source>
        <translation>修改“%1”的文字</translation>
    </message>
    <message>
        <source>Change who looks after “%1”</source>
        <translation>修改“%1”的负责人</translation>
    </message>
    <message>
        <source>Change the notes of “%1”</source>
        <translation>修改“%1”的备注</translation>
    </message>
    <message>
        <source>Change the link of “%1”</source>
        <translation>修改“%1”的链接</translation>
    </message>
    <message>
        <source>Change whom “%1” speaks of</source>
        <translation>修改“%1”针对的顾客</translation>
    </message>
    <message>
        <source>Change channel of “%1”</source>
        <translation>修改“%1”的渠道</translation>
    </message>
    <message>
        <source>Change device of “%1”</source>
        <translation>修改“%1”的设备</translation>
    </message>
    <message>
        <source>Change whether “%1” is a moment of truth</source>
        <translation>修改“%1”是否为关键时刻</translation>
    </message>
    <message>
        <source>Change the tool of “%1”</source>
        <translation>修改“%1”的工具</translation>
    </message>
    <message>
        <source>Change what the tool of “%1” costs</source>
        <translation>修改“%1”的工具费用</translation>
    </message>
    <message>
        <source>Change how bad “%1” is</source>
        <translation>修改“%1”的严重程度</translation>
    </message>
    <message>
        <source>Change the impact of “%1”</source>
        <translation>修改“%1”的效果</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>修改“%1”的投入</translation>
    </message>
    <message>
        <source>Change when “%1” is due</source>
        <translation>修改“%1”的期限</translation>
    </message>
    <message>
        <source>Change the state of “%1”</source>
        <translation>修改“%1”的状态</translation>
    </message>
    <message>
        <source>Change what “%1” answers</source>
        <translation>修改“%1”解决的痛点</translation>
    </message>
    <message>
        <source>Change the evidence “%1”</source>
        <translation>修改依据“%1”</translation>
    </message>
    <message>
        <source>Add evidence to “%1”</source>
        <translation>给“%1”添加依据</translation>
    </message>
    <message>
        <source>Remove the evidence “%1”</source>
        <translation>移除依据“%1”</translation>
    </message>
    <message>
        <source>Change the feeling “%1”</source>
        <translation>修改情绪点“%1”</translation>
    </message>
    <message>
        <source>Change the words of the feeling “%1”</source>
        <translation>修改情绪点“%1”的文字</translation>
    </message>
    <message>
        <source>Change who feels “%1”</source>
        <translation>修改“%1”是谁的情绪</translation>
    </message>
    <message>
        <source>Change the kind of “%1”</source>
        <translation>修改“%1”的类型</translation>
    </message>
    <message>
        <source>Rename the lane “%1”</source>
        <translation>重命名泳道“%1”</translation>
    </message>
    <message>
        <source>Change the line above “%1”</source>
        <translation>修改“%1”上方的分界线</translation>
    </message>
    <message>
        <source>Rename the map “%1”</source>
        <translation>重命名旅程图“%1”</translation>
    </message>
    <message>
        <source>Change the goal of “%1”</source>
        <translation>修改“%1”的目标</translation>
    </message>
    <message>
        <source>Change the scenario of “%1”</source>
        <translation>修改“%1”的场景</translation>
    </message>
    <message>
        <source>Change the product of “%1”</source>
        <translation>修改“%1”的产品</translation>
    </message>
    <message>
        <source>Change the tags of “%1”</source>
        <translation>修改“%1”的标签</translation>
    </message>
    <message>
        <source>Change the review date of “%1”</source>
        <translation>修改“%1”的复盘日期</translation>
    </message>
    <message>
        <source>Change the face of “%1”</source>
        <translation>修改“%1”的头像</translation>
    </message>
    <message>
        <source>Rename the persona “%1”</source>
        <translation>重命名顾客画像“%1”</translation>
    </message>
    <message>
        <source>Change the age of “%1”</source>
        <translation>修改“%1”的年龄</translation>
    </message>
    <message>
        <source>Change the share of “%1”</source>
        <translation>修改“%1”的占比</translation>
    </message>
    <message>
        <source>Change the colour of “%1”</source>
        <translation>修改“%1”的颜色</translation>
    </message>
    <message>
        <source>Change the marks of “%1”</source>
        <translation>修改“%1”的标记</translation>
    </message>
    <message>
        <source>Change the persona “%1”</source>
        <translation>修改顾客画像“%1”</translation>
    </message>
    <message>
        <source>Change the question of “%1”</source>
        <translation>修改“%1”的问题</translation>
    </message>
    <message>
        <source>Change how long “%1” takes</source>
        <translation>修改“%1”的时长</translation>
    </message>
    <message>
        <source>Change the funnel level of “%1”</source>
        <translation>修改“%1”的漏斗层级</translation>
    </message>
    <message>
        <source>Change the target of “%1”</source>
        <translation>修改“%1”的目标</translation>
    </message>
    <message>
        <source>Rename the source “%1”</source>
        <translation>重命名数据源“%1”</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>添加旅程图</translation>
    </message>
    <message>
        <source>Duplicate the map “%1”</source>
        <translation>创建旅程图“%1”的副本</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>添加顾客画像</translation>
    </message>
    <message>
        <source>Delete the map “%1”</source>
        <translation>删除旅程图“%1”</translation>
    </message>
    <message>
        <source>Delete the persona “%1”</source>
        <translation>删除顾客画像“%1”</translation>
    </message>
    <message>
        <source>Delete the numbers of “%1”</source>
        <translation>删除“%1”的数据</translation>
    </message>
    <message>
        <source>Take back the import of “%1”</source>
        <translation>撤回“%1”的导入</translation>
    </message>
    <message>
        <source>Move the map “%1”</source>
        <translation>移动旅程图“%1”</translation>
    </message>
    <message>
        <source>Move the persona “%1”</source>
        <translation>移动顾客画像“%1”</translation>
    </message>
    <message>
        <source>Start a map</source>
        <translation>新建旅程图</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Change the reporting period of “%1”</source>
        <translation>修改“%1”的统计时段</translation>
    </message>
    <message>
        <source>Show “%1” on the map</source>
        <translation>在图上显示“%1”</translation>
    </message>
    <message>
        <source>Take “%1” off the map</source>
        <translation>从图上拿掉“%1”</translation>
    </message>
    <message>
        <source>Change the label of the number at “%1”</source>
        <translation>修改“%1”的指标说明</translation>
    </message>
    <message>
        <source>Count “%1” at “%2”</source>
        <translation>在“%2”显示“%1”</translation>
    </message>
    <message>
        <source>Take the number off “%1”</source>
        <translation>从“%1”移除指标</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2” %3 times</source>
        <translation>把“%1”替换为“%2”，共 %3 处</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>把“%1”替换为“%2”</translation>
    </message>
    <message>
        <source>Delete step “%1”</source>
        <translation>删除步骤“%1”</translation>
    </message>
    <message>
        <source>Duplicate step “%1”</source>
        <translation>复制步骤“%1”</translation>
    </message>
    <message>
        <source>Move step “%1”</source>
        <translation>移动步骤“%1”</translation>
    </message>
    <message>
        <source>Change the width of “%1”</source>
        <translation>改变“%1”的宽度</translation>
    </message>
    <message>
        <source>Change the height of “%1”</source>
        <translation>改变“%1”的高度</translation>
    </message>
    <message>
        <source>Change the width of the lane names</source>
        <translation>改变泳道名称的宽度</translation>
    </message>
    <message>
        <source>Fit the width of “%1”</source>
        <translation>恢复“%1”的宽度</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>展开“%1”</translation>
    </message>
    <message>
        <source>Collapse “%1”</source>
        <translation>折叠“%1”</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Let “%1” scroll</source>
        <translation>让“%1”随图滚动</translation>
    </message>
    <message>
        <source>Keep “%1” in view</source>
        <translation>让“%1”保持可见</translation>
    </message>
    <message>
        <source>Split “%1” into steps</source>
        <translation>把“%1”分成步骤</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>显示隐藏的内容</translation>
    </message>
    <message>
        <source>Show all stages and lanes</source>
        <translation>显示所有阶段和泳道</translation>
    </message>
    <message>
        <source>Stretch “%1” over %2 columns</source>
        <translation>让“%1”跨 %2 列</translation>
    </message>
    <message>
        <source>Keep “%1” in its column</source>
        <translation>让“%1”只占一列</translation>
    </message>
    <message>
        <source>Rename step to “%1”</source>
        <translation>把步骤改名为“%1”</translation>
    </message>
    <message>
        <source>Add step “%1”</source>
        <translation>添加步骤“%1”</translation>
    </message>
    <message>
        <source>Add stage “%1”</source>
        <translation>添加阶段“%1”</translation>
    </message>
    <message>
        <source>Collapse or open “%1”</source>
        <translation>折叠或展开“%1”</translation>
    </message>
    <message>
        <source>Hide or show “%1”</source>
        <translation>隐藏或显示“%1”</translation>
    </message>
    <message>
        <source>Keep “%1” in view, or let it scroll</source>
        <translation>让“%1”保持可见或随图滚动</translation>
    </message>
    <message>
        <source>Add a step to “%1”</source>
        <translation>给“%1”添加步骤</translation>
    </message>
    <message>
        <source>Rename the number “%1”</source>
        <translation>给指标“%1”改名</translation>
    </message>
    <message>
        <source>Change the unit of “%1”</source>
        <translation>更改“%1”的单位</translation>
    </message>
    <message>
        <source>Change whether the days of “%1” add up</source>
        <translation>更改“%1”各天能否相加</translation>
    </message>
    <message>
        <source>Show “%1” at “%2”</source>
        <translation>把“%1”显示在“%2”</translation>
    </message>
    <message>
        <source>Delete the path from “%1” to “%2”</source>
        <translation>删除从“%1”到“%2”的路径</translation>
    </message>
    <message>
        <source>Take away the line above “%1”</source>
        <translation>去掉“%1”上方的线</translation>
    </message>
    <message>
        <source>Draw “%1” above “%2”</source>
        <translation>在“%2”上方画“%1”</translation>
    </message>
    <message>
        <source>Turn around the path from “%1” to “%2”</source>
        <translation>反转从“%1”到“%2”的路径</translation>
    </message>
    <message>
        <source>Move feeling along</source>
        <translation>左右移动情绪</translation>
    </message>
    <message>
        <source>Move feeling “%1” along</source>
        <translation>左右移动情绪“%1”</translation>
    </message>
    <message>
        <source>Add the curve as it should be</source>
        <translation>添加理想的情绪曲线</translation>
    </message>
    <message>
        <source>Paste the lane “%1”</source>
        <translation>粘贴泳道“%1”</translation>
    </message>
    <message>
        <source>Draw a path from “%1” to “%2”</source>
        <translation>画从“%1”到“%2”的路径</translation>
    </message>
    <message>
        <source>Insert the picture “%1”</source>
        <translation>插入图片“%1”</translation>
    </message>
    <message>
        <source>Insert %1 pictures</source>
        <translation>插入 %1 张图片</translation>
    </message>
    <message>
        <source>Take the words off a path</source>
        <translation>去掉路径上的文字</translation>
    </message>
    <message>
        <source>Label a path “%1”</source>
        <translation>给路径加文字“%1”</translation>
    </message>
    <message>
        <source>Change which map “%1” leads to</source>
        <translation>更改“%1”通向的旅程图</translation>
    </message>
    <message>
        <source>Change the picture of “%1”</source>
        <translation>更改“%1”的图片</translation>
    </message>
    <message>
        <source>Name the levels of “%1”</source>
        <translation>给“%1”的情绪高低命名</translation>
    </message>
    <message>
        <source>Change what “%1” is paired with</source>
        <translation>更改“%1”的配对</translation>
    </message>
    <message>
        <source>Label the path %1</source>
        <translation>给路径 %1 加文字</translation>
    </message>
    <message>
        <source>Change how many take the path %1</source>
        <translation>更改走路径 %1 的人数占比</translation>
    </message>
    <message>
        <source>Add the counterpart of the map “%1”</source>
        <translation>添加旅程图“%1”的对照图</translation>
    </message>
    <message>
        <source>Cut lane “%1”</source>
        <translation>剪切泳道“%1”</translation>
    </message>
    <message>
        <source>Duplicate lane “%1”</source>
        <translation>创建泳道“%1”的副本</translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>剪切“%1”</translation>
    </message>
    <message>
        <source>Cut %1 cards</source>
        <translation>剪切 %1 张卡片</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Let the path to “%1” begin at “%2”</source>
        <translation>让通向“%1”的路径从“%2”开始</translation>
    </message>
    <message>
        <source>Let the path from “%1” lead to “%2”</source>
        <translation>让“%1”的路径通向“%2”</translation>
    </message>
    <message>
        <source>This text is longer than %1 MB. Nothing was changed; keep a part of it, or a link to the document.</source>
        <translation>这段文字超过 %1 MB。内容没有变动；请只保留一部分，或改为链接到文档。</translation>
    </message>
    <message>
        <source>This picture is larger than %1 MB. Nothing was changed; make it smaller and try again.</source>
        <translation>这张图片超过 %1 MB。内容没有变动；请缩小后重试。</translation>
    </message>
    <message>
        <source>This number is too large. Nothing was changed.</source>
        <translation>这个数字太大。内容没有变动。</translation>
    </message>
    <message>
        <source>This day is not of the years 1 to 9999. Nothing was changed; type another day.</source>
        <translation>日期不在公元 1 年至 9999 年之间。内容没有变动；请输入其他日期。</translation>
    </message>
    <message>
        <source>Add the number “%1” to “%2”</source>
        <translation>给“%2”添加指标“%1”</translation>
    </message>
    <message>
        <source>Delete the number “%1”</source>
        <translation>删除指标“%1”</translation>
    </message>
    <message>
        <source>Paste %1 numbers</source>
        <translation>粘贴 %1 个数字</translation>
    </message>
    <message>
        <source>Type “%1” of %2</source>
        <translation>输入“%1”（%2）</translation>
    </message>
    <message>
        <source>Empty “%1” of %2</source>
        <translation>清空“%1”（%2）</translation>
    </message>
    <message>
        <source>Empty %1 numbers</source>
        <translation>清空 %1 个数字</translation>
    </message>
    <message>
        <source>Hand on some maps</source>
        <translation>转交部分旅程图</translation>
    </message>
    <message>
        <source>Choose what the poster of “%1” shows</source>
        <translation>选择“%1”的海报内容</translation>
    </message>
    <message>
        <source>Set by a command</source>
        <translation>用命令设定</translation>
    </message>
    <message>
        <source>Change the name of the business</source>
        <translation>更改店铺名称</translation>
    </message>
    <message>
        <source>Change the place of the business</source>
        <translation>更改店铺所在地</translation>
    </message>
    <message>
        <source>Change the currency of the business</source>
        <translation>更改店铺货币</translation>
    </message>
    <message>
        <source>Change the language of maps and posters</source>
        <translation>更改旅程图和海报的语言</translation>
    </message>
    <message>
        <source>Write the goal of the map</source>
        <translation>写下旅程图的目标</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>为阶段命名</translation>
    </message>
    <message>
        <source>Add the touchpoints</source>
        <translation>添加触点</translation>
    </message>
    <message>
        <source>Make an idea of a finding</source>
        <translation>把发现转为改进点</translation>
    </message>
    <message>
        <source>Compare “%1” with another period</source>
        <translation>将“%1”与其他时段对比</translation>
    </message>
    <message>
        <source>Change the note “%1”</source>
        <translation>修改备注“%1”</translation>
    </message>
    <message>
        <source>Add a note on a day</source>
        <translation>添加日期备注</translation>
    </message>
    <message>
        <source>Delete the note “%1”</source>
        <translation>删除备注“%1”</translation>
    </message>
    <message>
        <source>Keep the answer of the note “%1” as evidence</source>
        <translation>将备注“%1”的结论存为依据</translation>
    </message>
    <message>
        <source>Rename the what-if “%1”</source>
        <translation>重命名假设“%1”</translation>
    </message>
    <message>
        <source>Change what one costs on “%1”</source>
        <translation>修改“%1”的单位成本</translation>
    </message>
    <message>
        <source>Add a what-if to “%1”</source>
        <translation>为“%1”添加假设</translation>
    </message>
    <message>
        <source>Change the what-if “%1”</source>
        <translation>修改假设“%1”</translation>
    </message>
    <message>
        <source>Delete the what-if “%1”</source>
        <translation>删除假设“%1”</translation>
    </message>
    <message>
        <source>Compare “%1” with nothing</source>
        <translation>取消“%1”的对比</translation>
    </message>
    <message>
        <source>Delete the target of “%1”</source>
        <translation>删除“%1”的目标</translation>
    </message>
    <message>
        <source>Change the logo of the business</source>
        <translation>修改店铺的标志</translation>
    </message>
    <message>
        <source>Bring back the version “%1”</source>
        <translation>恢复版本“%1”</translation>
    </message>
    <message>
        <source>Keep the version “%1”</source>
        <translation>保留版本“%1”</translation>
    </message>
    <message>
        <source>Rename the version “%1”</source>
        <translation>重命名版本“%1”</translation>
    </message>
    <message>
        <source>Delete the version “%1”</source>
        <translation>删除版本“%1”</translation>
    </message>
    <message>
        <source>Bring back a part of the version “%1”</source>
        <translation>恢复版本“%1”的一部分</translation>
    </message>
    <message>
        <source>Let “%1” answer “%2”</source>
        <translation>让“%1”解决“%2”</translation>
    </message>
    <message>
        <source>Tie “%1” to “%2”</source>
        <translation>把“%1”关联到“%2”</translation>
    </message>
    <message>
        <source>Put a finding off</source>
        <translation>推迟一条发现</translation>
    </message>
    <message>
        <source>Say that a finding is not a problem</source>
        <translation>把一条发现标为不是问题</translation>
    </message>
    <message>
        <source>Bring a finding back</source>
        <translation>找回一条发现</translation>
    </message>
    <message>
        <source>Change where “%1” is felt</source>
        <translation>修改“%1”出现在哪里</translation>
    </message>
    <message>
        <source>Change for whom “%1” is</source>
        <translation>修改“%1”面向谁</translation>
    </message>
    <message>
        <source>Change how often “%1” is sent</source>
        <translation>修改“%1”的发送次数</translation>
    </message>
    <message>
        <source>Change impact and effort of “%1”</source>
        <translation>修改“%1”的效果和投入</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <translation>添加改进点</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>添加工具</translation>
    </message>
    <message>
        <source>Merge tools into “%1”</source>
        <translation>把工具合并到“%1”</translation>
    </message>
    <message>
        <source>Delete the tool “%1”</source>
        <translation>删除工具“%1”</translation>
    </message>
    <message>
        <source>Rename the tool “%1”</source>
        <translation>重命名工具“%1”</translation>
    </message>
    <message>
        <source>Change what the tool “%1” costs</source>
        <translation>修改工具“%1”的费用</translation>
    </message>
    <message>
        <source>Let “%1” speak for the other side</source>
        <translation>让“%1”改为另一边的依据</translation>
    </message>
    <message>
        <source>Change the explanation “%1”</source>
        <translation>更改原因“%1”</translation>
    </message>
    <message>
        <source>Change how many “%1” explains</source>
        <translation>更改“%1”能解释多少</translation>
    </message>
    <message>
        <source>Change whether “%1” explains more</source>
        <translation>更改“%1”是否能解释更多</translation>
    </message>
    <message>
        <source>Change the test of “%1”</source>
        <translation>更改“%1”的验证</translation>
    </message>
    <message>
        <source>Make an idea of “%1”</source>
        <translation>把“%1”转为改进点</translation>
    </message>
    <message>
        <source>Delete the explanation “%1”</source>
        <translation>删除原因“%1”</translation>
    </message>
    <message>
        <source>Move the explanation “%1”</source>
        <translation>移动原因“%1”</translation>
    </message>
    <message>
        <source>Add the explanation “%1”</source>
        <translation>添加原因“%1”</translation>
    </message>
    <message>
        <source>Take up the explanation “%1”</source>
        <translation>采纳原因“%1”</translation>
    </message>
    <message>
        <source>Refuse an explanation</source>
        <translation>不采纳一个原因</translation>
    </message>
    <message>
        <source>Say that a point is not wanted</source>
        <translation>把一项标为不需要</translation>
    </message>
    <message>
        <source>Want a point after all</source>
        <translation>还是需要这一项</translation>
    </message>
    <message>
        <source>Change the colour of the posters</source>
        <translation>更改海报的颜色</translation>
    </message>
    <message>
        <source>Bring in what customers wrote: “%1”</source>
        <translation>导入顾客写的话：“%1”</translation>
    </message>
    <message>
        <source>Make a pain point of “%1”</source>
        <translation>把“%1”变成痛点</translation>
    </message>
    <message>
        <source>Put a quote behind “%1”</source>
        <translation>把一条原话作为“%1”的依据</translation>
    </message>
    <message>
        <source>Put “%1” off</source>
        <translation>把“%1”留到稍后</translation>
    </message>
    <message>
        <source>Say what “%1” tells of</source>
        <translation>标记“%1”说的是什么</translation>
    </message>
    <message>
        <source>Put “%1” onto “%2”</source>
        <translation>把“%1”归到“%2”</translation>
    </message>
    <message>
        <source>Keep a masked word of “%1”</source>
        <translation>保留“%1”中被遮盖的词</translation>
    </message>
    <message>
        <source>Mask a word of “%1”</source>
        <translation>遮盖“%1”中的一个词</translation>
    </message>
    <message>
        <source>Keep who said “%1”</source>
        <translation>保留“%1”的作者</translation>
    </message>
</context>
<context>
    <name>EvidenceCommand</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 条原话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain</source>
        <translation>
            <numerusform>%n 痛点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <extracomment>praise</extracomment>
        <translation>
            <numerusform>%n 喜欢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n 点子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured %1 of 5 (%n rating(s))</source>
        <extracomment>the mean of %n ratings</extracomment>
        <translation>
            <numerusform>实测 %1 分，满分 5 分（%n 个评分）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) wait to be sorted.</source>
        <translation>
            <numerusform>%n 条原话等待归类。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 条已经有了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than fit at once are left out</source>
        <translation>
            <numerusform>超出一次上限的 %n 条未导入</numerusform>
        </translation>
    </message>
    <message>
        <source>the best score is not known, so scores are left out</source>
        <translation>不知道最高分是多少，评分未导入</translation>
    </message>
    <message>
        <source>In “%1” nobody wrote anything in words of their own. Nothing was changed.</source>
        <translation>“%1”里没有人用自己的话写过什么。内容没有变动。</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Open</source>
        <extracomment>what is thought of an explanation</extracomment>
        <translation>待查</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>A customer says so.</source>
        <extracomment>%1 is where it was said and when</extracomment>
        <translation>顾客这样说。</translation>
    </message>
    <message>
        <source>A customer says so (%1).</source>
        <translation>顾客这样说（%1）。</translation>
    </message>
    <message>
        <source>%1 is the last touchpoint before, %2 the first one after.</source>
        <translation>之前最后一个触点是%1，之后第一个触点是%2。</translation>
    </message>
    <message>
        <source>A pain point of %1, severity %2 of 5.</source>
        <translation>%1的痛点，严重程度 %2（满分 5）。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stand behind it.</source>
        <translation>
            <numerusform>有 %n 条依据支持。</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence stands behind it yet.</source>
        <translation>还没有依据支持。</translation>
    </message>
    <message>
        <source>With %1 %2 of %3 go on, %4 %; of the others %5 of %6, %7 %: surely fewer (by %8 to %9 points).</source>
        <translation>%1：%3 中有 %2 走到下一步，占 %4%；其余的 %6 中有 %5，占 %7%：确实更少（少 %8 到 %9 个百分点）。</translation>
    </message>
    <message>
        <source>It is harder with %2 (%1)</source>
        <extracomment>%1 is a breakdown such as Device, %2 one of its values, such as Phone</extracomment>
        <translation>%2更难走下去（%1）</translation>
    </message>
    <message>
        <source>They have to change from %1 to %2</source>
        <extracomment>from one channel to another</extracomment>
        <translation>顾客得从%1换到%2</translation>
    </message>
</context>
<context>
    <name>ExplanationsPage</name>
    <message>
        <source>or more</source>
        <translation>或更多</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>at the foot of a page; %1 is a day</extracomment>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>The page could not be written to “%1”. Nothing was changed there. Choose another place.</source>
        <translation>无法把这一页写到“%1”。那里没有任何改动。请选择别的位置。</translation>
    </message>
    <message>
        <source>%1, that is %2: reached.</source>
        <extracomment>%1 is such as &quot;Your target: 10 % of 3,140 visits&quot;, %2 a count</extracomment>
        <translation>%1，即 %2：已达到。</translation>
    </message>
    <message>
        <source>%1, that is %2: %3 are missing (%4 to %5).</source>
        <extracomment>%1 is such as &quot;Your target: 10 % of 3,140 visits&quot;, the others are counts; %4 and %5 the ends of an interval</extracomment>
        <translation>%1，即 %2：还差 %3（%4 到 %5）。</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <translation>这可能只是偶然。</translation>
    </message>
    <message>
        <source>Why do so few go on from %1 to %2?</source>
        <translation>为什么从“%1”走到“%2”的人这么少？</translation>
    </message>
    <message>
        <source>Why do so few come to %1?</source>
        <translation>为什么来到“%1”的人这么少？</translation>
    </message>
    <message>
        <source>Nothing is counted at this step yet.</source>
        <translation>这一步还没有数字。</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4 %5, %6 % (%7 to %8 %).</source>
        <extracomment>%1 is a period; %2 of %4 are counts, %3 and %5 what is counted; %6 a share, %7 and %8 the ends of its interval</extracomment>
        <translation>%1：%4 %5中有 %2 %3，占 %6%（%7 到 %8%）。</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n 个可能的原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 条依据</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the %1 %2 went</source>
        <extracomment>a heading; %1 is a count, %2 what is counted: &quot;visits&quot;</extracomment>
        <translation>%1 %2的去向</translation>
    </message>
    <message>
        <source>What explains the %1 missing %2</source>
        <translation>所差的 %1 %2由什么解释</translation>
    </message>
    <message>
        <source>together they claim more: somebody is counted twice</source>
        <translation>合计超过所差的数：有人被算了两次</translation>
    </message>
    <message>
        <source>if nobody is counted twice</source>
        <translation>以没有人被算两次为前提</translation>
    </message>
    <message>
        <source>or more: %1</source>
        <extracomment>behind a number; %1 is an explanation</extracomment>
        <translation>或更多：%1</translation>
    </message>
    <message>
        <source>or less not explained yet</source>
        <extracomment>behind a number</extracomment>
        <translation>或更少尚未解释</translation>
    </message>
    <message>
        <source>not explained yet</source>
        <translation>尚未解释</translation>
    </message>
    <message>
        <source>How many are missing can be said once a target is set in the details of %1.</source>
        <extracomment>%1 is a stage</extracomment>
        <translation>在%1的详细信息里设定目标后，就能算出还差多少。</translation>
    </message>
    <message>
        <source>Of the %1 who did not go on %2 are explained, %3 are not.</source>
        <extracomment>counts of people</extracomment>
        <translation>没有走下去的 %1 中，%2 已有解释，%3 尚未解释。</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <extracomment>%1 is what is counted: &quot;form_start&quot;, &quot;visits&quot;</extracomment>
        <translation>没有“%1”</translation>
    </message>
    <message>
        <source>“%1”, not “%2”</source>
        <extracomment>%1 and %2 are what is counted: they are among the first, not among the second</extracomment>
        <translation>有“%1”，没有“%2”</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no paper “%1”. Say A0 to A5, Letter, Legal, Tabloid, ANSI-C to ANSI-E, Arch-A to Arch-E, or a size like 900x600mm or 36x24in.</source>
        <translation>没有叫“%1”的纸张。可以写 A0 到 A5、Letter、Legal、Tabloid、ANSI-C 到 ANSI-E、Arch-A 到 Arch-E，或 900x600mm、36x24in 这样的尺寸。</translation>
    </message>
    <message>
        <source>--dpi takes a number from 10 to 1200, not “%1”.</source>
        <translation>--dpi 要写 10 到 1200 的数，不能写“%1”。</translation>
    </message>
    <message>
        <source>--distance takes metres from 0.2 to 20, as in 2m, not “%1”.</source>
        <translation>--distance 要写 0.2 到 20 米，如 2m，不能写“%1”。</translation>
    </message>
    <message>
        <source>Say which workbook to export, and with --to into which file.</source>
        <translation>请写明要导出哪个工作簿，并用 --to 写明存到哪个文件。</translation>
    </message>
    <message>
        <source>“%1” of what? Say %1mm, %1cm or %1in; nothing was written.</source>
        <translation>“%1”是什么单位？请写 %1mm、%1cm 或 %1in；没有写入任何文件。</translation>
    </message>
    <message>
        <source>--%1 takes millimetres from %2 to %3, as in %2mm, not “%4”.</source>
        <translation>--%1 要写 %2 到 %3 毫米，例如 %2mm，不能是“%4”。</translation>
    </message>
    <message>
        <source>--overlap says how sheets of --tile lie over each other: say which paper, as in --tile A4.</source>
        <translation>--overlap 指的是 --tile 的各张纸重叠多少：请写明纸张，例如 --tile A4。</translation>
    </message>
    <message>
        <source>There is no ground “%1”. Say paper, white, dark, contrast or grey.</source>
        <translation>没有“%1”这种底色。请写 paper、white、dark、contrast 或 grey。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Writing the export…</source>
        <translation>正在导出…</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>PDF, a poster</source>
        <translation>PDF：海报</translation>
    </message>
    <message>
        <source>PNG, a picture of the poster</source>
        <translation>PNG：海报图片</translation>
    </message>
    <message>
        <source>SVG, a drawing of the poster</source>
        <translation>SVG：海报矢量图</translation>
    </message>
    <message>
        <source>HTML, a page for any browser</source>
        <translation>HTML：任何浏览器都能打开的网页</translation>
    </message>
    <message>
        <source>XLSX, a spreadsheet</source>
        <translation>XLSX：电子表格</translation>
    </message>
    <message>
        <source>CSV, a plain table</source>
        <translation>CSV：纯文本表格</translation>
    </message>
    <message>
        <source>Mermaid, a diagram as text</source>
        <translation>Mermaid：文本形式的图</translation>
    </message>
    <message>
        <source>JSON, all of the workbook</source>
        <translation>JSON：整个工作簿</translation>
    </message>
    <message>
        <source>“%1” cannot be written: Wend writes %2. Nothing was changed.</source>
        <translation>无法写入“%1”：Wend 可以写 %2。内容没有变动。</translation>
    </message>
    <message>
        <source>The workbook has no map yet. Nothing was changed.</source>
        <translation>工作簿里还没有旅程图。内容没有变动。</translation>
    </message>
    <message>
        <source>PPTX, slides that can be edited</source>
        <translation>PPTX：可编辑的幻灯片</translation>
    </message>
    <message>
        <source>Markdown, a text with tables</source>
        <translation>Markdown：带表格的文本</translation>
    </message>
    <message>
        <source>Wend, a workbook of these maps alone</source>
        <translation>Wend：只含这些旅程图的工作簿</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched: a workbook never takes the place of another one. Choose another name.</source>
        <translation>“%1”已经存在，没有改动：工作簿不会替换另一个工作簿。请换一个名称。</translation>
    </message>
    <message>
        <source>Only a PDF has bleed, crop marks and pieces: this is the whole poster without them.</source>
        <translation>只有 PDF 有出血、裁切标记和分张：这里是不带它们的整张海报。</translation>
    </message>
    <message>
        <source>PDF, pages to print</source>
        <translation>PDF，可打印的文档</translation>
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
    <name>Findings</name>
    <message>
        <source>, </source>
        <extracomment>between the names in a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody is met in %1: it has no touchpoint.</source>
        <translation>%1里没有与顾客的接触：没有触点。</translation>
    </message>
    <message>
        <source>%1 stages have no touchpoint.</source>
        <translation>有 %1 个阶段没有触点。</translation>
    </message>
    <message>
        <source>Nothing is counted in %1.</source>
        <translation>%1没有任何数字。</translation>
    </message>
    <message>
        <source>In %1 stages nothing is counted.</source>
        <translation>有 %1 个阶段没有任何数字。</translation>
    </message>
    <message>
        <source>No evidence supports what is drawn in %1.</source>
        <translation>%1里所画的内容没有任何依据。</translation>
    </message>
    <message>
        <source>In %1 stages no evidence supports what is drawn.</source>
        <translation>有 %1 个阶段所画的内容没有依据。</translation>
    </message>
    <message>
        <source>The map ends with the purchase.</source>
        <translation>旅程图到购买就结束了。</translation>
    </message>
    <message>
        <source>Nothing is drawn after %1: what is delivered, and what makes people come back.</source>
        <translation>%1之后什么也没画：怎样交付，什么让人再来。</translation>
    </message>
    <message>
        <source>%1 is a guess so far.</source>
        <translation>%1目前只是猜测。</translation>
    </message>
    <message>
        <source>No share of customers is known, and no evidence stands at her or his cards.</source>
        <translation>不知道占多少顾客，相关卡片也没有依据。</translation>
    </message>
    <message>
        <source>%1 costs %2 a month, and no touchpoint uses it.</source>
        <translation>%1每月花 %2，却没有触点在用。</translation>
    </message>
    <message>
        <source>%1 costs %2 a month and shows no numbers.</source>
        <translation>%1每月花 %2，却看不到数字。</translation>
    </message>
    <message>
        <source>Tie it to a touchpoint, or save %1 a year.</source>
        <translation>把它关联到触点，或者每年省下 %1。</translation>
    </message>
    <message>
        <source>Import its report, or save %1 a year.</source>
        <translation>导入它的报表，或者每年省下 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n tools may do one job: %1.</source>
        <translation>
            <numerusform>%n 个工具可能在做同一件事：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are used in %1 on the same channel; together %2 a month.</source>
        <translation>都用在%1的同一渠道，每月共 %2。</translation>
    </message>
    <message>
        <source>Your target: %1 % of %2 %3</source>
        <extracomment>%1 is a share in per cent, %2 a count, %3 of what: &quot;Your target: 10 % of 3,140 visits&quot;</extracomment>
        <translation>您的目标：%2 %3的 %1%</translation>
    </message>
    <message>
        <source>As in the period before: %1 % of %2 %3</source>
        <translation>与上一时期相同：%2 %3的 %1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the ends of an interval</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 that came</source>
        <extracomment>%1 is what is counted: &quot;orders that came&quot;</extracomment>
        <translation>实际的%1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <extracomment>%1 is what is counted: &quot;orders missing&quot;</extracomment>
        <translation>少了的%1</translation>
    </message>
    <message>
        <source>× %1 %</source>
        <translation>× %1%</translation>
    </message>
    <message>
        <source>Pain: mood %1, severity %2 of 5</source>
        <translation>痛感：情绪 %1，严重程度 %2/5</translation>
    </message>
    <message>
        <source>mean of %1 and %2</source>
        <translation>%1 与 %2 的平均</translation>
    </message>
    <message>
        <source>No pain point and no low mood there</source>
        <translation>那里没有痛点，情绪也不低</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Fewer go on to %1 than should, and it hurts there.</source>
        <translation>走到%1的人偏少，而且那里最难受。</translation>
    </message>
    <message>
        <source>Fewer go on to %1 than should, and nothing on the map says why.</source>
        <translation>走到%1的人偏少，图上看不出原因。</translation>
    </message>
    <message>
        <source>The step to %1 is the weakest, and it hurts there.</source>
        <translation>到%1是最薄弱环节，而且那里最难受。</translation>
    </message>
    <message>
        <source>The step to %1 is the weakest, and nothing on the map says why.</source>
        <translation>到%1是最薄弱环节，图上看不出原因。</translation>
    </message>
    <message>
        <source>%1 % of %2 %3 go on (%4 to %5 %).</source>
        <extracomment>%1 is a share in per cent, %2 a count, %3 of what, %4 and %5 the ends of the interval in per cent</extracomment>
        <translation>%2 %3中有 %1% 走到下一步（%4 至 %5%）。</translation>
    </message>
    <message>
        <source>%1 hurts most.</source>
        <translation>最难受的是%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words of a card or the name of a stage within a sentence</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>from one device, channel or person to another</extracomment>
        <translation>从%1到%2</translation>
    </message>
    <message numerus="yes">
        <source>The mood falls %n points in %1.</source>
        <translation>
            <numerusform>情绪在%1下降 %n 点。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2, %3 at %4.</source>
        <extracomment>%1 and %3 are moods from −100 to +100, %2 and %4 what is felt there</extracomment>
        <translation>%2处为 %1，%4处为 %3。</translation>
    </message>
    <message>
        <source>%1, and the mood falls to %2.</source>
        <translation>%1，情绪降到 %2。</translation>
    </message>
    <message>
        <source>%1 before %2.</source>
        <translation>%2之前为 %1。</translation>
    </message>
    <message>
        <source>People stay longest in %1, and do not feel well there.</source>
        <translation>人们在%1停留最久，感受却不好。</translation>
    </message>
    <message>
        <source>The mood falls to %1: long may be lost, not happy.</source>
        <translation>情绪降到 %1：停得久也许是迷路，而不是喜欢。</translation>
    </message>
    <message numerus="yes">
        <source>The map was to be looked at again %n day(s) ago.</source>
        <translation>
            <numerusform>这张旅程图 %n 天前就该复盘了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its review date is %1.</source>
        <translation>复盘日期是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %1 end %n day(s) before the period does.</source>
        <translation>
            <numerusform>%1的数字比统计时段早 %n 天就没有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day: %1. Until newer ones are imported it counts too little.</source>
        <translation>最后一天：%1。导入新的数字之前，它会算得偏少。</translation>
    </message>
    <message>
        <source>Nobody answers %1.</source>
        <translation>没有改进点回应%1。</translation>
    </message>
    <message>
        <source>Severity %1 of 5, in %2; no idea is tied to it.</source>
        <translation>严重程度 %1/5，在%2；没有改进点与它关联。</translation>
    </message>
    <message>
        <source>It answers %1.</source>
        <translation>它回应%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) late.</source>
        <translation>
            <numerusform>%1已逾期 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody owns it; it was due %1.</source>
        <translation>没有负责人；期限是 %1。</translation>
    </message>
    <message>
        <source>%2; it was due %1.</source>
        <translation>%2负责；期限是 %1。</translation>
    </message>
    <message>
        <source>Nobody owns %1.</source>
        <translation>%1没有负责人。</translation>
    </message>
    <message>
        <source>It is planned or under way.</source>
        <translation>已计划或进行中。</translation>
    </message>
    <message>
        <source>Quick win: %1.</source>
        <translation>见效快：%1。</translation>
    </message>
    <message>
        <source>Large impact, little effort.</source>
        <translation>效果大，投入小。</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of truth without any evidence.</source>
        <translation>
            <numerusform>%n 个关键时刻没有任何依据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s) rest on opinion alone: no quote, no count.</source>
        <translation>
            <numerusform>%n 个痛点只凭猜测：没有原话，也没有数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>All evidence is numbers: nobody was asked.</source>
        <translation>依据全是数字：没有问过任何人。</translation>
    </message>
    <message>
        <source>All evidence is what people say: nothing was counted or seen.</source>
        <translation>依据全是顾客说的：没有数过，也没有亲眼看过。</translation>
    </message>
    <message>
        <source>All evidence was seen by yourselves: nobody was asked.</source>
        <translation>依据全是自己看到的：没有问过任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence, all of one kind.</source>
        <translation>
            <numerusform>%n 条依据，全是同一类。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two sources disagree in %1.</source>
        <translation>%1的两个数据源不一致。</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <extracomment>two moods from −100 to +100</extracomment>
        <translation>先是 %1，然后 %2。</translation>
    </message>
    <message>
        <source>people who first hear of you</source>
        <translation>刚听说您的人</translation>
    </message>
    <message>
        <source>people who compare</source>
        <translation>正在比较的人</translation>
    </message>
    <message>
        <source>people who are about to buy</source>
        <translation>快要下单的人</translation>
    </message>
    <message>
        <source>%1 does not fit %2.</source>
        <translation>%1不适合%2。</translation>
    </message>
    <message>
        <source>It speaks to %1; here are %2.</source>
        <extracomment>%1 and %2 are groups of people: &quot;people who compare&quot;</extracomment>
        <translation>它是说给%1听的，这里却是%2。</translation>
    </message>
    <message>
        <source>One person gets %1 messages a month in %2.</source>
        <translation>在%2，一个人每月收到 %1 条信息。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a message and how often it is sent a month</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 miss their target.</source>
        <translation>%1没有达到目标。</translation>
    </message>
    <message>
        <source>%1 in %3; at most %2 were wanted.</source>
        <translation>%3为 %1，目标不超过 %2。</translation>
    </message>
    <message>
        <source>%1 in %3; at least %2 were wanted.</source>
        <translation>%3为 %1，目标至少 %2。</translation>
    </message>
    <message>
        <source>%1: %2 % fewer a day than before.</source>
        <translation>%1：每天比以前少 %2%。</translation>
    </message>
    <message>
        <source>%1 to %2 % fewer than in %3; chance alone does not do that.</source>
        <extracomment>%1 and %2 are the ends of an interval in per cent, %3 a span of days</extracomment>
        <translation>比%3少 %1% 到 %2%，不会只是偶然。</translation>
    </message>
    <message>
        <source>%1 is done, and nobody looked whether it helped.</source>
        <translation>%1已完成，还没有人看过是否有效果。</translation>
    </message>
    <message>
        <source>Note the day it went live: then the numbers before and after are compared.</source>
        <translation>记下上线的日子，就可以比较前后的数字。</translation>
    </message>
    <message numerus="yes">
        <source>A rise to %1 % can be told from chance after about %2 %3: %n day(s).</source>
        <extracomment>%1 is a share in per cent, %2 a count, %3 what is counted</extracomment>
        <translation>
            <numerusform>上升到 %1% 大约要 %2 %3才能与偶然区分：%n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many of the %1 become %2, before and after.</source>
        <extracomment>%1 and %2 are what is counted: &quot;visits&quot;, &quot;orders&quot;</extracomment>
        <translation>前后各有多少%1成为%2。</translation>
    </message>
</context>
<context>
    <name>FindingsCommand</name>
    <message>
        <source>Nothing stands out.</source>
        <translation>没有特别值得注意的地方。</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Make an idea</source>
        <translation>转为改进点</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Not a problem</source>
        <translation>不是问题</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Select it on the map (O or Enter)</source>
        <translation>在图上选中（O 或回车）</translation>
    </message>
    <message>
        <source>Make an idea, with the finding as its evidence (I)</source>
        <translation>转为改进点，并以这条发现为依据（I）</translation>
    </message>
    <message>
        <source>Put it off until a date (L)</source>
        <translation>推迟到某一天（L）</translation>
    </message>
    <message>
        <source>Not a problem: never show it again (Del)</source>
        <translation>不是问题：不再显示（Delete）</translation>
    </message>
    <message>
        <source>Show it again among the findings (Del)</source>
        <translation>重新列入发现（Delete）</translation>
    </message>
    <message>
        <source>not a problem</source>
        <translation>不是问题</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>推迟到%1</translation>
    </message>
    <message numerus="yes">
        <source>%n put off until %1</source>
        <extracomment>findings; %1 is a day</extracomment>
        <translation>
            <numerusform>%n 条推迟到%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n 条已推迟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not a problem</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n 条不是问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>what may be behind a finding</extracomment>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What may be behind it, with what speaks for and against it (W)</source>
        <translation>可能的原因，以及支持和反对的依据（W）</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>Only %n full week(s) are known. Eight are needed.</source>
        <translation>
            <numerusform>仅有 %n 个完整的周，需要八周。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n full week(s) since “%1”. Eight are needed.</source>
        <extracomment>%1 is a note on a day: &quot;New form went live&quot;</extracomment>
        <translation>
            <numerusform>“%1”之后仅有 %n 个完整的周，需要八周。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastCommand</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of series.</source>
        <translation>“%1”作为序列文件太大。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no number.</source>
        <translation>“%2”中的“%1”不是数字。</translation>
    </message>
    <message>
        <source>--series goes with --ahead and --season, how many steps are told and how many are a season (1: none).</source>
        <translation>--series 须与 --ahead（预测多少步）和 --season（一个周期多少步，1 表示没有周期）一起使用。</translation>
    </message>
    <message>
        <source>No share that goes on to “%1” was measured.</source>
        <translation>没有测得进入“%1”的转化率。</translation>
    </message>
    <message>
        <source>There is no number and no stage called “%1”.</source>
        <translation>没有名为“%1”的指标或阶段。</translation>
    </message>
    <message numerus="yes">
        <source>from %n week(s), by %1</source>
        <translation>
            <numerusform>依据 %n 周，方法 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: about %2 (80 %: %3 to %4; 95 %: %5 to %6)</source>
        <extracomment>%1 are days, %2 a number, %3 to %6 the ends of two bands</extracomment>
        <translation>%1：约 %2（80%：%3–%4；95%：%5–%6）</translation>
    </message>
    <message>
        <source>Say a workbook and --metric, or --series with a file of series.</source>
        <translation>请给出工作簿和 --metric，或用 --series 给出序列文件。</translation>
    </message>
    <message>
        <source>--weeks takes a number from 1 to %1.</source>
        <translation>--weeks 须为 1 到 %1 之间的整数。</translation>
    </message>
</context>
<context>
    <name>FunnelChart</name>
    <message>
        <source>no numbers yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>weakest step</source>
        <translation>最薄弱环节</translation>
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
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>By chance alone it may lie between %1 and %2.</source>
        <translation>考虑偶然波动，实际可能在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>The weakest step of this map.</source>
        <translation>这张旅程图最薄弱环节。</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>of the period compared with; %1 is how many of 1,000</extracomment>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>could be chance</source>
        <translation>可能只是偶然波动</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未作对比</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>GridReader</name>
    <message>
        <source>Numbers are not taken from this file: import the exports that they come from, or type them.</source>
        <translation>不会从这个文件取用数据：请导入它们原来的导出文件，或手动输入。</translation>
    </message>
    <message>
        <source>“%1” has %2 columns, and a map takes up to %3. Nothing was made; choose a smaller table.</source>
        <translation>“%1”有 %2 列，而旅程图最多 %3 列。没有新建任何内容；请选择小一些的表格。</translation>
    </message>
    <message>
        <source>“%1” holds no journey that Wend understands: stages in the first row and a lane in each row below, or the other way round. Nothing was made.</source>
        <translation>“%1”里没有 Wend 能看懂的旅程：第一行是阶段，下面每行一条泳道，或者行列对调。没有新建任何内容。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
</context>
<context>
    <name>IdeasCommand</name>
    <message>
        <source>There are no ideas yet.</source>
        <translation>还没有改进点。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>--to takes a file that ends in .csv or .xlsx.</source>
        <translation>--to 需要以 .csv 或 .xlsx 结尾的文件。</translation>
    </message>
</context>
<context>
    <name>ImportBeside</name>
    <message>
        <source>Importing “%1”…</source>
        <translation>正在导入“%1”…</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
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
    <message numerus="yes">
        <source>%n more; --refused OUT.csv saves them all.</source>
        <translation>
            <numerusform>还有 %n 条；--refused OUT.csv 可全部保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet or member</source>
        <translation>工作表或包内文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The row as it stood</source>
        <translation>原来的那一行</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was imported is saved. Please choose another place.</source>
        <translation>“%1”无法写入：%2。已导入的内容都已保存。请换一个位置。</translation>
    </message>
    <message>
        <source>%1 needs a day like 2026-01-31.</source>
        <translation>%1 需要一个日期，例如 2026-01-31。</translation>
    </message>
    <message>
        <source>--from and --to belong together: the first and the last day of files that do not say which days they are about.</source>
        <translation>--from 和 --to 要一起用：给没写明日期的文件指定第一天和最后一天。</translation>
    </message>
    <message>
        <source>“%1” does not say which days it is about. Nothing of it was imported. Please name its first and last day with --from and --to.</source>
        <translation>“%1”没有写明是哪些天的数据。它的内容没有导入。请用 --from 和 --to 指定第一天和最后一天。</translation>
    </message>
    <message>
        <source>--as takes a column and what it is, such as &quot;Total=money&quot;.</source>
        <translation>--as 要写明列和它是什么，例如“总计=money”。</translation>
    </message>
    <message>
        <source>--bind takes a number and a stage, such as &quot;Orders=Purchase&quot;.</source>
        <translation>--bind 要写明数据和阶段，例如“订单=购买”。</translation>
    </message>
    <message>
        <source>A column cannot be “%1”. It can be: %2.</source>
        <translation>列不能是“%1”。可以是：%2。</translation>
    </message>
    <message>
        <source>The map has no stage “%1”. Nothing was imported.</source>
        <translation>旅程图里没有阶段“%1”。没有导入任何数据。</translation>
    </message>
    <message>
        <source>The file has no number “%1”. Nothing was imported.</source>
        <translation>文件里没有指标“%1”。没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” has no such column. Nothing of it was imported.</source>
        <translation>“%1”里没有这一列。没有导入其中任何数据。</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>of scores and times, which have no total</extracomment>
        <translation>平均 %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>from day to day, or from month to month</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the format of a month: October 2026</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM|MMMM yyyy</source>
        <translation>yyyy年M月|M月</translation>
    </message>
    <message>
        <source>MMMM yyyy|MMMM yyyy</source>
        <translation>yyyy年M月|yyyy年M月</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>the format of a day: 1 October 2026</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy|d MMMM yyyy</source>
        <translation>yyyy年M月d日|yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM|d MMMM yyyy</source>
        <translation>yyyy年M月d日|M月d日</translation>
    </message>
    <message>
        <source>d|d MMMM yyyy</source>
        <translation>yyyy年M月d日|d日</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>一份回答</translation>
    </message>
    <message>
        <source>a payment in or out</source>
        <translation>一笔收款或付款</translation>
    </message>
    <message>
        <source>a booking</source>
        <translation>一次预约</translation>
    </message>
    <message>
        <source>an enquiry</source>
        <translation>一次询问</translation>
    </message>
    <message>
        <source>a line of a receipt</source>
        <translation>小票上的一行</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>一笔订单</translation>
    </message>
    <message>
        <source>something that happened</source>
        <translation>发生的一件事</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a rate</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <extracomment>%1 is one or two numbers, %2 a stage: “4 orders on “Order””</extracomment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two numbers: “4 orders and €14.05 revenue”</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a file comes to, %2 the time it is about</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>a day&apos;s numbers</source>
        <translation>一天的数字</translation>
    </message>
    <message>
        <source>a stage with its count</source>
        <translation>一个阶段和它的数量</translation>
    </message>
    <message>
        <source>each row is a number of its own</source>
        <translation>每一行各是一个数字</translation>
    </message>
    <message>
        <source>money in and money out are counted apart</source>
        <translation>收入和支出分开统计</translation>
    </message>
    <message>
        <source>rows with one “%1” are one</source>
        <translation>“%1”相同的行算一笔</translation>
    </message>
    <message>
        <source>numbers of the whole period</source>
        <extracomment>what a row is: none tells its days, all are of the whole time that the file is about</extracomment>
        <translation>整个期间的数字</translation>
    </message>
    <message>
        <source>the numbers of some days</source>
        <translation>几天的数字</translation>
    </message>
    <message>
        <source>a week&apos;s numbers</source>
        <translation>一周的数字</translation>
    </message>
    <message>
        <source>a month&apos;s numbers</source>
        <translation>一个月的数字</translation>
    </message>
    <message>
        <source>a quarter&apos;s numbers</source>
        <translation>一个季度的数字</translation>
    </message>
    <message>
        <source>a year&apos;s numbers</source>
        <translation>一年的数字</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>一条消息</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有顾客</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Moment of truth: it decides</source>
        <translation>关键时刻：成败在此</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Cost a month, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>每月费用（%1）</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>哪里出了问题</translation>
    </message>
    <message>
        <source>1: hardly noticed</source>
        <translation>1：几乎没感觉</translation>
    </message>
    <message>
        <source>2: a nuisance</source>
        <translation>2：有点麻烦</translation>
    </message>
    <message>
        <source>3: annoying</source>
        <translation>3：让人烦</translation>
    </message>
    <message>
        <source>4: customers complain</source>
        <translation>4：顾客会抱怨</translation>
    </message>
    <message>
        <source>5: customers leave</source>
        <translation>5：顾客会离开</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>怎样更好</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解决痛点</translation>
    </message>
    <message>
        <source>no pain point</source>
        <translation>不针对痛点</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>From bad to good</source>
        <translation>从差到好</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Felt by</source>
        <translation>谁的情绪</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>上方分界线</translation>
    </message>
    <message>
        <source>different</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>旅程图</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Goal of the customer</source>
        <translation>顾客的目标</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>产品或服务</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，用逗号隔开</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>复盘日期</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>顾客画像</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>% of customers</source>
        <translation>占顾客的百分比</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>常说的话</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>住在</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>想要</translation>
    </message>
    <message>
        <source>Buys because</source>
        <translation>购买理由</translation>
    </message>
    <message>
        <source>Worries about</source>
        <translation>担心</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>习惯</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>顾客类型</translation>
    </message>
    <message>
        <source>Colour of the curve</source>
        <translation>曲线颜色</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>方形</translation>
    </message>
    <message>
        <source>Diamond</source>
        <translation>菱形</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Marks on the curve</source>
        <translation>曲线上的标记</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Question or goal</source>
        <translation>问题或目标</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Level of the funnel</source>
        <translation>漏斗层级</translation>
    </message>
    <message>
        <source>Target: % who go on</source>
        <translation>目标转化率（%）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Label of the number</source>
        <translation>指标说明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as its content needs</source>
        <translation>按内容需要</translation>
    </message>
    <message>
        <source>Collapsed to its name</source>
        <translation>折叠，只显示名称</translation>
    </message>
    <message>
        <source>Hidden on map and poster</source>
        <translation>在图和海报上隐藏</translation>
    </message>
    <message>
        <source>Stays in view while scrolling</source>
        <translation>滚动时保持可见</translation>
    </message>
    <message>
        <source>Height, at least</source>
        <translation>最小高度</translation>
    </message>
    <message>
        <source>shares the room</source>
        <translation>平分空间</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>读取于</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Delete this import</source>
        <translation>删除这次导入</translation>
    </message>
    <message>
        <source>Its numbers leave all sums. Undo brings them back.</source>
        <translation>它的数字不再计入任何总和。撤销可恢复。</translation>
    </message>
    <message>
        <source>Source of numbers</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <translation>包含的指标</translation>
    </message>
    <message>
        <source>Days add up</source>
        <translation>各天可相加</translation>
    </message>
    <message>
        <source>Name of the number</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>显示在</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>行数：%1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>略过：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a stage or a touchpoint, %2 a map</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not on a map</source>
        <translation>不在旅程图上</translation>
    </message>
    <message>
        <source>https://… or a file</source>
        <translation>https://… 或文件</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Leads to the map</source>
        <translation>通向旅程图</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation>顾客做什么</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>What customers say to themselves</source>
        <translation>顾客心里的话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>要说的话</translation>
    </message>
    <message>
        <source>What the business says</source>
        <translation>店里说的话</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>幕后</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>High feelings are called</source>
        <translation>高的情绪叫作</translation>
    </message>
    <message>
        <source>Middling ones</source>
        <translation>中间的叫作</translation>
    </message>
    <message>
        <source>Low ones</source>
        <translation>低的叫作</translation>
    </message>
    <message>
        <source>Pair with</source>
        <translation>配对的旅程图</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>反转方向</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>旁边的文字</translation>
    </message>
    <message>
        <source>How many go this way, %</source>
        <extracomment>a path: the share of customers at its beginning who take it</extracomment>
        <translation>走这条路的占比（%）</translation>
    </message>
    <message>
        <source>No other map</source>
        <translation>没有配对的旅程图</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>A rate stays a rate. To make it something else, import its file again and click the head of its column.</source>
        <translation>比率只能保持为比率。要改成别的，请重新导入它的文件，并点击那一列的标题。</translation>
    </message>
    <message>
        <source>To make it a rate, import its file again and click the head of its column.</source>
        <translation>要改成比率，请重新导入它的文件，并点击那一列的标题。</translation>
    </message>
    <message>
        <source>All its numbers</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Triangle, point down</source>
        <translation>倒三角形</translation>
    </message>
    <message>
        <source>Pentagon</source>
        <translation>五边形</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>六边形</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>十字</translation>
    </message>
    <message>
        <source>Felt at</source>
        <translation>出现在</translation>
    </message>
    <message>
        <source>no touchpoint</source>
        <translation>没有触点</translation>
    </message>
    <message>
        <source>For the</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Times a month</source>
        <translation>每月次数</translation>
    </message>
    <message>
        <source>For whom in the funnel the message is</source>
        <translation>这条信息面向漏斗中的哪些人</translation>
    </message>
    <message>
        <source>How often one person gets it in a month</source>
        <translation>一个人每月收到几次</translation>
    </message>
    <message>
        <source>Why so few come here…</source>
        <translation>为什么走到这里的人少…</translation>
    </message>
    <message numerus="yes">
        <source>Why so few come here: %n explanation(s)</source>
        <translation>
            <numerusform>为什么走到这里的人少：%n 个可能的原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers&apos; words</source>
        <translation>顾客原话</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>“%1” is no address that can be opened. Look whether it was typed wrongly.</source>
        <translation>“%1”不是能打开的地址。请看看是否输错了。</translation>
    </message>
    <message>
        <source>Wend opens web pages, mail addresses and files, but not “%1”.</source>
        <translation>Wend 可以打开网页、电子邮件地址和文件，但不能打开“%1”。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Look whether it was moved or renamed; a web page begins with https://.</source>
        <translation>没有“%1”这个文件。请看看它是否移动或改名了；网页以 https:// 开头。</translation>
    </message>
    <message>
        <source>“%1” is on another computer. Wend does not open it from a map; open it in your file manager if you know it.</source>
        <translation>“%1”在另一台电脑上。Wend 不会从旅程图里打开它；如果您了解这个文件，请在文件管理器里打开。</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>The %1 of %2 could not be read and is empty now.</source>
        <translation>%2的%1无法读取，现在为空。</translation>
    </message>
    <message>
        <source>The %1 of %2 could not be read and is as in a new one now.</source>
        <translation>%2的%1无法读取，现在是默认值。</translation>
    </message>
    <message>
        <source>The %1 of %2 was not possible and is the nearest that is now.</source>
        <translation>%2的%1超出了允许的范围，已改为最接近的值。</translation>
    </message>
    <message>
        <source>The %1 of %2 was longer than Wend can keep and was cut.</source>
        <translation>%2的%1过长，Wend 无法全部保存，已截短。</translation>
    </message>
    <message>
        <source>The %1 of %2 is not there any more; none is named now.</source>
        <translation>%2的%1已不存在，现在没有指定。</translation>
    </message>
    <message>
        <source>The %1 of %2 could not be read; a new one called “%3” takes its place.</source>
        <translation>%2的%1无法读取，已用新建的“%3”代替。</translation>
    </message>
    <message>
        <source>What belonged to %1 could not all be found again.</source>
        <translation>属于%1的内容没能全部找回。</translation>
    </message>
    <message>
        <source>Of %1 there was more than one alike; one is left.</source>
        <translation>%1有重复，每份只保留了一个。</translation>
    </message>
    <message>
        <source>Wend could not keep %1.</source>
        <translation>%1无法保留。</translation>
    </message>
    <message>
        <source>Of %1 only the beginning could be read.</source>
        <translation>%1只有开头部分能读取。</translation>
    </message>
    <message>
        <source>A part of the file with %1 is damaged. What could not be read there is lost.</source>
        <translation>文件中存放%1的部分已损坏，其中读不出的内容丢失了。</translation>
    </message>
    <message>
        <source>The part of the file with %1 is not there.</source>
        <translation>文件中没有存放%1的部分。</translation>
    </message>
    <message>
        <source>Some of %1 could not be read and are left out.</source>
        <translation>%1有一部分无法读取，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) had no stage above any more: stages of their own now.</source>
        <translation>
            <numerusform>%n 个步骤所属的阶段已不存在，现在是单独的阶段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stood in a stage that has steps: in its first step now.</source>
        <translation>
            <numerusform>%n 张卡片放在了含有步骤的阶段里，已移到其第一个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) stood in a stage that has steps: in its first step now.</source>
        <translation>
            <numerusform>%n 个情绪点放在了含有步骤的阶段里，已移到其第一个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stood in a lane of another map: in a lane of their stage&apos;s map now.</source>
        <translation>
            <numerusform>%n 张卡片放在了另一张旅程图的泳道里，已移到其阶段所在旅程图的泳道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) answered nothing but themselves: without an answer now.</source>
        <translation>
            <numerusform>%n 个点子回应的是自己，现在没有回应对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) belonged to another map than their stage: on the stage&apos;s map now.</source>
        <translation>
            <numerusform>%n 个情绪点与其阶段不在同一张旅程图上，已移到阶段所在的旅程图。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) felt something on a map that did not show them: shown there now.</source>
        <translation>
            <numerusform>%n 个顾客画像在没有显示它的旅程图上有情绪点，现在已显示在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) stood at a stage where they cannot: at the right one now.</source>
        <translation>
            <numerusform>%n 个指标放在了不合适的阶段，已移到正确的阶段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) belonged to a touchpoint that is not there any more, or stood there twice: left out.</source>
        <translation>
            <numerusform>%n 个指标所属的触点已不存在，或指标重复，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) belonged to another map than their touchpoints: on that map now.</source>
        <translation>
            <numerusform>%n 条路径与其触点不在同一张旅程图上，已移到触点所在的旅程图。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) led to a card that is not there, or not on the same map: left out.</source>
        <translation>
            <numerusform>%n 条路径通往的卡片已不存在，或不在同一张旅程图上，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) had a counterpart that did not know of it: without one now.</source>
        <translation>
            <numerusform>%n 张旅程图的对照图没有指回它，现在没有对照图。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <extracomment>what something is called that repair had to make, because cards or numbers belonged to it</extracomment>
        <translation>已找回</translation>
    </message>
    <message>
        <source>A part of the file is damaged. What could not be read there is lost.</source>
        <translation>文件的一部分已损坏，其中读不出的内容丢失了。</translation>
    </message>
    <message>
        <source>What was said of the business could not be read. Please fill in its name, place and currency again.</source>
        <translation>店家的信息无法读取。请重新填写名称、地点和货币。</translation>
    </message>
    <message>
        <source>the business “%1”</source>
        <translation>店家“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es)</source>
        <translation>
            <numerusform>%n 个店家</numerusform>
        </translation>
    </message>
    <message>
        <source>what is said of the business</source>
        <translation>店家信息</translation>
    </message>
    <message>
        <source>the picture “%1”</source>
        <translation>图片“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>the persona “%1”</source>
        <translation>顾客画像“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n 个顾客画像</numerusform>
        </translation>
    </message>
    <message>
        <source>personas</source>
        <translation>顾客画像</translation>
    </message>
    <message>
        <source>the map “%1”</source>
        <translation>旅程图“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n 张旅程图</numerusform>
        </translation>
    </message>
    <message>
        <source>maps</source>
        <translation>旅程图</translation>
    </message>
    <message>
        <source>the persona “%1” on a map</source>
        <translation>旅程图上的顾客画像“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) on maps</source>
        <translation>
            <numerusform>旅程图上的 %n 个顾客画像</numerusform>
        </translation>
    </message>
    <message>
        <source>which map shows which persona</source>
        <translation>旅程图显示哪些顾客画像的信息</translation>
    </message>
    <message>
        <source>the stage “%1”</source>
        <translation>阶段“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n 个阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>the lane “%1”</source>
        <translation>泳道“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n 条泳道</numerusform>
        </translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>the tool “%1”</source>
        <translation>工具“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>the card “%1”</source>
        <translation>卡片“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>the evidence “%1”</source>
        <translation>依据“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 条依据</numerusform>
        </translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>the path “%1”</source>
        <translation>路径“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n 条路径</numerusform>
        </translation>
    </message>
    <message>
        <source>paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>the feeling “%1”</source>
        <translation>情绪点“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s)</source>
        <translation>
            <numerusform>%n 个情绪点</numerusform>
        </translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>情绪点</translation>
    </message>
    <message>
        <source>the source “%1”</source>
        <translation>数据源“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) of numbers</source>
        <translation>
            <numerusform>%n 个数据源</numerusform>
        </translation>
    </message>
    <message>
        <source>sources of numbers</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>the metric “%1”</source>
        <translation>指标“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>the import of “%1”</source>
        <translation>“%1”的导入</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n 次导入</numerusform>
        </translation>
    </message>
    <message>
        <source>imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>the number “%1” at a stage or touchpoint</source>
        <translation>阶段或触点上的指标“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) at stages and touchpoints</source>
        <translation>
            <numerusform>阶段和触点上的 %n 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>which numbers stand at which stage</source>
        <translation>各阶段显示哪些指标的信息</translation>
    </message>
    <message>
        <source>the numbers of imports</source>
        <translation>导入的数据</translation>
    </message>
    <message>
        <source>the rows that imports could not use</source>
        <translation>导入时未能使用的行</translation>
    </message>
    <message>
        <source>the record of earlier saves</source>
        <translation>以往保存的记录</translation>
    </message>
    <message>
        <source>place within the stage</source>
        <translation>在阶段中的位置</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>对照图</translation>
    </message>
    <message>
        <source>picture itself</source>
        <translation>图片内容</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>顺序位置</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>wants</source>
        <translation>想要</translation>
    </message>
    <message>
        <source>reasons to buy</source>
        <translation>购买理由</translation>
    </message>
    <message>
        <source>worries</source>
        <translation>担心</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>习惯</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>常用渠道</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>细分群体</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>drawn face</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标记词</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>复盘日期</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>期间的第一天</translation>
    </message>
    <message>
        <source>last day of the period</source>
        <translation>期间的最后一天</translation>
    </message>
    <message>
        <source>name of a level of feeling</source>
        <translation>情绪高低的名称</translation>
    </message>
    <message>
        <source>width of the lane names</source>
        <translation>泳道名称的宽度</translation>
    </message>
    <message>
        <source>map</source>
        <translation>旅程图</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>顾客画像</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>stage above</source>
        <translation>上级阶段</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>unit of the duration</source>
        <translation>时长单位</translation>
    </message>
    <message>
        <source>level in the funnel</source>
        <translation>漏斗层级</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>line above</source>
        <translation>上方的线</translation>
    </message>
    <message>
        <source>monthly cost</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>width in columns</source>
        <translation>所占列数</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>mark as a moment of truth</source>
        <translation>关键时刻标记</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>answered pain point</source>
        <translation>所回应的痛点</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>linked map</source>
        <translation>链接的旅程图</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>end</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>kind of export</source>
        <translation>导出文件的类型</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>column in the export</source>
        <translation>导出文件中的列</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>mark that it can be added up</source>
        <translation>可否相加的标记</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>fingerprint of the file</source>
        <translation>文件指纹</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>count of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>count of rows that were left out</source>
        <translation>略去的行数</translation>
    </message>
    <message>
        <source>the events of imports</source>
        <translation>导入的事件</translation>
    </message>
    <message>
        <source>names of breakdowns</source>
        <translation>细分维度的名称</translation>
    </message>
    <message>
        <source>headline of the poster</source>
        <translation>海报的大标题</translation>
    </message>
    <message>
        <source>look of the poster</source>
        <translation>海报的样式</translation>
    </message>
    <message>
        <source>the target from “%1” on</source>
        <translation>从“%1”起的目标</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>the note “%1” on a day</source>
        <translation>日期备注“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on days</source>
        <translation>
            <numerusform>%n 条日期备注</numerusform>
        </translation>
    </message>
    <message>
        <source>notes on days</source>
        <translation>日期备注</translation>
    </message>
    <message>
        <source>the scenario “%1”</source>
        <translation>假设方案“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n 个假设方案</numerusform>
        </translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>假设方案</translation>
    </message>
    <message>
        <source>what a scenario sets</source>
        <translation>假设方案中的设定</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that scenarios set</source>
        <translation>
            <numerusform>假设方案中的 %n 项设定</numerusform>
        </translation>
    </message>
    <message>
        <source>what scenarios set</source>
        <translation>各假设方案中的设定</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>time of the target</source>
        <translation>目标的时间单位</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>假设方案</translation>
    </message>
    <message>
        <source>breakdown that tells these customers</source>
        <translation>区分这类顾客的维度</translation>
    </message>
    <message>
        <source>period compared with</source>
        <translation>对比时段</translation>
    </message>
    <message>
        <source>cost of one thing sold</source>
        <translation>每件售出商品的成本</translation>
    </message>
    <message>
        <source>mark as an upper limit</source>
        <translation>上限标记</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>what it sets</source>
        <translation>设定的内容</translation>
    </message>
    <message>
        <source>link on the poster</source>
        <translation>海报上的链接</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were felt at nothing but themselves: at no touchpoint now.</source>
        <translation>
            <numerusform>%n 张卡片把自己当作触点：现在不属于任何触点。</numerusform>
        </translation>
    </message>
    <message>
        <source>the explanation “%1”</source>
        <translation>原因“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>explanations</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>what was decided about a finding</source>
        <translation>对发现的决定</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about findings</source>
        <translation>
            <numerusform>%n 项对发现的决定</numerusform>
        </translation>
    </message>
    <message>
        <source>what was decided about findings</source>
        <translation>对发现的决定</translation>
    </message>
    <message>
        <source>the version “%1”</source>
        <translation>版本“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>times a month</source>
        <translation>每月次数</translation>
    </message>
    <message>
        <source>day of the state</source>
        <translation>状态的日期</translation>
    </message>
    <message>
        <source>number that it explains</source>
        <translation>能解释的数量</translation>
    </message>
    <message>
        <source>test</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>mark of what it says</source>
        <translation>说法的标记</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>kind of finding</source>
        <translation>发现的种类</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>day until which it is put off</source>
        <translation>推迟到的日期</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>title of the poster</source>
        <translation>海报标题</translation>
    </message>
    <message>
        <source>colour of the posters</source>
        <translation>海报颜色</translation>
    </message>
</context>
<context>
    <name>MapLayout</name>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1，每月 %2</translation>
    </message>
    <message>
        <source>%1 per 1,000 seen</source>
        <translation>每千次曝光 %1&#xa0;人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a share, %2 what was counted at an earlier stage: &quot;10.5 % of visits&quot;</extracomment>
        <translation>%2的 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>a difference of two shares in points of percent</extracomment>
        <translation>%1个百分点</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>%1 → %3: %2 (95 %: %4 to %5)</source>
        <extracomment>%1 and %3 are stages, %2 the share that goes on, %4 and %5 the ends of its interval</extracomment>
        <translation>%1 → %3：%2（95% 区间：%4 至 %5）</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>以表格查看旅程图</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>MapTables</name>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>关键时刻</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>顾客画像</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Severity (1 to 5)</source>
        <translation>严重程度（1 至 5）</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解决痛点</translation>
    </message>
    <message>
        <source>Impact (1 to 3)</source>
        <translation>效果（1 至 3）</translation>
    </message>
    <message>
        <source>Effort (1 to 3)</source>
        <translation>投入（1 至 3）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>At least (95 %)</source>
        <translation>下限（95%）</translation>
    </message>
    <message>
        <source>At most (95 %)</source>
        <translation>上限（95%）</translation>
    </message>
    <message>
        <source>Weakest step</source>
        <translation>最薄弱环节</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Question or goal</source>
        <translation>问题或目标</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>About this map</source>
        <translation>关于这张旅程图</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>复盘日期</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>顾客画像</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what kind of evidence it is, and what it says: &quot;Said: “Nobody answers.”&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>旅程图</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>Level in the funnel</source>
        <translation>漏斗层级</translation>
    </message>
    <message>
        <source>Times a month</source>
        <translation>每月次数</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Other cards</source>
        <translation>其他卡片</translation>
    </message>
</context>
<context>
    <name>Masks</name>
    <message>
        <source>name</source>
        <extracomment>stands in place of what was masked in a customer&apos;s words</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已遮盖</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs, or take a smaller file.</source>
        <translation>内存不够，无法完成。内容没有变动；请关闭其他程序，或换一个小一些的文件。</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>Line %2 of “%1” is no task with a score, like “Order the cake: 3: Maya”. Nothing was made.</source>
        <translation>“%1”第 %2 行不是带分数的任务，例如“订蛋糕: 3: 小雅”。没有新建任何内容。</translation>
    </message>
    <message>
        <source>“%1” has more tasks than a map takes. Nothing was made.</source>
        <translation>“%1”的任务超过旅程图能容纳的数量。没有新建任何内容。</translation>
    </message>
    <message>
        <source>“%1” is no journey in Mermaid: it does not begin with the word “journey”. Nothing was made.</source>
        <translation>“%1”不是 Mermaid 旅程：开头没有“journey”这个词。没有新建任何内容。</translation>
    </message>
    <message>
        <source>“%1” has no sections and no tasks. Nothing was made.</source>
        <translation>“%1”里没有分段也没有任务。没有新建任何内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as Mermaid. Nothing was made.</source>
        <translation>无法把“%1”作为 Mermaid 读取。没有新建任何内容。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>NewWorkbook</name>
    <message>
        <source>“%1” holds no numbers with days that Wend understands. Nothing was written.</source>
        <translation>“%1”里没有 Wend 看得懂的带日期数据。没有写入任何内容。</translation>
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
    <message>
        <source>%1 and %2 are of different days: the step between them is not judged.</source>
        <translation>%1和%2不是同一段日子的数字，因此不评判两者之间的一步。</translation>
    </message>
    <message>
        <source>Sheet or file</source>
        <translation>工作表或文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be kept: too large, of days that cannot be, or under names that are too long.</source>
        <translation>
            <numerusform>有 %n 个数字无法保存：数值太大、日期不可能，或名称太长。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than a workbook can add up.</source>
        <translation>“%1”太大，工作簿无法相加。</translation>
    </message>
    <message>
        <source>The lines that cannot be used are more than can be listed: the list ends here.</source>
        <translation>无法使用的行太多，不能全部列出：列表到此为止。</translation>
    </message>
    <message>
        <source>%1 were only seen: there is no share that goes on, but a number for each 1,000 seen.</source>
        <translation>%1只是展示：没有继续的比例，只有每展示 1,000 次的数。</translation>
    </message>
    <message>
        <source>%1 has no number in this period.</source>
        <translation>%1在这个时段没有数据。</translation>
    </message>
    <message>
        <source>%1 counts neither people nor orders.</source>
        <translation>%1数的既不是人，也不是订单。</translation>
    </message>
    <message>
        <source>%1 and %2 are two counts of the same thing (one is %3 % of the other): nobody goes from one to the other.</source>
        <translation>%1和%2数的是同一件事（后者是前者的 %3%）：没有人从一个走到另一个。</translation>
    </message>
    <message>
        <source>%1 is 0.</source>
        <translation>%1为 0。</translation>
    </message>
    <message>
        <source>%1 is more than %2: it cannot be a share of it.</source>
        <translation>%1比%2还多：不可能是它的一部分。</translation>
    </message>
    <message>
        <source>It is the step furthest below its target.</source>
        <translation>这一步离目标最远。</translation>
    </message>
    <message>
        <source>It is the step that fell surely below its own past.</source>
        <translation>这一步确实低于自己过去的水平。</translation>
    </message>
    <message>
        <source>It is the step that is surely furthest below what the other steps keep on average.</source>
        <translation>与其他步骤平均留住的比例相比，这一步确实低得最多。</translation>
    </message>
    <message>
        <source>Not added up: it is a rate.</source>
        <translation>不相加：这是比率。</translation>
    </message>
    <message>
        <source>Not added up: it looks like an average.</source>
        <translation>不相加：看起来是平均值。</translation>
    </message>
    <message>
        <source>Not added up: it is the price of one.</source>
        <translation>不相加：这是单价。</translation>
    </message>
    <message>
        <source>Not added up: it is a score.</source>
        <translation>不相加：这是评分。</translation>
    </message>
    <message>
        <source>Not added up: it says how long something took on average.</source>
        <translation>不相加：这是平均时长。</translation>
    </message>
    <message>
        <source>Not added up: it is what there is in all; the last value stands for a period.</source>
        <translation>不相加：这是累计的总量，以时段内最后一个值为准。</translation>
    </message>
    <message>
        <source>Not added up: each value covers several days already.</source>
        <translation>不相加：每个值已经包含好几天。</translation>
    </message>
    <message>
        <source>Not added up: the same people may be there on several days.</source>
        <translation>不相加：同样的人可能在好几天里出现。</translation>
    </message>
    <message>
        <source>Left out: its numbers are names.</source>
        <translation>未采用：这些数字是编号。</translation>
    </message>
    <message>
        <source>Not added up: it is a part of the date.</source>
        <translation>不相加：这是日期的一部分。</translation>
    </message>
    <message>
        <source>Left out: it follows one group of people from week to week.</source>
        <translation>未采用：这是按周跟踪同一群人的数据。</translation>
    </message>
    <message>
        <source>Left out: it is an age, a size or a place.</source>
        <translation>未采用：这是年龄、尺寸或位置。</translation>
    </message>
    <message>
        <source>Left out: it is not the day of the row.</source>
        <translation>未采用：这不是该行的日期。</translation>
    </message>
    <message>
        <source>%1: the file says %2, your workbook %3. The amounts in %2 are kept apart.</source>
        <translation>%1：文件里是 %2，您的工作簿是 %3。%2 的金额单独保存。</translation>
    </message>
    <message>
        <source>Left out: each row is something that happened, and only amounts and quantities are added up.</source>
        <translation>未采用：每一行是一件发生的事，只有金额和数量会相加。</translation>
    </message>
    <message>
        <source>Not added up: the file&apos;s own total is %1, its rows add up to %2.</source>
        <translation>不相加：文件自己的合计是 %1，各行相加是 %2。</translation>
    </message>
    <message>
        <source>The file&apos;s own total says %1.</source>
        <translation>文件自己的合计是 %1。</translation>
    </message>
    <message>
        <source>%1: there are too many different values to keep each of them; the numbers are kept without them.</source>
        <translation>%1：不同的值太多，无法逐一保存；数据不按它细分。</translation>
    </message>
    <message>
        <source>For the same days both say the same.</source>
        <translation>同样的日子里，两边的数字一样。</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <extracomment>%1 is what a column without a name holds (&quot;money&quot;), %2 its number, counted from 1</extracomment>
        <translation>%1（第 %2 列）</translation>
    </message>
    <message>
        <source>rows of the file</source>
        <translation>文件的行数</translation>
    </message>
    <message>
        <source>each different “%1” once</source>
        <extracomment>how a number was counted; %1 is the heading of a column</extracomment>
        <translation>每个不同的“%1”算一次</translation>
    </message>
    <message>
        <source>“%1” that came again</source>
        <translation>再次出现的“%1”</translation>
    </message>
    <message>
        <source>“%1” times “%2”</source>
        <translation>“%1”乘以“%2”</translation>
    </message>
    <message>
        <source>“%1” added up</source>
        <translation>“%1”相加</translation>
    </message>
    <message>
        <source>answers of “%1”</source>
        <translation>“%1”的回答</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <extracomment>%1 is how a number was counted, %2 the heading of the column that says which rows count</extracomment>
        <translation>%1，按“%2”区分</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>取自“%1”</translation>
    </message>
    <message>
        <source>For the same days they are %1 % apart: the file counts more.</source>
        <extracomment>two counts of one thing, by a file and by what is there already; %1 is a share in percent</extracomment>
        <translation>同样的日子里，两边相差 %1%，这个文件里更多。</translation>
    </message>
    <message>
        <source>For the same days they are %1 % apart: the file counts fewer.</source>
        <translation>同样的日子里，两边相差 %1%，这个文件里更少。</translation>
    </message>
    <message>
        <source>answers to “%1”</source>
        <extracomment>how a number was counted; %1 is the heading of a column</extracomment>
        <translation>“%1”的回答</translation>
    </message>
    <message>
        <source>“%1” on average</source>
        <translation>“%1”的平均值</translation>
    </message>
    <message>
        <source>from “%1” to “%2” on average</source>
        <extracomment>%1 and %2 are headings of columns of days: how long it took from one to the other</extracomment>
        <translation>从“%1”到“%2”的平均时间</translation>
    </message>
    <message>
        <source>by “%1”, on average</source>
        <extracomment>%1 is the heading of the column that says what became of something</extracomment>
        <translation>按“%1”计算的平均时间</translation>
    </message>
    <message>
        <source>%1: other answers</source>
        <extracomment>answers to a question that are not told one by one; %1 is the question</extracomment>
        <translation>%1：其他回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a question and one of the answers to it, as the name of a number</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out: what people say of themselves or write freely is not kept.</source>
        <translation>不计入：人们自己写的话和个人信息不会保留。</translation>
    </message>
</context>
<context>
    <name>NumbersCommand</name>
    <message>
        <source>%1 takes a date like 2026-10-31.</source>
        <translation>%1 要写成 2026-10-31 这样的日期。</translation>
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
        <translation>↓ 每千次曝光带来 %1 人</translation>
    </message>
    <message>
        <source>↓ %1 go on (%2 to %3)</source>
        <translation>↓ %1 继续往下走（%2 到 %3）</translation>
    </message>
    <message>
        <source>  the weakest step</source>
        <translation>  最薄弱环节</translation>
    </message>
    <message>
        <source>↓ %1 of %2 go on (%3 to %4)</source>
        <translation>↓ “%2”的 %1 继续往下走（%3 到 %4）</translation>
    </message>
    <message>
        <source>The weakest step: %1</source>
        <translation>最薄弱环节：%1</translation>
    </message>
    <message>
        <source>--from and --to belong together: the first and the last day that count.</source>
        <translation>--from 和 --to 要一起写：计算的第一天和最后一天。</translation>
    </message>
    <message>
        <source>--compare takes before, year or two days like 2026-09-01..2026-09-30.</source>
        <translation>--compare 可为 before、year，或两个日期，例如 2026-09-01..2026-09-30。</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <extracomment>behind the days of a report; %1 are days</extracomment>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>The numbers of this map are not broken down by anything.</source>
        <translation>这张旅程图的数据没有任何维度。</translation>
    </message>
    <message>
        <source>The numbers of this map are not broken down by “%1”, but by %2.</source>
        <translation>这张旅程图的数据没有维度“%1”，只有：%2。</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>a step of a map; %1 and %2 are stages</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation>80%：%1–%2</translation>
    </message>
    <message>
        <source>95 %: %1–%2</source>
        <translation>95%：%1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>未达目标</translation>
    </message>
    <message>
        <source>target: cannot tell yet</source>
        <translation>目标：还看不出</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>an interval; %1 and %2 are its ends</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%2 天中有 %1 天</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is the first day of a week</extracomment>
        <translation>%1当周</translation>
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
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>“%1” is not a picture that Wend can read, or it is damaged. Nothing was changed; take a PNG or JPEG.</source>
        <translation>“%1”不是 Wend 能读取的图片，或者已损坏。内容没有变动；请使用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>“%1” is larger than Wend takes (64 MB, 100 million dots). Nothing was changed; make it smaller first.</source>
        <translation>“%1”超过 Wend 的上限（64 MB、1 亿像素）。内容没有变动；请先缩小。</translation>
    </message>
    <message>
        <source>“%1” is a drawing that leads to other files, so Wend does not open it. Nothing was changed; save it as PNG and take that.</source>
        <translation>“%1”这张图引用了别的文件，Wend 不会打开。内容没有变动；请另存为 PNG 再使用。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was changed; look whether it was moved, or whether you may read it.</source>
        <translation>“%1”无法打开。内容没有变动；请看看它是否移动了，或者您是否有读取权限。</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>moment of truth</source>
        <translation>关键时刻</translation>
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
        <source>%1, %2</source>
        <extracomment>a poster&apos;s title, and what says more: &quot;Celebration cakes, from first photo to next birthday&quot;</extracomment>
        <translation>%1，%2</translation>
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
        <translation>下次复盘 %1</translation>
    </message>
    <message>
        <source>The lane “%1” takes the most room; without it the words grow.</source>
        <translation>泳道“%1”最占地方，去掉它字就能放大。</translation>
    </message>
    <message>
        <source>seen ourselves</source>
        <translation>亲眼所见</translation>
    </message>
    <message>
        <source>customers say so</source>
        <translation>顾客说的</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>数据测得</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Weakest step</source>
        <translation>最薄弱环节</translation>
    </message>
    <message>
        <source>how bad, 1 to 5</source>
        <translation>严重程度，1 到 5</translation>
    </message>
    <message>
        <source>weakest step</source>
        <translation>最薄弱环节</translation>
    </message>
    <message>
        <source>share that goes on</source>
        <translation>走到下一步的比例</translation>
    </message>
    <message>
        <source>its worst pain, and the answer</source>
        <translation>这一步最痛的，和它的解法</translation>
    </message>
    <message>
        <source>over the period</source>
        <translation>期间走势</translation>
    </message>
    <message>
        <source>helps much, costs little</source>
        <translation>见效大、投入小</translation>
    </message>
    <message>
        <source>%1 of %2 become %3.</source>
        <extracomment>a poster&apos;s headline, where both numbers have names of things: &quot;7.7 % of visits become orders.&quot;</extracomment>
        <translation>从%2到%3，只有 %1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a poster&apos;s headline: where customers feel worst, and why: &quot;Order: two hours of silence.&quot;</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 %4; the true share lies very likely between %5 and %6 %</source>
        <extracomment>of a poster&apos;s weakest step: &quot;7.7 % is 241 of 3,140 visits; the true share lies very likely between 6.8 and 8.7 %&quot;</extracomment>
        <translation>%1 即 %3 %4中的 %2，真实比例很可能在 %5 到 %6% 之间</translation>
    </message>
    <message>
        <source>Only %1 go on from %2 to %3.</source>
        <extracomment>a poster&apos;s headline, with the names of two stages: &quot;Only 20.5 % go on from Basket to Pay.&quot;</extracomment>
        <translation>从%2到%3，只有 %1。</translation>
    </message>
    <message>
        <source>The newest
map, on
your phone</source>
        <translation>用手机
看最新的
旅程图</translation>
    </message>
    <message>
        <source>Bars over the period, between %1 and %2, the last %3</source>
        <translation>这段时间的柱形，介于 %1 和 %2 之间，最后一个是 %3</translation>
    </message>
    <message>
        <source>Feelings of %1, from -100 to +100: %2</source>
        <extracomment>a curve of feelings in words: &quot;Maya&quot;, then &quot;Discover +40, Order -80&quot;</extracomment>
        <translation>%1的感受，从 -100 到 +100：%2</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>打印于 %1</translation>
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
</context>
<context>
    <name>PosterPrinting</name>
    <message>
        <source>Print the poster</source>
        <translation>打印海报</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>The printer did not take the poster. Look whether it is on, or export a PDF and print that.</source>
        <translation>打印机没有接收海报。请看看它是否开着，或导出 PDF 再打印。</translation>
    </message>
    <message>
        <source>The poster is larger than the paper, %1.</source>
        <translation>海报比纸张（%1）大。</translation>
    </message>
    <message>
        <source>In pieces to be glued together, %1 sheets at most, its smallest type has %2 points. Shrunk to one sheet it has %3 points and can be read from %4 m.</source>
        <translation>分张打印再拼贴，最多 %1 张，最小的字为 %2 磅。缩到一张纸上则为 %3 磅，在 %4 米处能看清。</translation>
    </message>
    <message>
        <source>In pieces</source>
        <translation>分张打印</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>PosterWriting</name>
    <message>
        <source>Making the poster…</source>
        <translation>正在制作海报…</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Wend workbooks (*.wend)</source>
        <translation>Wend 工作簿 (*.wend)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>要保存对“%1”的修改吗？</translation>
    </message>
    <message>
        <source>Without saving, what you changed since the last save is gone.</source>
        <translation>不保存的话，上次保存以后的修改就没有了。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>打开“%1”以后，有人改过它。</translation>
    </message>
    <message>
        <source>Your work is safe here. Saving over the file would lose the other changes; a copy keeps both.</source>
        <translation>您的内容在这里完好。直接覆盖会丢掉别人的修改；另存副本则两份都在。</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>“%1” is already open in another Wend window.</source>
        <translation>“%1”已在另一个 Wend 窗口中打开。</translation>
    </message>
    <message>
        <source>You can go on there, or open a copy of the file as it was last saved. The copy is a workbook of its own.</source>
        <translation>可以去那边继续，也可以打开上次保存时的副本。副本是独立的工作簿。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>打开工作簿</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>打开导出文件</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>保存工作簿</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1”已不在原处。</translation>
    </message>
    <message>
        <source>It was moved, renamed or removed since you opened it. Your work is safe here; save it in another place, or here again.</source>
        <translation>打开之后，它被移动、改名或删除了。您的内容在这里是安全的；请另存到别处，或重新保存到这里。</translation>
    </message>
    <message>
        <source>Its folder is gone too: perhaps a stick was pulled or a network drive is not connected. Your work is safe here; save it in another place.</source>
        <translation>所在的文件夹也不见了：可能是 U 盘被拔出，或网络驱动器没有连接。您的内容在这里是安全的；请另存到别处。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save it here again</source>
        <translation>重新保存到这里</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2” since %3.</source>
        <translation>“%1”自 %3 起在电脑“%2”上打开着。</translation>
    </message>
    <message>
        <source>You can open a copy of the file as it was last saved. If nobody works there any more, open it anyway; if somebody does, one of you would later have to save a copy.</source>
        <translation>您可以打开文件最近一次保存的副本。如果那边已经没人使用，可以仍然打开；如果还有人在用，之后其中一位就得另存副本。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>Wend can open what is readable as a copy of its own, for you to look through and save. The damaged file stays as it is.</source>
        <translation>Wend 可以把还读得出的内容作为单独的副本打开，供您查看和保存。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>Repair into a copy</source>
        <translation>修复成副本</translation>
    </message>
    <message>
        <source>This was lost or set right:</source>
        <translation>丢失或已纠正的内容：</translation>
    </message>
    <message>
        <source>New from a file</source>
        <translation>从文件新建</translation>
    </message>
    <message>
        <source>Journeys and numbers (%1);;All files (*)</source>
        <translation>旅程与数据 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ReadCommand</name>
    <message>
        <source>--table needs a number from 1.</source>
        <translation>--table 要写从 1 开始的数。</translation>
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
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>one cell a line</source>
        <translation>每行一格</translation>
    </message>
</context>
<context>
    <name>ReadExport</name>
    <message>
        <source>“%1” is a web page, not a table. Nothing was changed. Perhaps the download needed you to sign in: please export it again.</source>
        <translation>“%1”是网页，不是表格。内容没有变动。下载时也许需要登录：请重新导出。</translation>
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
        <source>“%1” cannot be opened. Nothing was changed. Please check that you may read it and that no other program holds it.</source>
        <translation>打不开“%1”。内容没有变动。请看看有没有读取权限、是不是被其他程序占用。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Nothing was changed. Please copy it to this computer and try again.</source>
        <translation>“%1”没能读完。内容没有变动。请把它复制到本机再试。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be unpacked. Nothing was changed. Please download or export it again.</source>
        <translation>“%1”已损坏，无法解压。内容没有变动。请重新下载或导出。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no table on this sheet.</source>
        <translation>这张工作表上没有表格。</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet of a kind that only its own program reads. Nothing was changed. Please save it there as XLSX or CSV.</source>
        <translation>“%1”是只有原程序才能读取的电子表格。内容没有变动。请在原程序里另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>“%1” is a text document or a presentation, not a table. Nothing was changed. Please choose the file that you exported.</source>
        <translation>“%1”是文档，不是表格。内容没有变动。请选择您导出的文件：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>It is an archive within the archive and was not read. Please unpack it first.</source>
        <translation>它是压缩包里的压缩包，没有读取。请先解压。</translation>
    </message>
    <message>
        <source>It is locked with a password and was not read.</source>
        <translation>它有密码保护，没有读取。</translation>
    </message>
    <message>
        <source>It is no table and was left out.</source>
        <translation>它不是表格，已略过。</translation>
    </message>
    <message>
        <source>It is damaged and was not read.</source>
        <translation>它已损坏，没有读取。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing was changed. Please unpack it with the password and choose the files inside.</source>
        <translation>“%1”有密码保护。内容没有变动。请用密码解压，再选择里面的文件。</translation>
    </message>
    <message>
        <source>No table was found in “%1”. Nothing was changed. Please choose the file that you exported.</source>
        <translation>在“%1”里没有找到表格。内容没有变动。请选择您导出的文件。</translation>
    </message>
    <message>
        <source>No table was found in “%1”, only %2. Nothing was changed. Please choose the file that you exported.</source>
        <translation>在“%1”里没有找到表格，只有 %2。内容没有变动。请选择您导出的文件。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing was changed. Please open it in your spreadsheet, and save it without a password or as CSV.</source>
        <translation>“%1”有密码保护。内容没有变动。请在表格软件里打开，去掉密码保存或另存为 CSV。</translation>
    </message>
    <message>
        <source>“%1” is damaged: not all of it can be read. Nothing was changed. Please export it again, or open it in your spreadsheet and save it as CSV.</source>
        <translation>“%1”已损坏，有些内容读不出来。内容没有变动。请重新导出，或在表格软件里打开并另存为 CSV。</translation>
    </message>
    <message>
        <source>“%1” has more cells than Wend reads from a spreadsheet. Nothing was changed. Please export it as CSV, or a shorter period.</source>
        <translation>“%1”的单元格超过 Wend 能从电子表格读取的数量。内容没有变动。请导出为 CSV，或导出更短的时段。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula whose result is not in the file. Open it in your spreadsheet and save it once; then all numbers are there.</source>
        <translation>
            <numerusform>%n 个单元格里的公式没有把结果存进文件。请在表格软件里打开并保存一次，数字就齐了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>已停止读取。内容没有变动。</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>“%1”是图片，不是表格。内容没有变动。请选择您导出的文件：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is a PDF, not a table. Nothing was changed. Please export the numbers as CSV or XLSX and choose that file.</source>
        <translation>“%1”是 PDF，不是表格。内容没有变动。请把数据导出为 CSV 或 XLSX，再选择那个文件。</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet of an old kind (.xls). Nothing was changed. Please open it in your spreadsheet, save it as XLSX, ODS or CSV, and choose that file.</source>
        <translation>“%1”是旧式电子表格（.xls）。内容没有变动。请用表格软件打开它，另存为 XLSX、ODS 或 CSV，再选择那个文件。</translation>
    </message>
    <message>
        <source>“%1” is a database or a workbook, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>“%1”是数据库或工作簿，不是表格。内容没有变动。请选择您导出的文件：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is a packed archive. Nothing was changed. Please unpack it and choose the CSV, XLSX or ODS file inside.</source>
        <translation>“%1”是压缩包。内容没有变动。请先解压，再选择里面的 CSV、XLSX 或 ODS 文件。</translation>
    </message>
    <message>
        <source>“%1” is a program, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>“%1”是程序，不是表格。内容没有变动。请选择您导出的文件：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is a sound or a film, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>“%1”是音频或视频文件，不是表格。内容没有变动。请选择您导出的文件：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is a text document, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>“%1”是文档，不是表格。内容没有变动。请选择您导出的文件：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing was changed. Please open it in your spreadsheet, and save it without a password.</source>
        <translation>“%1”有密码保护。内容没有变动。请用表格软件打开它，去掉密码后保存。</translation>
    </message>
    <message>
        <source>“%1” has no text that could be a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>“%1”里没有可以当表格读的文字。内容没有变动。请选择您导出的文件：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than Wend reads (512 MB). Nothing was changed. Please export a shorter period.</source>
        <translation>“%1”解压后超过 Wend 能读的大小（512 MB）。内容没有变动。请导出较短的时间段。</translation>
    </message>
    <message>
        <source>It is larger than Wend reads within an archive. Please unpack it first.</source>
        <translation>它太大，Wend 不在压缩包里读取。请先解压。</translation>
    </message>
    <message>
        <source>“%1” has a line of more than %2 cells, and Wend reads tables of up to %2 columns. Nothing was changed. Please export fewer columns.</source>
        <translation>“%1”有一行超过 %2 个单元格，而 Wend 最多读取 %2 列的表格。内容没有变动。请导出较少的列。</translation>
    </message>
    <message>
        <source>“%1” holds more than Wend takes in at once. Nothing was changed. Please export a shorter period, or a single table.</source>
        <translation>“%1”的内容超过 Wend 一次能读取的量。内容没有变动。请导出较短的时间段，或只导出一张表。</translation>
    </message>
    <message>
        <source>“%1” has a line of more than %2 MB, which is no row of a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>“%1”有一行超过 %2 MB，不是表格的行。内容没有变动。请选择您导出的 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>RegularFile</name>
    <message>
        <source>“%1” is a device or a pipe, not a file. Nothing was changed. Please choose a file.</source>
        <translation>“%1”是设备或管道，不是文件。内容没有变动。请选择一个文件。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed. Please check its name and place.</source>
        <translation>没有文件“%1”。内容没有变动。请核对名字和位置。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Nothing was changed. Please choose a file in it.</source>
        <translation>“%1”是文件夹。内容没有变动。请选择里面的文件。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1，对比%2</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>制作于%1</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续的占比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>weakest step</source>
        <translation>最薄弱环节</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>从哪里着手</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Wend.</source>
        <translation>
            <numerusform>Wend 中还有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>would explain %1 or more of those who are lost</source>
        <translation>可以解释流失的人中的 %1 人或更多</translation>
    </message>
    <message>
        <source>would explain %1 of those who are lost</source>
        <translation>可以解释流失的人中的 %1 人</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>不支持：%1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>支持：%1</translation>
    </message>
    <message>
        <source>Next test: %1</source>
        <translation>下一步验证：%1</translation>
    </message>
    <message>
        <source>What may be behind it: to “%1”</source>
        <translation>可能的原因：到“%1”</translation>
    </message>
    <message>
        <source>What the map does not hold yet</source>
        <translation>图上还没有的内容</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>对应痛点</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>A report is not written as “%1”. Give it one of these endings: %2. Nothing was written.</source>
        <translation>报告不能写成“%1”。请用这些扩展名之一：%2。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The map “%1”, drawn small</source>
        <translation>旅程图“%1”的缩小图</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A number is larger than Wend can keep, or of a day before 1900 or after 2199. Nothing was changed; put that number right and try again.</source>
        <translation>有数字大到 Wend 无法保存，或日期早于 1900 年、晚于 2199 年。内容没有变动；请更正后重试。</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>细分</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>--%1 takes a name and a value, like &quot;Orders=60&quot;, not “%2”.</source>
        <translation>--%1 须为名称和数值，例如 &quot;Orders=60&quot;，而不是“%2”。</translation>
    </message>
    <message>
        <source>--%1 takes a date like 2026-10-31.</source>
        <translation>--%1 须为日期，例如 2026-10-31。</translation>
    </message>
    <message>
        <source>--per takes day, week or month.</source>
        <translation>--per 可为 day、week 或 month。</translation>
    </message>
    <message>
        <source>Say what shall be set: --number, --target or --note.</source>
        <translation>请说明要设定什么：--number、--target 或 --note。</translation>
    </message>
    <message>
        <source>Say of which day: --from 2026-10-31.</source>
        <translation>请说明日期，例如 --from 2026-10-31。</translation>
    </message>
    <message>
        <source>The first day must not come after the last.</source>
        <translation>起始日不能晚于结束日。</translation>
    </message>
    <message>
        <source>The map has no stage called “%1”.</source>
        <translation>旅程图中没有名为“%1”的阶段。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” comes from files and cannot be typed into.</source>
        <translation>“%1”来自文件，不能手工填写。</translation>
    </message>
    <message>
        <source>There is no number called “%1”. With --stage it is made there.</source>
        <translation>没有名为“%1”的指标。加上 --stage 可在该阶段新建。</translation>
    </message>
    <message>
        <source>There is no number called “%1”.</source>
        <translation>没有名为“%1”的指标。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The description of a source cannot be used: %1</source>
        <translation>这份数据源说明用不了：%1</translation>
    </message>
    <message>
        <source>The description of a source in “%1” cannot be used and is left out: %2.</source>
        <translation>“%1”里的数据源说明无法使用，已略过：%2。</translation>
    </message>
</context>
<context>
    <name>StageReasons</name>
    <message>
        <source>The weakest step of the map is %1 to %2: %3 % go on (%4 to %5 %). %6</source>
        <extracomment>%1 and %2 are stages, %3 to %5 shares in percent, %6 a sentence with the reason</extracomment>
        <translation>这张图最薄弱的环节是从%1到%2：%3% 的人继续（%4–%5%）。%6</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>template example begin create home start page</source>
        <extracomment>Other words by which people look for a command, with blanks between them; as many as the language has</extracomment>
        <translation>模板 示例 开始 创建 主页 起始页</translation>
    </message>
    <message>
        <source>spreadsheet excel csv mermaid json create convert</source>
        <translation>表格 电子表格 excel csv mermaid json 创建 转换</translation>
    </message>
    <message>
        <source>store keep write</source>
        <translation>存储 存盘 保留</translation>
    </message>
    <message>
        <source>print pdf wall sheet paper tiles export</source>
        <translation>打印 pdf 墙 纸张 拼贴 导出</translation>
    </message>
    <message>
        <source>download share send pdf html powerpoint pptx excel csv markdown png svg</source>
        <translation>下载 分享 发送 pdf html powerpoint pptx excel csv markdown png svg</translation>
    </message>
    <message>
        <source>screenshot image png</source>
        <translation>截图 图片 图像 png</translation>
    </message>
    <message>
        <source>remove clear erase</source>
        <translation>移除 清除 去掉</translation>
    </message>
    <message>
        <source>change name write type</source>
        <translation>重命名 改名 输入 修改</translation>
    </message>
    <message>
        <source>search look for</source>
        <translation>搜索 寻找 查询</translation>
    </message>
    <message>
        <source>substitute exchange words</source>
        <translation>替代 更换 批量</translation>
    </message>
    <message>
        <source>preferences options currency business name language dark theme shortcuts keys</source>
        <translation>偏好 首选项 选项 货币 店铺 名称 语言 深色 主题 快捷键</translation>
    </message>
    <message>
        <source>back revert</source>
        <translation>撤回 返回 还原</translation>
    </message>
    <message>
        <source>whole map everything overview</source>
        <translation>整张 全部 概览</translation>
    </message>
    <message>
        <source>normal size reset</source>
        <translation>正常大小 还原 重置</translation>
    </message>
    <message>
        <source>slides show presentation beamer</source>
        <translation>演示 幻灯片 投影 放映</translation>
    </message>
    <message>
        <source>unhide reveal</source>
        <translation>取消隐藏 显示</translation>
    </message>
    <message>
        <source>side bar panel left hide</source>
        <translation>侧栏 面板 左侧 隐藏</translation>
    </message>
    <message>
        <source>side bar panel right properties fields hide</source>
        <translation>侧栏 面板 右侧 属性 字段 隐藏</translation>
    </message>
    <message>
        <source>funnel graph statistics bars hide</source>
        <translation>漏斗 图表 统计 柱状图 隐藏</translation>
    </message>
    <message>
        <source>hide panels full distraction</source>
        <translation>隐藏 面板 专注 全屏</translation>
    </message>
    <message>
        <source>conceal invisible remove from view</source>
        <translation>藏起 不显示 遮住</translation>
    </message>
    <message>
        <source>fold shrink minimise expand</source>
        <translation>折叠 收起 展开 缩小</translation>
    </message>
    <message>
        <source>freeze sticky fix</source>
        <translation>冻结 固定 置顶</translation>
    </message>
    <message>
        <source>night theme</source>
        <translation>夜间 深色 主题</translation>
    </message>
    <message>
        <source>accessibility vision</source>
        <translation>无障碍 视力 辅助</translation>
    </message>
    <message>
        <source>column phase step new</source>
        <translation>列 环节 新增 添加</translation>
    </message>
    <message>
        <source>sub-stage column new</source>
        <translation>子阶段 列 新增 添加</translation>
    </message>
    <message>
        <source>contact channel card new</source>
        <translation>接触点 渠道 卡片 新增</translation>
    </message>
    <message>
        <source>note sticky new</source>
        <translation>便签 便利贴 新增</translation>
    </message>
    <message>
        <source>emotion mood point smiley new</source>
        <translation>心情 情绪 表情 点 新增</translation>
    </message>
    <message>
        <source>customer user audience new</source>
        <translation>顾客 用户 客户 新增</translation>
    </message>
    <message>
        <source>journey new</source>
        <translation>旅程 新增</translation>
    </message>
    <message>
        <source>to-be future should be pair</source>
        <translation>理想 未来 应有 配对</translation>
    </message>
    <message>
        <source>blueprint service</source>
        <translation>服务蓝图 蓝图</translation>
    </message>
    <message>
        <source>blueprint service backstage</source>
        <translation>服务蓝图 蓝图 后台</translation>
    </message>
    <message>
        <source>blueprint row staff new</source>
        <translation>服务蓝图 蓝图 后台 员工 行</translation>
    </message>
    <message>
        <source>blueprint row new</source>
        <translation>服务蓝图 蓝图 行</translation>
    </message>
    <message>
        <source>problem trouble row new</source>
        <translation>问题 麻烦 行</translation>
    </message>
    <message>
        <source>opportunity solution row new</source>
        <translation>机会 办法 建议 行</translation>
    </message>
    <message>
        <source>arrow connect line link</source>
        <translation>箭头 连接 连线</translation>
    </message>
    <message>
        <source>csv excel upload analytics load</source>
        <translation>csv excel 上传 统计 载入 数据</translation>
    </message>
    <message>
        <source>enter figures table by hand</source>
        <translation>录入 数据 表格 手动</translation>
    </message>
    <message>
        <source>dates month range</source>
        <translation>日期 月份 范围</translation>
    </message>
    <message>
        <source>hotkeys keyboard</source>
        <translation>热键 按键 键盘</translation>
    </message>
    <message>
        <source>manual guide documentation how to</source>
        <translation>手册 指南 文档 怎么用 使用说明</translation>
    </message>
    <message>
        <source>insights problems analysis where to begin weak leaks</source>
        <translation>洞察 问题 分析 从哪开始 薄弱 流失</translation>
    </message>
    <message>
        <source>snapshot backup save state history</source>
        <translation>快照 备份 保存 历史 存档</translation>
    </message>
    <message>
        <source>history compare restore snapshot backup earlier</source>
        <translation>历史 比较 对比 恢复 还原 快照 备份 以前</translation>
    </message>
    <message>
        <source>improvements matrix impact effort quick wins backlog owners</source>
        <translation>改进 矩阵 效果 投入 见效快 负责人 待办</translation>
    </message>
    <message>
        <source>software subscriptions costs money merge</source>
        <translation>软件 订阅 费用 花钱 合并</translation>
    </message>
    <message>
        <source>explanations reasons causes hypotheses leak loss drop off explain test</source>
        <translation>解释 原因 假设 流失 漏斗 验证 为什么</translation>
    </message>
    <message>
        <source>meeting summary document pdf powerpoint</source>
        <translation>会议 汇报 总结 文档 pdf ppt</translation>
    </message>
    <message>
        <source>checklist missing quality review</source>
        <translation>检查 清单 缺少 质量 复盘</translation>
    </message>
    <message>
        <source>reviews quotes feedback survey evidence stars ratings comments</source>
        <translation>评价 评论 反馈 问卷 依据 星级 评分 留言 原话</translation>
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
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>The poster cannot be put together from %1: it would take more than %2 sheets, or the overlap leaves no room on them. Take a larger paper, or a smaller overlap.</source>
        <translation>海报无法用 %1 拼成：要么超过 %2 张，要么重叠部分占满了纸面。请换大一些的纸，或减小重叠。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>拼贴图</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>overlap, %1 mm</source>
        <translation>重叠 %1 毫米</translation>
    </message>
    <message>
        <source>cut, in its middle</source>
        <translation>裁切线，在重叠的正中</translation>
    </message>
    <message>
        <source>blank edge, left out</source>
        <translation>空白边，省去</translation>
    </message>
    <message>
        <source>glue here</source>
        <translation>粘这里</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>裁掉</translation>
    </message>
    <message>
        <source>Mark on mark,
%1 over %2.</source>
        <translation>标记对标记，
%1 盖在 %2 上。</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>the day of printing</extracomment>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>Plan, then the sheet</source>
        <translation>拼贴图，然后是这一张</translation>
    </message>
    <message>
        <source>Plan, then sheets %1 to %2</source>
        <translation>拼贴图，然后是第 %1 到 %2 张</translation>
    </message>
    <message>
        <source>cut off, then lay over sheet %1</source>
        <translation>裁掉，盖在第 %1 张上</translation>
    </message>
    <message>
        <source>leave on: goes under sheet %1</source>
        <translation>保留，压在第 %1 张下</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>at the edge of a sheet: title of the poster, its paper, the day of printing</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Cut left and top</source>
        <translation>裁左边和上边</translation>
    </message>
    <message>
        <source>Cut left</source>
        <translation>裁左边</translation>
    </message>
    <message>
        <source>Cut top</source>
        <translation>裁上边</translation>
    </message>
    <message>
        <source>Cut each sheet on its left and top edge from crop mark to crop mark; nothing is cut at the poster&apos;s own edge.</source>
        <translation>每张沿裁切标记裁去左边和上边；海报自己的边不裁。</translation>
    </message>
    <message>
        <source>Cut each sheet on its left edge from crop mark to crop mark; nothing is cut at the poster&apos;s own edge.</source>
        <translation>每张沿裁切标记裁去左边；海报自己的边不裁。</translation>
    </message>
    <message>
        <source>Cut each sheet on its top edge from crop mark to crop mark; nothing is cut at the poster&apos;s own edge.</source>
        <translation>每张沿裁切标记裁去上边；海报自己的边不裁。</translation>
    </message>
    <message>
        <source>Paper beyond it comes off last.</source>
        <translation>海报以外的纸最后裁去。</translation>
    </message>
    <message>
        <source>Glue right and bottom</source>
        <translation>粘右边和下边</translation>
    </message>
    <message>
        <source>Glue right</source>
        <translation>粘右边</translation>
    </message>
    <message>
        <source>Glue bottom</source>
        <translation>粘下边</translation>
    </message>
    <message>
        <source>Lay the next sheet over the uncut edge until the marks meet: %1 mm go under it, and nothing of the picture is lost.</source>
        <translation>把下一张盖在没裁的边上，标记对齐：%1 毫米压在下面，画面一点不少。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a row of numbered sheets</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>一行一行拼</translation>
    </message>
    <message>
        <source>First %1, then %2; join the two rows last.</source>
        <translation>先拼 %1，再拼 %2；最后把两行拼起来。</translation>
    </message>
    <message>
        <source>First %1, then %2, then %3; join the three rows last.</source>
        <translation>先拼 %1，再拼 %2，再拼 %3；最后把三行拼起来。</translation>
    </message>
    <message>
        <source>First %1, then %2 and so on; join the rows last.</source>
        <translation>先拼 %1，再拼 %2，依此类推；最后把各行拼起来。</translation>
    </message>
    <message>
        <source>Another row would only carry %1 mm of blank edge, so %2 mm are left out above and below.</source>
        <translation>再多一行只会印 %1 毫米的空白边，所以上下各省去 %2 毫米。</translation>
    </message>
    <message>
        <source>Another row would only carry %1 mm of blank edge, so %2 mm are left out above and %3 mm below.</source>
        <translation>再多一行只会印 %1 毫米的空白边，所以上边省去 %2 毫米，下边省去 %3 毫米。</translation>
    </message>
    <message>
        <source>Another column would only carry %1 mm of blank edge, so %2 mm are left out left and right.</source>
        <translation>再多一列只会印 %1 毫米的空白边，所以左右各省去 %2 毫米。</translation>
    </message>
    <message>
        <source>Another column would only carry %1 mm of blank edge, so %2 mm are left out left and %3 mm right.</source>
        <translation>再多一列只会印 %1 毫米的空白边，所以左边省去 %2 毫米，右边省去 %3 毫米。</translation>
    </message>
    <message numerus="yes">
        <source>on %n sheet(s) of %1</source>
        <extracomment>behind the title of a poster: &quot;on 9 sheets of A4&quot;</extracomment>
        <translation>
            <numerusform>%n 张 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 mm overlap.</source>
        <extracomment>a poster&apos;s paper and size: &quot;A1, 841 × 594 mm, with 10 mm overlap.&quot;</extracomment>
        <translation>%1，重叠 %2 毫米。</translation>
    </message>
    <message>
        <source>This page is the plan; the sheets follow.</source>
        <translation>这一页是拼贴图，后面是各张。</translation>
    </message>
    <message>
        <source>Print at 100 %</source>
        <translation>按 100% 打印</translation>
    </message>
    <message>
        <source>Not “fit to page”. Then measure: this line must be 100 mm long.</source>
        <translation>不要“适合页面”。然后量一量：这条线必须长 100 毫米。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1.</source>
        <extracomment>how the sheets of a poster lie: &quot;3 rows of 3.&quot;</extracomment>
        <translation>
            <numerusform>%n 行，每行 %1 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That saves %n sheet(s).</source>
        <translation>
            <numerusform>这样省下 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) would be blank and are left out.</source>
        <translation>
            <numerusform>%n 张是空白的，不印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined, it can be read from %1 m.</source>
        <translation>拼好后，在 %1 米处能看清。</translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>“%1” is not one number. Write the number itself, or leave the cell empty.</source>
        <translation>“%1”不是一个确定的数字。请写出数字本身，或把单元格留空。</translation>
    </message>
    <message>
        <source>“%1” is an amount of money, and this column is none.</source>
        <translation>“%1”是金额，而这一列不是金额。</translation>
    </message>
    <message>
        <source>“%1” is in another currency than this column (%2).</source>
        <translation>“%1”的币种与这一列（%2）不同。</translation>
    </message>
    <message>
        <source>“%1” is a share, and this column is none.</source>
        <translation>“%1”是比率，而这一列不是比率。</translation>
    </message>
    <message>
        <source>“%1” is no whole number. People and orders are counted whole.</source>
        <translation>“%1”不是整数。人数和订单数只能是整数。</translation>
    </message>
    <message>
        <source>“%1” is below zero, which cannot be counted.</source>
        <translation>“%1”小于零，数量不能小于零。</translation>
    </message>
    <message>
        <source>“%1” is larger than Wend can keep.</source>
        <translation>“%1”超出了可保存的范围。</translation>
    </message>
    <message>
        <source>“%1” is no number. The cell keeps it until you write one.</source>
        <translation>“%1”不是数字。在您写出数字之前，单元格会保留它。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This version is damaged and cannot be brought back. Nothing was changed; take another one.</source>
        <translation>这个版本已损坏，无法恢复。内容没有变动；请换一个版本。</translation>
    </message>
    <message>
        <source>What this was part of is not there any more. Nothing was changed; bring back the whole version instead.</source>
        <translation>它所在的阶段或泳道已经不在了。内容没有变动；请恢复整个版本。</translation>
    </message>
    <message>
        <source>There are as many versions as Wend keeps. Nothing was changed; delete some of them first.</source>
        <translation>版本数量已达上限。内容没有变动；请先删除一些版本。</translation>
    </message>
    <message>
        <source>There is more on this map than a version can hold. Nothing was changed; save a copy of the workbook instead.</source>
        <translation>这张旅程图的内容超出了一个版本的容量。内容没有变动；请改为保存工作簿的副本。</translation>
    </message>
</context>
<context>
    <name>VersionsCommand</name>
    <message>
        <source>Since then: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>This version is damaged.</source>
        <translation>这个版本已损坏。</translation>
    </message>
    <message>
        <source>“%1” has no version yet.</source>
        <translation>“%1”还没有版本。</translation>
    </message>
    <message>
        <source>“%1” was brought back</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Say one of --list, --keep and --restore.</source>
        <translation>请在 --list、--keep 和 --restore 中选一个。</translation>
    </message>
    <message>
        <source>Say under which name: --keep &quot;Before the fair&quot;.</source>
        <translation>请写明名称：--keep &quot;Before the fair&quot;。</translation>
    </message>
    <message>
        <source>The map has no version “%1”. --list tells which there are.</source>
        <translation>这张旅程图没有版本“%1”。用 --list 可以列出所有版本。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>More go on from %1 to %2</source>
        <extracomment>%1 and %2 are stages</extracomment>
        <translation>从%1到%2的人更多</translation>
    </message>
    <message>
        <source>Fewer go on from %1 to %2</source>
        <translation>从%1到%2的人更少</translation>
    </message>
    <message>
        <source>%1, before it was %2; the target is %3.</source>
        <extracomment>%1, %2 and %3 are shares in percent</extracomment>
        <translation>%1，之前是 %2；目标是 %3。</translation>
    </message>
    <message>
        <source>%1, before it was %2.</source>
        <translation>%1，之前是 %2。</translation>
    </message>
    <message>
        <source>More %1</source>
        <extracomment>%1 is what is counted</extracomment>
        <translation>%1增加</translation>
    </message>
    <message>
        <source>Fewer %1</source>
        <translation>%1减少</translation>
    </message>
    <message>
        <source>%1 a day, before it was %2.</source>
        <translation>每天 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>%1: not compared</source>
        <extracomment>%1 is what is counted</extracomment>
        <translation>%1：未作对比</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>no change that can be told from chance.</source>
        <translation>变化与偶然波动无法区分。</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>No stage of the funnel has money, so nothing is said of it.</source>
        <translation>漏斗中没有带金额的阶段，因此不推算金额。</translation>
    </message>
    <message>
        <source>What one of the things sold costs is not said, so nothing is said of what is left over.</source>
        <translation>没有填写每件售出商品的成本，因此不推算结余。</translation>
    </message>
    <message>
        <source>No share that goes on to “%1” was measured, so none can be set.</source>
        <translation>没有测得进入“%1”的转化率，因此无法设定。</translation>
    </message>
</context>
<context>
    <name>WhatIfCommand</name>
    <message>
        <source>--set takes a stage and what shall be there, like &quot;Order=12%&quot;, not “%1”.</source>
        <translation>--set 须为阶段和设定值，例如 &quot;Order=12%&quot;，而不是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is neither a share from 0% to 100% nor a number.</source>
        <translation>“%1”既不是 0% 到 100% 的比率，也不是数字。</translation>
    </message>
    <message>
        <source>The map has no stage called “%1”.</source>
        <translation>旅程图中没有名为“%1”的阶段。</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>与实测相同</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 is by how much more, %2 and %3 the ends of its range: &quot;+73 (43 to 101)&quot;</extracomment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>%1, too close to tell</source>
        <translation>%1，难分高下</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>The one step that brings most leads to “%1”: from %2 % to %3 % it is %4.</source>
        <extracomment>%1 is a stage, %2 and %3 shares in percent, %4 &quot;+73 (43 to 101)&quot;</extracomment>
        <translation>收效最大的一步是进入“%1”：从 %2% 提高到 %3%，结果为 %4。</translation>
    </message>
    <message>
        <source>No stage of “%1” counts people or orders, so there is nothing to reckon with.</source>
        <translation>“%1”中没有统计人数或订单的阶段，无从推算。</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Go on to %1</source>
        <extracomment>how many go on to a stage</extracomment>
        <translation>进入%1的比例</translation>
    </message>
    <message>
        <source>One brings</source>
        <translation>单件收入</translation>
    </message>
    <message>
        <source>One costs you</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>Not said yet: what is left over is left out.</source>
        <translation>还没有填写，因此不计算结余。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a number as it was and as it would be</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>moved by you</source>
        <translation>由您调整</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>与实测相同</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 is by how much more, %2 and %3 the ends of its range: &quot;+73 (43 to 101)&quot;</extracomment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>Move a slider, or type what would be.</source>
        <translation>拖动滑块，或输入假设的数值。</translation>
    </message>
    <message>
        <source>%1 more %4 (%2 to %3)</source>
        <translation>%4多 %1（%2–%3）</translation>
    </message>
    <message>
        <source>%1 fewer %4 (%2 to %3)</source>
        <translation>%4少 %1（%2–%3）</translation>
    </message>
    <message>
        <source>%1 more taken (%2 to %3)</source>
        <translation>多收 %1（%2–%3）</translation>
    </message>
    <message>
        <source>%1 less taken (%2 to %3)</source>
        <translation>少收 %1（%2–%3）</translation>
    </message>
    <message>
        <source>%1 more left over (%2 to %3)</source>
        <translation>结余多 %1（%2–%3）</translation>
    </message>
    <message>
        <source>%1 less left over (%2 to %3)</source>
        <translation>结余少 %1（%2–%3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: too close to tell</source>
        <translation>%1：差别太小，无法判断</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>a conversion that leads to a stage, in short</extracomment>
        <translation>→ %1</translation>
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
        <translation>支持系统</translation>
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
        <translation>见效快</translation>
    </message>
    <message>
        <source>low effort</source>
        <translation>投入小</translation>
    </message>
    <message>
        <source>high effort</source>
        <translation>投入大</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>新旅程图</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新顾客画像</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>回头</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>故事板</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有顾客</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <extracomment>whose emotion curve, and of which kind: &quot;Maya, as it should be&quot;</extracomment>
        <translation>%1，现状</translation>
    </message>
    <message>
        <source>%1, as it should be</source>
        <translation>%1，理想状态</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>So so</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>不满</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手工输入</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>New workbook</source>
        <translation>新工作簿</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else just now, so it was not overwritten. Your work is safe; save again to see what to do.</source>
        <translation>“%1”刚刚被别人修改了，因此没有覆盖。您的内容是安全的；请再次保存，按提示选择。</translation>
    </message>
    <message>
        <source>This unsaved work is so damaged that nothing of it could be read. It was not changed; look for a saved file.</source>
        <translation>这份未保存的内容损坏严重，完全无法读取。内容没有变动；请找找已保存的文件。</translation>
    </message>
    <message>
        <source>This unsaved work was damaged. What could be read of it is here; what could be undone is not.</source>
        <translation>这份未保存的内容已损坏。还读得出的内容都在这里，撤销记录已丢失。</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: what it changed is not as it was then. Nothing was changed, and your work is safe.</source>
        <translation>“%1”无法重做：它要改的内容已不是当时的样子。没有改动任何东西，您的内容完好。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what it changed is not as it left it. Nothing was changed, and your work is safe.</source>
        <translation>“%1”无法撤销：它改过的内容后来又变了。没有改动任何东西，您的内容完好。</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
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
        <translation>“%1”由更新版本的 Wend 创建（文件版本 %2，这个 Wend 最高能读 %3）。内容没有变动；请用新版打开。</translation>
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
    <message>
        <source>“%1” was not saved: what was written could not be read back. The old file is whole and your work is safe; try another disk or folder.</source>
        <translation>“%1”没有保存：写入的内容读不回来。旧文件完好，您的内容也是安全的；请换一个磁盘或文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a device, not a file. Give the workbook a name of its own; nothing was changed.</source>
        <translation>“%1”是设备，不是文件。内容没有变动；请给工作簿另取一个名称。</translation>
    </message>
    <message>
        <source>“%1” is so damaged that nothing of it could be read. It was not changed; look for an older copy of it.</source>
        <translation>“%1”损坏严重，完全无法读取。文件没有被改动；请找找它的旧副本。</translation>
    </message>
    <message>
        <source>“%1” could not be saved: nothing may be written into its folder. The file is as it was and your work is safe; save it in another place.</source>
        <translation>“%1”没能保存：它所在的文件夹不允许写入。文件保持原样，您的工作是安全的；请保存到别的地方。</translation>
    </message>
</context>
<context>
    <name>WorkbookGlance</name>
    <message>
        <source>Review due since %1</source>
        <translation>%1起该复盘了</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) overdue</source>
        <translation>
            <numerusform>%n 个改进点已过期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookJson</name>
    <message>
        <source>“%1” is not whole (%2). Nothing was changed; export it from Wend again.</source>
        <translation>“%1”不完整（%2）。内容没有变动；请从 Wend 重新导出。</translation>
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
    <message>
        <source>%1 (%2, entry %3)</source>
        <extracomment>%1 is a row in words, %2 the list of the file that it is in, %3 which entry of it</extracomment>
        <translation>%1（%2，第 %3 项）</translation>
    </message>
    <message>
        <source>%1 has the same id as another one</source>
        <translation>%1与另一项的 id 相同</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1没有%2</translation>
    </message>
    <message>
        <source>the %2 of %1 is not in the file: %3</source>
        <translation>%1的%2不在文件里：%3</translation>
    </message>
    <message>
        <source>the %2 of %1 is %3, which is too little</source>
        <translation>%1的%2是 %3，太小</translation>
    </message>
    <message>
        <source>the %2 of %1 cannot be read</source>
        <translation>%1的%2无法读取</translation>
    </message>
    <message>
        <source>some of it does not fit together</source>
        <translation>有些内容对不上</translation>
    </message>
    <message>
        <source>some of it does not fit together: %1</source>
        <translation>有些内容对不上：%1</translation>
    </message>
</context>
<context>
    <name>WorkbookLock</name>
    <message>
        <source>“%1” is open in another Wend on this computer. Nothing was changed; close it there and try again.</source>
        <translation>“%1”正在这台电脑上的另一个 Wend 中打开。内容没有变动；请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>“%1” is open in Wend on the computer “%2” since %3. Nothing was changed; close it there and try again. If nobody works there any more, it is free in ten minutes.</source>
        <translation>“%1”自 %3 起在电脑“%2”的 Wend 中打开着。内容没有变动；请在那里关闭后重试。如果那边已经没人使用，十分钟后即可使用。</translation>
    </message>
</context>
<context>
    <name>WorkingCopies</name>
    <message>
        <source>This workbook is already open in another Wend window. Use that window, or open a copy of the file.</source>
        <translation>这个工作簿已在另一个 Wend 窗口中打开。请用那个窗口，或打开文件的副本。</translation>
    </message>
    <message>
        <source>Wend has no place to keep your work safe while you edit: its own folder on this computer cannot be used. Nothing was changed; look whether the disk is full.</source>
        <translation>Wend 没有地方在编辑时保护您的内容：它在这台电脑上的文件夹无法使用。内容没有变动；请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>Your unsaved work on this workbook could not be set aside, so the file was not opened. Nothing was changed; look whether the disk is full.</source>
        <translation>这个工作簿的未保存内容无法另行保留，因此没有打开文件。内容没有变动；请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>Your damaged unsaved work could not be repaired. Nothing was changed; look whether the disk is full.</source>
        <translation>损坏的未保存内容没能修复。内容没有变动；请检查磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>wend::AvatarField</name>
    <message>
        <source>Skin %1</source>
        <translation>肤色 %1</translation>
    </message>
    <message>
        <source>Hair %1</source>
        <translation>发型 %1</translation>
    </message>
    <message>
        <source>Colour of hair %1</source>
        <translation>发色 %1</translation>
    </message>
</context>
<context>
    <name>wend::BreakdownChart</name>
    <message>
        <source>Broken down</source>
        <translation>细分</translation>
    </message>
</context>
<context>
    <name>wend::BrokenDownPage</name>
    <message>
        <source>Broken down</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>All rows share one scale.</source>
        <translation>各行用同一比例。</translation>
    </message>
    <message>
        <source>Heights grow more slowly than the numbers, so that small ones can be seen. All rows share one scale.</source>
        <translation>柱高没有按比例画，这样小的数字也看得见。各行用同一比例。</translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>这张旅程图还没有数据。</translation>
    </message>
    <message>
        <source>The numbers of this map are not broken down by anything: their files told no device, channel or the like.</source>
        <translation>这张图的数值没有细分：它们的文件没有写设备、渠道之类。</translation>
    </message>
    <message>
        <source>If as many of %1 went on to “%3” as of %2, that would be</source>
        <extracomment>%1 and %2 are values such as Phone and Laptop, %3 a stage</extracomment>
        <translation>如果“%1”走到“%3”的占比和“%2”一样，就会</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Fewer in truth: who comes by both counts twice.</source>
        <translation>实际会少一些：两种都用的人算了两次。</translation>
    </message>
    <message>
        <source>%1: too few to lay beside the others. They are in the table.</source>
        <translation>%1：太少，不能并排比较。表格里有。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No value has enough to be drawn: %1 people and %2 orders are needed. All are in the table.</source>
        <translation>没有一项够画出来：需要 %1 人和 %2 单。全部在表格里。</translation>
    </message>
    <message>
        <source>%1: their files do not tell the %2.</source>
        <translation>%1：文件里没有“%2”。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续的占比</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>By what the numbers are broken down</source>
        <translation>数值按什么细分</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>值得注意</translation>
    </message>
</context>
<context>
    <name>wend::BusinessPage</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Language of maps and posters</source>
        <translation>旅程图和海报的语言</translation>
    </message>
    <message>
        <source>Money without a sign of its own is in this currency. Numbers that were imported keep theirs. Days and numbers are written as the language of the window has them.</source>
        <translation>没有自己符号的金额用这种货币。已导入的数字保持原来的货币。日期和数字按界面语言的习惯书写。</translation>
    </message>
    <message>
        <source>Logo on posters</source>
        <translation>海报上的标志</translation>
    </message>
    <message>
        <source>Colour of posters</source>
        <translation>海报颜色</translation>
    </message>
</context>
<context>
    <name>wend::ByStagePage</name>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Heights grow more slowly than the numbers, so that small ones can be seen.</source>
        <translation>柱高没有按比例画，这样小的数字也看得见。</translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>这张旅程图还没有数据。</translation>
    </message>
    <message>
        <source>The numbers of this map are not compared with another period.</source>
        <translation>这张旅程图的数据还没有与其他时段对比。</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <extracomment>%1 are days such as &quot;September 2026&quot;</extracomment>
        <translation>与%1对比</translation>
    </message>
    <message>
        <source>%1 days against %2, so counts are compared by the day.</source>
        <translation>%1 天对 %2 天，因此按每天的数量对比。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>继续的比例</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Went on before</source>
        <translation>之前继续的比例</translation>
    </message>
    <message>
        <source>Change of the step</source>
        <translation>转化的变化</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有哪些变化</translation>
    </message>
</context>
<context>
    <name>wend::CanvasCommands</name>
    <message>
        <source>The map is copied as a picture. Paste it into any other program.</source>
        <translation>旅程图已复制为图片，可粘贴到其他程序里。</translation>
    </message>
    <message>
        <source>What is selected is copied as a picture. Paste it into any other program.</source>
        <translation>所选内容已复制为图片，可粘贴到其他程序里。</translation>
    </message>
    <message>
        <source>A picture stands in a stage: add one first.</source>
        <translation>图片要放在阶段里：请先添加一个阶段。</translation>
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
    <name>wend::ChartPage</name>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chart as a picture and as a table</source>
        <translation>将图表复制为图片和表格</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves the chart as a picture, or its table as CSV</source>
        <translation>将图表保存为图片，或将表格保存为 CSV</translation>
    </message>
</context>
<context>
    <name>wend::ColumnPopup</name>
    <message>
        <source>Days and rows add up</source>
        <translation>各天、各行可以相加</translation>
    </message>
    <message>
        <source>The file has here: %1</source>
        <translation>文件里的内容：%1</translation>
    </message>
    <message>
        <source>Off where the same people may be counted on several days, and for shares and averages.</source>
        <translation>同样的人可能在几天里重复计算时，以及占比和平均值，请关闭。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The receipt: orders are counted by it</source>
        <translation>单号：按它数订单</translation>
    </message>
    <message>
        <source>The customer: people are counted by it</source>
        <translation>顾客：按它数人</translation>
    </message>
    <message>
        <source>An amount, added up</source>
        <translation>金额，相加</translation>
    </message>
    <message>
        <source>How many things</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>The price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Tells money in from money out</source>
        <translation>区分收入和支出</translation>
    </message>
    <message>
        <source>How far it came: paid, cancelled, won</source>
        <translation>进展状态：已付款、已取消、已成交</translation>
    </message>
    <message>
        <source>A count, added up</source>
        <translation>次数，相加</translation>
    </message>
    <message>
        <source>People, added up</source>
        <translation>人数，相加</translation>
    </message>
    <message>
        <source>Orders, added up</source>
        <translation>订单数，相加</translation>
    </message>
    <message>
        <source>How often it was seen, added up</source>
        <translation>曝光次数，相加</translation>
    </message>
    <message>
        <source>Money, added up</source>
        <translation>金额，相加</translation>
    </message>
    <message>
        <source>An average or a score</source>
        <translation>平均值或评分</translation>
    </message>
    <message>
        <source>A share, in %</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>What there is in all: the last value counts</source>
        <translation>累计总量：取最后一个值</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>The day of each row</source>
        <translation>每一行的日期</translation>
    </message>
    <message>
        <source>The first day of each row</source>
        <translation>每一行的第一天</translation>
    </message>
    <message>
        <source>The last day of each row</source>
        <translation>每一行的最后一天</translation>
    </message>
    <message>
        <source>A name, to look at one by one</source>
        <translation>只是名称，可分开查看</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n different</source>
        <extracomment>%1 and %2 are the smallest and the largest number of a column</extracomment>
        <translation>
            <numerusform>%1 至 %2，%n 个不同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>then no %1</source>
        <extracomment>what comes of leaving a column out; %1 is what a number counts</extracomment>
        <translation>就没有%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>not added up</source>
        <translation>不相加</translation>
    </message>
    <message>
        <source>A score or a number, averaged</source>
        <translation>分数或数字，取平均</translation>
    </message>
    <message>
        <source>A choice: each answer is counted</source>
        <translation>选项：每种回答分别计数</translation>
    </message>
    <message>
        <source>The year of each row</source>
        <translation>每一行的年份</translation>
    </message>
    <message>
        <source>The quarter of each row</source>
        <translation>每一行的季度</translation>
    </message>
    <message>
        <source>The month of each row</source>
        <translation>每一行的月份</translation>
    </message>
    <message>
        <source>The week of each row</source>
        <translation>每一行的周次</translation>
    </message>
    <message>
        <source>The day of the month of each row</source>
        <translation>每一行是几号</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <extracomment>what comes of taking a column for answers or times: their mean</extracomment>
        <translation>平均 %1</translation>
    </message>
</context>
<context>
    <name>wend::CommandPalette</name>
    <message>
        <source>Add a lane: %1</source>
        <translation>添加泳道：%1</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>没有叫这个名字的</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>of the list of commands; %1 is a stage, a touchpoint, a persona</extracomment>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>of the list of commands; %1 cannot be done, %2 says why</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wend::ComparePicker</name>
    <message>
        <source>Compare with another period</source>
        <translation>与其他时段对比</translation>
    </message>
    <message>
        <source>Another period, whose numbers are laid beside those of this one</source>
        <translation>选择另一个时段，与当前时段的数据对比</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <extracomment>in the tool bar; %1 are days such as &quot;September 2026&quot;</extracomment>
        <translation>对比%1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>The one before: %1</source>
        <translation>上一时段：%1</translation>
    </message>
    <message>
        <source>A year ago: %1</source>
        <translation>一年前：%1</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>其他日子…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不对比</translation>
    </message>
</context>
<context>
    <name>wend::CompletenessDialog</name>
    <message>
        <source>✓ there</source>
        <translation>✓ 已有</translation>
    </message>
    <message>
        <source>○ missing</source>
        <translation>○ 缺少</translation>
    </message>
    <message>
        <source>– not wanted</source>
        <translation>– 不需要</translation>
    </message>
    <message>
        <source>What a journey map should hold</source>
        <translation>旅程图应有的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>On this map</source>
        <translation>在这张图上</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>%1 of %2 are there. By the lists of Nielsen Norman Group, Heart of the Customer and service blueprints; what your map need not have, mark as not wanted.</source>
        <translation>%2 项中已有 %1 项。依据 Nielsen Norman Group、Heart of the Customer 和服务蓝图的清单；您的图不必有的，请标为不需要。</translation>
    </message>
    <message>
        <source>Wanted after all</source>
        <translation>还是需要</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不需要</translation>
    </message>
</context>
<context>
    <name>wend::CountedTwiceNote</name>
    <message>
        <source>%1 Which one leads?</source>
        <extracomment>%1 is a sentence that one thing is counted twice</extracomment>
        <translation>%1以哪个为准？</translation>
    </message>
</context>
<context>
    <name>wend::CoursesChart</name>
    <message>
        <source>Over time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>read aloud: %1 is a number&apos;s name, %2 its value, %3 what there is to say of it</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>wend::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <translation>请按 %1 的格式填写日期。</translation>
    </message>
</context>
<context>
    <name>wend::DocumentController</name>
    <message>
        <source>New workbook</source>
        <translation>新工作簿</translation>
    </message>
    <message>
        <source>“%1” is not there any more. It may have been moved or renamed; nothing else has changed.</source>
        <translation>“%1”已经不在了，可能移走了或改了名；别的都没有变。</translation>
    </message>
    <message>
        <source>The file had changed on disk. Your unsaved changes to it were kept as unsaved work on the start page.</source>
        <translation>磁盘上的文件有变化。您没保存的修改留在了起始页的“未保存的内容”里。</translation>
    </message>
    <message>
        <source>Your changes since the last save are back.</source>
        <translation>上次保存以后的修改已经找回。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>A copy was saved as “%1”.</source>
        <translation>副本已保存为“%1”。</translation>
    </message>
    <message>
        <source>Throw this unsaved work away? It cannot be brought back.</source>
        <translation>要丢掉这份没保存的内容吗？丢掉就找不回来了。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢掉</translation>
    </message>
    <message>
        <source>The file on disk is not the one you saved last: an older one, or one of somebody else, took its place. What you saved was kept as unsaved work on the start page.</source>
        <translation>磁盘上的文件不是您最近保存的那一份：它被较旧的或别人的文件取代了。您保存过的内容已作为未保存的内容保留在起始页。</translation>
    </message>
    <message>
        <source>Saved. The file that was there had unsaved changes of its own; they were kept as unsaved work on the start page.</source>
        <translation>已保存。原来那个文件有自己的未保存修改，已作为未保存的内容保留在起始页。</translation>
    </message>
    <message>
        <source>What Wend kept of your last work on this file is damaged, so this is the file as it was saved. What can be read of that work is kept as unsaved work on the start page.</source>
        <translation>Wend 为您保留的上次编辑内容已损坏，所以现在打开的是文件保存时的样子。上次编辑中还读得出的内容，作为未保存的内容留在开始页上。</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
    <message>
        <source>Reading what is left of “%1”…</source>
        <translation>正在读取“%1”中还能读出的内容…</translation>
    </message>
    <message>
        <source>Opening your unsaved work…</source>
        <translation>正在打开未保存的内容…</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>正在保存“%1”…</translation>
    </message>
    <message>
        <source>You stopped the saving. The file is as it was, and your work is safe.</source>
        <translation>您停止了保存。文件还是原来的样子，您的内容是安全的。</translation>
    </message>
</context>
<context>
    <name>wend::Editing</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>“%1” was brought back. Undo takes it back again.</source>
        <translation>已恢复“%1”。可用撤销收回。</translation>
    </message>
</context>
<context>
    <name>wend::EvidenceColumn</name>
    <message>
        <source>+ Evidence against it</source>
        <translation>+ 反对的依据</translation>
    </message>
    <message>
        <source>+ Evidence for it</source>
        <translation>+ 支持的依据</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>pieces of evidence that are not shown yet</extracomment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <extracomment>%1 are the words of a piece of evidence</extracomment>
        <translation>对“%1”的操作</translation>
    </message>
    <message>
        <source>Change it, let it speak for the other side, or remove it</source>
        <translation>更改、换到另一边，或移除</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>It speaks for it</source>
        <translation>它是支持的依据</translation>
    </message>
    <message>
        <source>It speaks against it</source>
        <translation>它是反对的依据</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>wend::EvidenceDialog</name>
    <message>
        <source>What speaks against “%1”</source>
        <extracomment>%1 is an explanation</extracomment>
        <translation>反对“%1”的依据</translation>
    </message>
    <message>
        <source>What speaks for “%1”</source>
        <translation>支持“%1”的依据</translation>
    </message>
    <message>
        <source>Evidence that there is</source>
        <translation>已有的依据</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>查找词语</translation>
    </message>
    <message>
        <source>Find a word in the evidence</source>
        <translation>在依据中查找词语</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Evidence that there is already</source>
        <translation>已有的依据</translation>
    </message>
    <message>
        <source>Or something new</source>
        <translation>或新写一条</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>新写一条</translation>
    </message>
</context>
<context>
    <name>wend::EvidenceEditDialog</name>
    <message>
        <source>Change the evidence</source>
        <translation>更改依据</translation>
    </message>
</context>
<context>
    <name>wend::EvidenceField</name>
    <message>
        <source>Remove this evidence</source>
        <translation>移除这条依据</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>依据类型</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Who or where it is from</source>
        <translation>来自谁或哪里</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation>依据的日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>+ Evidence</source>
        <translation>+ 依据</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加依据</translation>
    </message>
    <message>
        <source>What was seen, said, measured or assumed</source>
        <translation>看到的、听到的、量到的，或猜想的</translation>
    </message>
</context>
<context>
    <name>wend::EvidenceForm</name>
    <message>
        <source>What is known</source>
        <translation>已知的内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From whom or where</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>wend::ExplanationRow</name>
    <message>
        <source>What may be behind it</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>支持的依据</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>反对的依据</translation>
    </message>
    <message>
        <source>Explains</source>
        <extracomment>how many of those who were lost</extracomment>
        <translation>能解释</translation>
    </message>
    <message>
        <source>Cheapest next test</source>
        <translation>最省事的验证</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How many it explains</source>
        <translation>能解释多少</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>或更多</translation>
    </message>
    <message>
        <source>Move it up or down (Alt and an arrow), or delete it (Del)</source>
        <translation>上移或下移（Alt 加方向键），或删除（Del）</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <extracomment>what a screen reader says of an explanation: %1 are its words, %2 its state</extracomment>
        <translation>%1。%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n for it</source>
        <extracomment>pieces of evidence</extracomment>
        <translation>
            <numerusform>%n 条支持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against it</source>
        <translation>
            <numerusform>%n 条反对</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>对“%1”的操作</translation>
    </message>
    <message>
        <source>Pain point of %1, %2 of 5</source>
        <extracomment>%1 is a stage, %2 a severity from 1 to 5</extracomment>
        <translation>“%1”的痛点，%2/5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>more than the %1 that are missing</source>
        <translation>超过所差的 %1</translation>
    </message>
    <message>
        <source>a guess: nothing was measured</source>
        <translation>只是估计：没有测量过</translation>
    </message>
    <message>
        <source>Its idea “%1”</source>
        <translation>它的改进点“%1”</translation>
    </message>
    <message>
        <source>Give it an owner and a day</source>
        <translation>定下负责人和期限</translation>
    </message>
    <message>
        <source>Make an idea</source>
        <translation>转为改进点</translation>
    </message>
    <message>
        <source>No test needed</source>
        <translation>无需验证</translation>
    </message>
    <message>
        <source>How could it be found out?</source>
        <translation>怎样才能弄清楚？</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>a day</extracomment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>回应“%1”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>more than the %1 who did not go on</source>
        <translation>超过没有走下去的 %1</translation>
    </message>
</context>
<context>
    <name>wend::ExplanationsPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Back to the map (Ctrl+Backspace)</source>
        <translation>回到旅程图（Ctrl+Backspace）</translation>
    </message>
    <message>
        <source>What else may hold them back? Type it here.</source>
        <translation>还有什么可能拦住他们？在这里输入。</translation>
    </message>
    <message>
        <source>One more explanation</source>
        <translation>再加一个原因</translation>
    </message>
    <message>
        <source>Wend suggests</source>
        <translation>Wend 的建议</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Not this</source>
        <extracomment>an explanation that Wend suggests is not wanted</extracomment>
        <translation>不要这个</translation>
    </message>
</context>
<context>
    <name>wend::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>旅程图</translation>
    </message>
    <message>
        <source>The whole workbook with its numbers, losing nothing but its undo history.</source>
        <translation>整个工作簿连同其数据，除撤销历史外不丢失任何内容。</translation>
    </message>
    <message>
        <source>Each map becomes a file of its own, with its title behind the name.</source>
        <translation>每张旅程图各成一个文件，标题跟在文件名后面。</translation>
    </message>
    <message>
        <source>File &gt; Poster… shows the sheet before it is written, and has more choices.</source>
        <translation>“文件 &gt; 海报…”可以先预览，还有更多选项。</translation>
    </message>
    <message>
        <source>One file, a poster behind the other.</source>
        <translation>一个文件，海报一张接一张。</translation>
    </message>
</context>
<context>
    <name>wend::ExportPage</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s), used to check and not added</source>
        <translation>
            <numerusform>%n 行合计，只用来核对，不计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember files like this as</source>
        <translation>把这样的文件记作</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>文件读取的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>You stopped the reading. Nothing was changed.</source>
        <translation>您停止了读取。内容没有变动。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Is something wrong?&lt;/b&gt; Click a column&apos;s head.</source>
        <translation>&lt;b&gt;有不对的地方？&lt;/b&gt;请点那一列的标题。</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>回到文件</translation>
    </message>
    <message>
        <source>next month it is one click</source>
        <translation>下个月点一下就能导入</translation>
    </message>
    <message>
        <source>Drop exports here, or pick them with “Add files…”</source>
        <translation>把导出的文件拖到这里，或者点“添加文件…”选择</translation>
    </message>
    <message>
        <source>Tables as Google, Meta, Shopify, Square and others give them, or your own lists</source>
        <translation>Google、Meta、Shopify、Square 等导出的表格，或者您自己的清单</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n line(s) above the names</source>
        <translation>
            <numerusform>显示前 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stage has a number already. To show one of these too, choose its place.</source>
        <translation>每个阶段都已有指标。要再显示这里的一个，请选择它的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with numbers</source>
        <translation>
            <numerusform>%n 天有数据</numerusform>
        </translation>
    </message>
    <message>
        <source>known in this workbook</source>
        <translation>本文件已有这类数据</translation>
    </message>
    <message>
        <source>new in this workbook</source>
        <translation>首次导入</translation>
    </message>
    <message>
        <source>“%1” counts the same already, by %2. The file has %3. Which one leads?</source>
        <extracomment>%1 is a stage, %2 a source (“Shopify”), %3 a number with what it counts (“4 orders”)</extracomment>
        <translation>“%1”已经在统计同样的内容，来自%2。这个文件里是：%3。以哪一个为主？</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <extracomment>a button; %1 is a source</extracomment>
        <translation>以%1为主</translation>
    </message>
    <message>
        <source>This file leads</source>
        <translation>以这个文件为主</translation>
    </message>
</context>
<context>
    <name>wend::ExportPreview</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>share of 1</source>
        <translation>占比（1 为全部）</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>of a column</extracomment>
        <translation>已略过</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>细分</translation>
    </message>
    <message>
        <source>used for counting</source>
        <extracomment>of a column of a file whose rows are orders, calls or answers</extracomment>
        <translation>用于计数</translation>
    </message>
    <message>
        <source>numbers of this day</source>
        <extracomment>of a column whose heading is a day</extracomment>
        <translation>这一天的数字</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧 (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧 (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文 (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>西里尔文 (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>希腊文 (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其文 (Windows-1254)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030)</source>
        <translation>简体中文 (GB18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文 (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文 (Shift-JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日文 (EUC-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韩文 (EUC-KR)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>西欧 (Mac)</translation>
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
        <source>upright line</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>nothing: one column</source>
        <translation>没有分隔：只有一列</translation>
    </message>
    <message>
        <source>This file says one thing a line, and Wend takes each line as it is named. The columns need nothing said.</source>
        <translation>这个文件每行说一件事，Wend 按各行的名称读取。各列无需说明。</translation>
    </message>
    <message>
        <source>The days stand in the headings here. The column needs nothing said.</source>
        <translation>这里的日期写在标题里。这一列无需说明。</translation>
    </message>
    <message>
        <source>orders are counted by it</source>
        <translation>数订单</translation>
    </message>
    <message>
        <source>people are counted by it</source>
        <translation>数顾客</translation>
    </message>
    <message>
        <source>things, added up</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>amount, added up</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>区分收支</translation>
    </message>
    <message>
        <source>how far it came</source>
        <translation>进展状态</translation>
    </message>
    <message>
        <source>What is this column without a name?</source>
        <translation>这个没有名称的列是什么？</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>“%1”这一列是什么？</translation>
    </message>
    <message>
        <source>answers, averaged</source>
        <translation>回答，取平均</translation>
    </message>
    <message>
        <source>answers, each counted</source>
        <translation>回答，分别计数</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>the quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>the day of the month</source>
        <translation>几号</translation>
    </message>
</context>
<context>
    <name>wend::FilePreview</name>
    <message>
        <source>As numbers, to lay over a new map</source>
        <translation>作为数据，用在一张新旅程图上</translation>
    </message>
    <message>
        <source>New from “%1”</source>
        <translation>从“%1”新建</translation>
    </message>
    <message numerus="yes">
        <source>As %n map(s)</source>
        <translation>
            <numerusform>作为 %n 张旅程图</numerusform>
        </translation>
    </message>
    <message>
        <source>As a map: no journey was found in it</source>
        <translation>作为旅程图：没有在其中找到旅程</translation>
    </message>
    <message>
        <source>Map to look at</source>
        <translation>要查看的旅程图</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>旅程图标题</translation>
    </message>
    <message>
        <source>Make the workbook</source>
        <translation>新建工作簿</translation>
    </message>
</context>
<context>
    <name>wend::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find in all maps</source>
        <translation>在所有旅程图中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>区分大写和小写字母</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>a switch: find whole words only</extracomment>
        <translation>整词</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>只查找完整的词</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 12&quot;: the third of twelve found places</extracomment>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::FindingDetails</name>
    <message>
        <source>Finding %1 of %2</source>
        <extracomment>a heading</extracomment>
        <translation>第 %1 个发现，共 %2 个</translation>
    </message>
    <message>
        <source>Open explanations</source>
        <translation>打开可能的原因</translation>
    </message>
    <message>
        <source>What may be behind it</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>还没有列出。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在做什么</translation>
    </message>
    <message>
        <source>No idea is tied to it yet.</source>
        <translation>还没有关联的改进点。</translation>
    </message>
    <message>
        <source>What would show that it helped</source>
        <translation>怎样看出有效果</translation>
    </message>
</context>
<context>
    <name>wend::FindingsPanel</name>
    <message>
        <source>Answer to “%1”</source>
        <translation>回应“%1”</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>新的改进点</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>本图</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>所有旅程图</translation>
    </message>
    <message>
        <source>Nothing stands out. With numbers at the stages, feelings and pain points Wend can say more.</source>
        <translation>没有特别值得注意的地方。阶段有了数字、情绪和痛点，Wend 就能说得更多。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Findings · %1</source>
        <extracomment>a heading; %1 is how many there are</extracomment>
        <translation>发现 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%1以来新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::FunnelChart</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
</context>
<context>
    <name>wend::FunnelLine</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Hide the charts</source>
        <translation>隐藏图表</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Weakest step: %1 to %2,</source>
        <extracomment>%1 and %2 are stages; behind it stands the share that goes on</extracomment>
        <translation>最薄弱环节：%1到%2，</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <extracomment>an interval in percent</extracomment>
        <translation>（%1 至 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) with numbers</source>
        <translation>
            <numerusform>%n 个阶段有数据</numerusform>
        </translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>还没有数据。</translation>
    </message>
</context>
<context>
    <name>wend::FunnelPanel</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Import numbers…</source>
        <translation>导入数据…</translation>
    </message>
</context>
<context>
    <name>wend::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助的页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Nothing in the help speaks of that.</source>
        <translation>帮助中没有相关内容。</translation>
    </message>
</context>
<context>
    <name>wend::IdeaMatrix</name>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Ideas by impact and effort</source>
        <translation>改进点：按效果和投入</translation>
    </message>
    <message>
        <source>Alt and the arrows move the selected idea; the list beside it says the same.</source>
        <translation>Alt 加方向键移动选中的改进点；旁边的列表内容相同。</translation>
    </message>
    <message>
        <source>small</source>
        <comment>impact</comment>
        <translation>小</translation>
    </message>
    <message>
        <source>some</source>
        <comment>impact</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>large</source>
        <comment>impact</comment>
        <translation>大</translation>
    </message>
    <message>
        <source>little</source>
        <comment>effort</comment>
        <translation>小</translation>
    </message>
    <message>
        <source>some</source>
        <comment>effort</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>much</source>
        <comment>effort</comment>
        <translation>大</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>见效快</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>wend::IdeaTable</name>
    <message>
        <source>no pain point</source>
        <translation>没有对应痛点</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>对应痛点</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>有效果吗？</translation>
    </message>
    <message>
        <source>Nobody noted the day it went live.</source>
        <translation>没有记下上线的日子。</translation>
    </message>
    <message>
        <source>will count %1</source>
        <extracomment>%1 is what is counted: &quot;orders&quot;</extracomment>
        <translation>将统计%1</translation>
    </message>
    <message>
        <source>no number to count</source>
        <translation>没有可统计的数字</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>谁负责？</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>见效快</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::IdeasPage</name>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n 个改进点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick win(s) open</source>
        <translation>
            <numerusform>%n 个见效快的未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>ideas</extracomment>
        <translation>
            <numerusform>%n 个逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without owner</source>
        <extracomment>ideas</extracomment>
        <translation>
            <numerusform>%n 个没有负责人</numerusform>
        </translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>所有旅程图</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人负责</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>新改进点</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>+ Idea</source>
        <extracomment>a button: one more idea</extracomment>
        <translation>+ 改进点</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>There is no idea here. Press Insert for the first one.</source>
        <translation>这里还没有改进点。按 Insert 添加第一个。</translation>
    </message>
    <message>
        <source>Which maps</source>
        <translation>哪些旅程图</translation>
    </message>
    <message>
        <source>Whose ideas</source>
        <translation>谁的改进点</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>哪种状态</translation>
    </message>
</context>
<context>
    <name>wend::ImportDialog</name>
    <message>
        <source>Import numbers</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that Wend understands.</source>
        <translation>“%1”里没有 Wend 看得懂的数据。</translation>
    </message>
    <message>
        <source>The file has no numbers for “%1”.</source>
        <translation>文件里没有“%1”的数据。</translation>
    </message>
    <message>
        <source>This file was imported before. Importing it again adds nothing.</source>
        <translation>这个文件以前导入过，再导入也不会增加内容。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Exports (%1);;All files (*)</source>
        <translation>导出文件 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>This file was imported before. What you put right takes the place of what was read then.</source>
        <translation>这个文件以前导入过。您改正后的内容将取代当时读取的内容。</translation>
    </message>
    <message>
        <source>%1 is in “%2” too. For these days the numbers imported now will count.</source>
        <translation>“%2”里也有 %1。这些天以现在导入的数字为准。</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>正在读取，%1%</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>● day or month first?</source>
        <translation>● 日在前还是月在前？</translation>
    </message>
    <message>
        <source>● which days?</source>
        <translation>● 哪些日子？</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers in them are masked.</source>
        <translation>其中的姓名、电子邮箱和电话号码会被遮盖。</translation>
    </message>
    <message numerus="yes">
        <source>Also bring in what customers wrote, to be sorted: %n quote(s)</source>
        <translation>
            <numerusform>同时导入顾客写的话，等待归类：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>words alone</source>
        <translation>只有文字</translation>
    </message>
</context>
<context>
    <name>wend::ImportNotes</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2</source>
        <extracomment>of a column that gives no number: its name, and why</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt;：%2</translation>
    </message>
    <message>
        <source>LEFT OUT</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>GOOD TO KNOW</source>
        <translation>请留意</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) could not be used.</source>
        <translation>
            <numerusform>有 %n 行或单元格无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>column %1, without a name</source>
        <extracomment>a column without a heading; %1 is its number, counted from 1</extracomment>
        <translation>第 %1 列（没有名称）</translation>
    </message>
</context>
<context>
    <name>wend::ImportQuestions</name>
    <message>
        <source>Use these days</source>
        <translation>用这些日子</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Which day is “%1”?</source>
        <extracomment>%1 is a date as the file writes it (03/04/2026)</extracomment>
        <translation>“%1”是哪一天？</translation>
    </message>
    <message>
        <source>The file does not say which days it is about:</source>
        <translation>文件没有写明是哪些日子的：</translation>
    </message>
    <message>
        <source>The whole file is about these days:</source>
        <translation>整个文件是这些日子的：</translation>
    </message>
</context>
<context>
    <name>wend::Intake</name>
    <message numerus="yes">
        <source>“%1”: %n row(s) of %2, %3 to %4.</source>
        <extracomment>%1 is a file, %2 the source of its numbers, %3 and %4 days</extracomment>
        <translation>
            <numerusform>“%1”：%2 的 %n 行，%3 至 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was imported before. Nothing was changed.</source>
        <translation>“%1”以前导入过。内容没有变动。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 行或单元格无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1… %2 %</source>
        <extracomment>%1 is a file in quotes, or how many files; %2 a number</extracomment>
        <translation>正在读取%1…… %2%</translation>
    </message>
</context>
<context>
    <name>wend::KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>what a button does, and its key</extracomment>
        <translation>%1，按键 %2</translation>
    </message>
</context>
<context>
    <name>wend::LaterMenu</name>
    <message>
        <source>%1: %2</source>
        <extracomment>how long something is put off, and the day: &quot;A week: 25 November&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>Until another day</source>
        <translation>到另一天</translation>
    </message>
</context>
<context>
    <name>wend::LeverField</name>
    <message>
        <source>measured %1</source>
        <translation>实测 %1</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>what was measured, with its interval: &quot;7.7 % (6.8–8.7 %)&quot;</extracomment>
        <translation>%1（%2–%3）</translation>
    </message>
</context>
<context>
    <name>wend::LeverSlider</name>
    <message>
        <source>%1, measured %2</source>
        <translation>%1，实测 %2</translation>
    </message>
</context>
<context>
    <name>wend::LinkOpening</name>
    <message>
        <source>This is “%1”. Ctrl+Backspace leads back.</source>
        <translation>这是“%1”。按 Ctrl+Backspace 返回。</translation>
    </message>
    <message>
        <source>Open this file?

%1</source>
        <translation>要打开这个文件吗？

%1</translation>
    </message>
    <message>
        <source>Open this address outside of Wend?

%1</source>
        <translation>要在 Wend 之外打开这个地址吗？

%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The desktop has no program that opens “%1”. Nothing was changed.</source>
        <translation>桌面上没有能打开“%1”的程序。内容没有变动。</translation>
    </message>
    <message>
        <source>Wend does not open files of this kind from a map. Show it in its folder?

%1</source>
        <translation>Wend 不会从旅程图里打开这类文件。要在文件夹里显示它吗？

%1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
</context>
<context>
    <name>wend::MainWindow</name>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) to import</source>
        <translation>
            <numerusform>有 %n 个新文件可导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) from %1</source>
        <extracomment>of a watched folder; %1 is where the numbers come from</extracomment>
        <translation>
            <numerusform>有 %n 个来自 %1 的新文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>You stopped the reading. Nothing was changed.</source>
        <translation>您停止了读取。内容没有变动。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This is what could be read of a damaged workbook. Look through it and save it as a file.</source>
        <translation>这是从损坏的工作簿中读出的内容。请查看后保存为文件。</translation>
    </message>
    <message>
        <source>Some things in this workbook did not fit together and were set right.</source>
        <translation>这个工作簿中有些内容互相不符，已经纠正。</translation>
    </message>
    <message>
        <source>What was lost or set right</source>
        <translation>丢失或已纠正的内容</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>已写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>添加旅程图</translation>
    </message>
    <message>
        <source>The last map of this workbook is gone.</source>
        <translation>这个工作簿的最后一张旅程图不见了。</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>%1, report</source>
        <translation>%1 报告</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>把这一页存成 PDF</translation>
    </message>
</context>
<context>
    <name>wend::Navigator</name>
    <message>
        <source>Maps, personas and numbers</source>
        <translation>旅程图、顾客画像和数据</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>旅程图</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>未命名旅程图</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>顾客画像</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1: rows read: %2, on %3</source>
        <translation>%1：读了 %2 行，%3</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤回这次导入</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>添加旅程图</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>添加顾客画像</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略过 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>+ Add a persona</source>
        <translation>+ 添加顾客画像</translation>
    </message>
    <message>
        <source>Who are your customers? A persona stands for one kind of them.</source>
        <translation>您的顾客是谁？一个顾客画像代表一类顾客。</translation>
    </message>
    <message>
        <source>Delete the map “%1” with all that is on it?</source>
        <translation>删除旅程图“%1”和上面的所有内容吗？</translation>
    </message>
    <message>
        <source>Delete the map</source>
        <translation>删除旅程图</translation>
    </message>
    <message>
        <source>+ Import numbers</source>
        <translation>+ 导入数据</translation>
    </message>
    <message>
        <source>What your shop, ads or till counted: an export, as it is.</source>
        <translation>店铺、广告或收银统计到的数字：导出文件原样即可。</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <translation>版本：%1</translation>
    </message>
    <message>
        <source>As it was: to look at, to compare, to bring back</source>
        <translation>以前的样子：可查看、比较和恢复</translation>
    </message>
    <message>
        <source>Keep a version…</source>
        <translation>保留版本…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>版本…</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>所有旅程图</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改进点</translation>
    </message>
    <message>
        <source>The ideas of all maps, by impact and effort and as a list</source>
        <translation>所有旅程图的改进点：按效果和投入排列，也有列表</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What the business pays for, and where it is used</source>
        <translation>要花钱的工具，以及用在哪里</translation>
    </message>
    <message>
        <source>What customers wrote, to be sorted onto the stages</source>
        <translation>顾客写的话，归到各个阶段</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>顾客原话</translation>
    </message>
</context>
<context>
    <name>wend::NewFromFile</name>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
</context>
<context>
    <name>wend::NewNumberForm</name>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name, such as “phone calls”</source>
        <translation>名称，例如“电话咨询”</translation>
    </message>
    <message>
        <source>Name of the new number</source>
        <translation>新指标的名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name of the number</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>wend::NotePanel</name>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a note in a list: a day and what happened on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>the conversion that leads to a stage</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Notes on days</source>
        <translation>日期备注</translation>
    </message>
    <message>
        <source>+ Note</source>
        <translation>+ 备注</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Meant to move</source>
        <translation>希望改变的转化</translation>
    </message>
    <message>
        <source>From the idea</source>
        <translation>来自改进点</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>有帮助吗？</translation>
    </message>
    <message>
        <source>Keep as evidence of the idea</source>
        <translation>存为改进点的依据</translation>
    </message>
    <message>
        <source>Looking every day makes chance look like change: look again in some weeks.</source>
        <translation>每天都看，偶然波动也会像变化：请过几周再看。</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>删除备注</translation>
    </message>
</context>
<context>
    <name>wend::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>wend::NumberField</name>
    <message>
        <source>This is no number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>请填 %1 到 %2 之间的数。</translation>
    </message>
</context>
<context>
    <name>wend::NumberLines</name>
    <message>
        <source>Open this number, to read or to type it</source>
        <translation>打开这个指标，可查看或输入</translation>
    </message>
    <message>
        <source>Type numbers…</source>
        <translation>输入指标…</translation>
    </message>
    <message>
        <source>All numbers…</source>
        <translation>全部指标…</translation>
    </message>
    <message>
        <source>A table by day, week or month</source>
        <translation>按天、周或月列成表格</translation>
    </message>
</context>
<context>
    <name>wend::NumberPanel</name>
    <message>
        <source>By</source>
        <translation>按</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>By day, week or month</source>
        <translation>按天、周或月</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>+ Number</source>
        <translation>+ 指标</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Type, or paste rows from a spreadsheet. An empty cell is not a nought. ≈ weeks that cross the ends of the period count by their days.</source>
        <translation>直接输入，或从电子表格粘贴。空单元格不等于 0。≈ 表示跨越时段首尾的周按天数折算。</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>触点</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Three numbers of “%1” make a chart.</source>
        <translation>“%1”有三个数字后就会显示图表。</translation>
    </message>
    <message>
        <source>Type a new one…</source>
        <translation>新建并输入…</translation>
    </message>
    <message>
        <source>Let it lead</source>
        <translation>设为主指标</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Take it off here</source>
        <translation>从这里移除</translation>
    </message>
    <message>
        <source>Delete it with all that was typed</source>
        <translation>连同输入的数字一起删除</translation>
    </message>
</context>
<context>
    <name>wend::NumberRow</name>
    <message>
        <source>Show %1 on the map</source>
        <translation>在图上显示%1</translation>
    </message>
    <message>
        <source>not by day</source>
        <translation>不按天相加</translation>
    </message>
    <message>
        <source>Where %1 is shown</source>
        <translation>%1 显示在哪里</translation>
    </message>
</context>
<context>
    <name>wend::NumberTableModel</name>
    <message>
        <source>New number</source>
        <translation>新指标</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) found no place: beyond the table, or without a day that Wend can read.</source>
        <translation>
            <numerusform>有 %n 个粘贴的单元格没有位置：超出了表格，或没有可识别的日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>These numbers come from %1. A newer file changes them, or type a number of your own beside them.</source>
        <translation>这些数字来自%1。导入新文件即可更新，也可以在旁边输入您自己的指标。</translation>
    </message>
    <message>
        <source>Some of these days were typed by the %1. Choose “%1” above to change them.</source>
        <extracomment>%1 is day, week or month</extracomment>
        <translation>其中有些日期是按%1输入的。请在上方选择“%1”再修改。</translation>
    </message>
    <message>
        <source>This is what the days of the map&apos;s period come to.</source>
        <translation>这是旅程图时段内各天的合计。</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>主指标</translation>
    </message>
    <message>
        <source>does not lead</source>
        <translation>不是主指标</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>The number that leads stands large on the map, and the funnel counts it.</source>
        <translation>主指标在图上以大字显示，漏斗按它计算。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>主指标</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 are the days of a week or month that is not over</extracomment>
        <translation>%1 至今</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left out: their days were typed in another step already.</source>
        <translation>
            <numerusform>有 %n 个数字未写入：这些日期已按其他单位输入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::NumberTableView</name>
    <message>
        <source>Numbers by day, week or month</source>
        <translation>按天、周或月的指标</translation>
    </message>
</context>
<context>
    <name>wend::NumbersList</name>
    <message>
        <source>d MMM</source>
        <extracomment>the shortest formats of a day and of a month</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>Say above which days the file is about. Its numbers are then shown here.</source>
        <translation>请在上面写明文件是哪些天的数据，然后这里会显示它的数据。</translation>
    </message>
    <message>
        <source>SHOWN ON THE MAP</source>
        <translation>显示在旅程图上</translation>
    </message>
    <message>
        <source>on this stage</source>
        <translation>所在阶段</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>and %n more number(s)</source>
        <translation>
            <numerusform>还有 %n 个指标</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>不放到图上</translation>
    </message>
    <message>
        <source>%1 · leads</source>
        <extracomment>a stage where a number is the first one, which counts in the funnel</extracomment>
        <translation>%1，主要指标</translation>
    </message>
    <message>
        <source>    at “%1”</source>
        <extracomment>a touchpoint, listed below its stage</extracomment>
        <translation>    在“%1”</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>✓ agrees with the file&apos;s total</source>
        <translation>✓ 与文件的合计一致</translation>
    </message>
    <message>
        <source>! the file&apos;s total differs</source>
        <translation>！与文件的合计不同</translation>
    </message>
    <message>
        <source>Shown here too, and stays there: %1</source>
        <translation>这里也显示，原处不变：%1</translation>
    </message>
    <message>
        <source>%1 · new stage</source>
        <extracomment>a stage that comes with the import</extracomment>
        <translation>%1 · 新阶段</translation>
    </message>
    <message>
        <source>A new stage…</source>
        <translation>新阶段…</translation>
    </message>
    <message>
        <source>A new stage</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
</context>
<context>
    <name>wend::OverTimePage</name>
    <message>
        <source>Over time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Band: where the true share lies, 19 times of 20.</source>
        <translation>色带：20 次中有 19 次，真实比例落在其中。</translation>
    </message>
    <message numerus="yes">
        <source>Forecast by %1, from %n week(s). It knows no holidays.</source>
        <extracomment>%1 is the name of a method</extracomment>
        <translation>
            <numerusform>预测方法：%1，依据 %n 周的数据。不考虑节假日。</numerusform>
        </translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>这张旅程图还没有数据。</translation>
    </message>
    <message>
        <source>Take off “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1: interval</source>
        <extracomment>of a share: its interval</extracomment>
        <translation>%1：区间</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>不预测</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: %n weeks</source>
        <translation>
            <numerusform>预测 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Add a number</source>
        <extracomment>adds a number to a chart</extracomment>
        <translation>+ 添加指标</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>a menu of what a chart shows</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>色带</translation>
    </message>
</context>
<context>
    <name>wend::Overview</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>wend::PairMarks</name>
    <message>
        <source>From as it is to as it should be: %1</source>
        <translation>从现状到理想状态：%1</translation>
    </message>
</context>
<context>
    <name>wend::PeriodDialog</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>从最早</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>到最后</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <translation>请按 %1 的写法填写日期。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
</context>
<context>
    <name>wend::PeriodPicker</name>
    <message>
        <source>All days</source>
        <translation>所有日子</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>统计时段</translation>
    </message>
    <message>
        <source>The days whose numbers the map shows</source>
        <translation>旅程图显示哪些日子的数据</translation>
    </message>
    <message>
        <source>Last 30 days, to %1</source>
        <translation>最近 30 天，到 %1</translation>
    </message>
    <message>
        <source>Last 90 days, to %1</source>
        <translation>最近 90 天，到 %1</translation>
    </message>
    <message>
        <source>This quarter, from %1</source>
        <translation>本季度，从 %1 起</translation>
    </message>
    <message>
        <source>The year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>其他日子…</translation>
    </message>
</context>
<context>
    <name>wend::PersonaPicker</name>
    <message>
        <source>Personas of this map</source>
        <translation>这张旅程图的顾客画像</translation>
    </message>
    <message>
        <source>Whose journey this map shows</source>
        <translation>这张旅程图针对谁</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有顾客</translation>
    </message>
    <message>
        <source>%1 personas</source>
        <translation>%1 个顾客画像</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>添加顾客画像</translation>
    </message>
    <message>
        <source>Whose journey this map shows: %1</source>
        <extracomment>a tip of the tool bar; %1 is the name of a persona</extracomment>
        <translation>这张旅程图针对：%1</translation>
    </message>
</context>
<context>
    <name>wend::PictureField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Choose a picture from a file, drop one here, or paste it with Ctrl+V</source>
        <translation>从文件选择图片，拖到这里，或按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>拿掉图片</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>wend::PileList</name>
    <message>
        <source>for later: %1</source>
        <translation>稍后：%1</translation>
    </message>
    <message>
        <source>What waits to be sorted</source>
        <translation>等待归类的原话</translation>
    </message>
</context>
<context>
    <name>wend::PileProgress</name>
    <message>
        <source>Show what waits</source>
        <translation>显示等待归类的原话</translation>
    </message>
    <message numerus="yes">
        <source>%n sorted</source>
        <extracomment>of a pile of customers&apos; words</extracomment>
        <translation>
            <numerusform>已归类 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <extracomment>of a pile of customers&apos; words</extracomment>
        <translation>
            <numerusform>稍后 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go of %1</source>
        <extracomment>of a pile of customers&apos; words: %n are not sorted yet, of %1 in all</extracomment>
        <translation>
            <numerusform>还剩 %n，共 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::PosterContents</name>
    <message>
        <source>Headline</source>
        <translation>大标题</translation>
    </message>
    <message>
        <source>As Wend proposes</source>
        <translation>采用 Wend 的建议</translation>
    </message>
    <message>
        <source>The map&apos;s title</source>
        <translation>用旅程图的标题</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>自己写</translation>
    </message>
    <message>
        <source>Words of the headline</source>
        <translation>大标题的文字</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>底色</translation>
    </message>
    <message>
        <source>Warm paper</source>
        <translation>暖白纸</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>顾客画像</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>打印日期</translation>
    </message>
    <message>
        <source>Code that leads to</source>
        <translation>二维码通往</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Line below it</source>
        <translation>标题下面一行</translation>
    </message>
    <message>
        <source>Colour of the business</source>
        <translation>店铺颜色</translation>
    </message>
    <message>
        <source>Headline and title</source>
        <translation>大标题和标题</translation>
    </message>
    <message>
        <source>All its posters have it. Its logo is chosen in the settings.</source>
        <translation>店铺的所有海报都用这个颜色。标志在设置中选择。</translation>
    </message>
</context>
<context>
    <name>wend::PosterDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Poster of “%1”</source>
        <translation>“%1”的海报</translation>
    </message>
    <message>
        <source>Preview of the poster</source>
        <translation>海报预览</translation>
    </message>
    <message>
        <source>Language of the poster&apos;s own words</source>
        <translation>海报自带文字的语言</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>观看距离</translation>
    </message>
    <message>
        <source> m</source>
        <extracomment>metres</extracomment>
        <translation> 米</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Export the poster</source>
        <translation>导出海报</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>%1. Can be read from %2 m.</source>
        <translation>%1。%2 米外可读。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>去掉“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, and a page that is the plan.</source>
        <translation>
            <numerusform>%n 张 %1，另加一页拼贴图。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::PosterPreview</name>
    <message>
        <source>Composing the sheet…</source>
        <translation>正在排版…</translation>
    </message>
</context>
<context>
    <name>wend::Presentation</name>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>a stage and its place among the stages: &quot;Order · 3 of 5&quot;</extracomment>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>→ goes on, Esc ends</source>
        <translation>→ 继续，Esc 结束</translation>
    </message>
    <message>
        <source>▾ more below (↓)</source>
        <translation>▾ 下面还有（↓）</translation>
    </message>
</context>
<context>
    <name>wend::PreviewModel</name>
    <message>
        <source>This line is not a row of the table.</source>
        <translation>这一行不属于表格。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message>
        <source>A total: it checks the sum and is not added.</source>
        <translation>合计：用来核对总和，不会计入。</translation>
    </message>
    <message>
        <source>The names of the columns.</source>
        <translation>各列的名称。</translation>
    </message>
    <message>
        <source>Click the line that has the names of the columns.</source>
        <translation>请点击写着各列名称的那一行。</translation>
    </message>
    <message>
        <source>%1 (%2): %3. Click to say what it is.</source>
        <translation>%1（%2）：%3。点击可说明它是什么。</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>in place of the heading of a column that has none</extracomment>
        <translation>没有名称</translation>
    </message>
</context>
<context>
    <name>wend::ProgramPage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>wend::ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>wend::QuoteText</name>
    <message>
        <source>The arrows go from word to word, Enter masks one or shows what is masked.</source>
        <translation>方向键在词之间移动，回车键遮盖一个词，或显示被遮盖的内容。</translation>
    </message>
    <message>
        <source>Click to keep what is masked here</source>
        <translation>点击保留这里被遮盖的内容</translation>
    </message>
    <message>
        <source>Click to mask “%1”</source>
        <translation>点击遮盖“%1”</translation>
    </message>
</context>
<context>
    <name>wend::QuotesDialog</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Add to the pile</source>
        <translation>加入待归类</translation>
    </message>
    <message>
        <source>Customers&apos; words</source>
        <translation>顾客原话</translation>
    </message>
    <message>
        <source>What customers wrote, a quote a line</source>
        <translation>顾客写的话，一行一条</translation>
    </message>
    <message>
        <source>Paste what customers wrote, a quote a line</source>
        <translation>粘贴顾客写的话，一行一条</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>As it will stand in the pile</source>
        <translation>加入后的样子</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>where words are from that somebody pasted</extracomment>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>写的内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Stars or score</source>
        <translation>星级或评分</translation>
    </message>
    <message>
        <source>From the worst to the best</source>
        <translation>从最差到最好</translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation>先日还是先月</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>not known: left out</source>
        <translation>不知道：不导入</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a scale, such as 1 to 5</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>not known: days left out</source>
        <translation>不知道：不导入日期</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>先日</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>先月</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 条原话</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>The file does not say what the best score is. Without that no mood is measured.</source>
        <translation>文件没有说明最高分是多少。不知道最高分，就不计算实测心情。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without words</source>
        <translation>
            <numerusform>%n 行没有文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 条已经有了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than fit at once are left out</source>
        <translation>
            <numerusform>超出一次上限的 %n 条未导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) beyond the scale</source>
        <translation>
            <numerusform>%n 个评分超出范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with stars or a score</source>
        <translation>
            <numerusform>%n 条有星级或评分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 星，满分 5 星</translation>
    </message>
</context>
<context>
    <name>wend::ReadingLine</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>更改读取方式</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>a date as the file writes it, and the day that it is</extracomment>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <extracomment>between the things that are said of how a file was read</extracomment>
        <translation>按%1读取</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The whole file is about</source>
        <translation>整个文件的时间</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>其他日子…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字编码</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>单元格分隔</translation>
    </message>
</context>
<context>
    <name>wend::RefusalList</name>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过的内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the CSV file.</source>
        <translation>
            <numerusform>还有 %n 条在 CSV 文件里。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out.csv</source>
        <translation>%1，略过的内容.csv</translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>保存略过的内容</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing was changed. Please choose another place.</source>
        <translation>“%1”无法写入。内容没有变动。请换一个位置。</translation>
    </message>
</context>
<context>
    <name>wend::RescueLine</name>
    <message>
        <source>New workbook</source>
        <translation>新工作簿</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not saved:&lt;/b&gt; changes in “%1”, the last on %2. They are safe.</source>
        <translation>&lt;b&gt;尚未保存：&lt;/b&gt;“%1”中的更改，最后一次在 %2。它们都是安全的。</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Throw away %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back %1, changed %2</source>
        <translation>恢复 %1，更改于 %2</translation>
    </message>
</context>
<context>
    <name>wend::RowBar</name>
    <message>
        <source>A row is</source>
        <translation>每一行是</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>旅程图</translation>
    </message>
</context>
<context>
    <name>wend::ScenarioTabs</name>
    <message>
        <source>As it was</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>wend::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的页面</translation>
    </message>
    <message>
        <source>The business</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>wend::SheetChoices</name>
    <message>
        <source>Of what? Say %1 mm, %1 cm or %1 in.</source>
        <translation>什么单位？请写 %1 mm、%1 cm 或 %1 in。</translation>
    </message>
    <message>
        <source>Width by height with a unit, as in 900 x 600 mm.</source>
        <translation>宽乘高，带单位，例如 900 x 600 mm。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Own size…</source>
        <translation>自定尺寸…</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>In pieces, to be glued together</source>
        <translation>分张打印，再拼贴</translation>
    </message>
    <message>
        <source>Paper of the pieces</source>
        <translation>每张的纸张</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>millimetres</extracomment>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Bleed and crop marks</source>
        <translation>出血和裁切标记</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>出血</translation>
    </message>
    <message>
        <source>PNG resolution</source>
        <translation>PNG 分辨率</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>dots per inch</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>of a poster&apos;s margins: as they are made for the sheet</extracomment>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>wend::ShortcutsPage</name>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有这样的命令。</translation>
    </message>
    <message>
        <source>This key belongs to the map and stays as it is.</source>
        <translation>这个键属于旅程图，不能更改。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that one another key first.</source>
        <translation>%1 是“%2”的快捷键。请先给它换一个。</translation>
    </message>
</context>
<context>
    <name>wend::SortingDialog</name>
    <message>
        <source>Stop here</source>
        <translation>先到这里</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>属于哪个阶段？</translation>
    </message>
    <message>
        <source>Everything can be undone · Esc stops, the pile waits</source>
        <translation>每一步都能撤销 · Esc 停下，剩下的会等您</translation>
    </message>
    <message>
        <source>Customers&apos; words to sort</source>
        <translation>待归类的顾客原话</translation>
    </message>
    <message>
        <source>Customers&apos; words to sort – %1</source>
        <translation>待归类的顾客原话 – %1</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>What customers wrote, from a file of reviews or answers or pasted</source>
        <translation>顾客写的话：来自评价或问卷文件，或粘贴的文字</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>点子</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>the names of keys</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>All customers&apos; words</source>
        <translation>全部顾客原话</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>Whose words: %1</source>
        <translation>谁的话：%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>which map the stages are of</extracomment>
        <translation>用于“%1”</translation>
    </message>
    <message>
        <source>Everything is sorted</source>
        <translation>全部归类完成</translation>
    </message>
    <message>
        <source>Nothing to sort yet</source>
        <translation>还没有要归类的原话</translation>
    </message>
    <message>
        <source>A press on a quote below opens it again.</source>
        <translation>点击下面的一条原话可以重新打开。</translation>
    </message>
    <message>
        <source>Bring in a file of reviews or answers, or paste what customers wrote. Names, e-mail addresses and phone numbers are masked.</source>
        <translation>导入评价或问卷文件，或粘贴顾客写的话。姓名、电子邮箱和电话号码会被遮盖。</translation>
    </message>
    <message>
        <source>Names, e-mails and phone numbers are masked, others may remain: click a word to mask or keep it</source>
        <translation>姓名、邮箱和电话已遮盖，其他名字可能还在：点击词语可以遮盖或保留</translation>
    </message>
    <message>
        <source>Nothing more to take back here</source>
        <translation>这里没有可以退回的了</translation>
    </message>
    <message>
        <source>What is masked here is kept nowhere. Bring the file in again, and it can be kept on purpose.</source>
        <translation>这里被遮盖的内容没有保存在任何地方。重新导入文件后，可以选择保留。</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>In “%1” nobody wrote anything in words of their own. Nothing was changed. Choose a file of reviews or of answers to questions.</source>
        <translation>“%1”里没有人用自己的话写过什么。内容没有变动。请选择评价或问卷回答的文件。</translation>
    </message>
</context>
<context>
    <name>wend::StageArrow</name>
    <message numerus="yes">
        <source>%1, key %2, %n quote(s)</source>
        <extracomment>a stage, its key, and how many customers&apos; words lie there</extracomment>
        <translation>
            <numerusform>%1，按键 %2，%n 条原话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::StageColumn</name>
    <message numerus="yes">
        <source>%n pain</source>
        <extracomment>of customers&apos; words on a stage</extracomment>
        <translation>
            <numerusform>%n 痛点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <extracomment>of customers&apos; words on a stage: praise</extracomment>
        <translation>
            <numerusform>%n 喜欢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <extracomment>of customers&apos; words on a stage</extracomment>
        <translation>
            <numerusform>%n 点子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 of 5 stars&lt;/b&gt;, %n review(s)</source>
        <extracomment>%1: a mean of ratings; %n: how many they are</extracomment>
        <translation>
            <numerusform>&lt;b&gt;%1 星&lt;/b&gt;，满分 5 星，%n 条评价</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn mood %1</source>
        <translation>画的情绪 %1</translation>
    </message>
    <message>
        <source>drawn mood %1 to %2</source>
        <translation>画的情绪 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>wend::StageQuotesField</name>
    <message>
        <source>What customers said of this stage</source>
        <translation>顾客对这个阶段说的话</translation>
    </message>
    <message numerus="yes">
        <source>%n pain</source>
        <translation>
            <numerusform>%n 痛点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <extracomment>praise</extracomment>
        <translation>
            <numerusform>%n 喜欢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n 点子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 条原话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how many quotes, and how many of them tell of what</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s): too few to speak of a mood</source>
        <translation>
            <numerusform>%n 个评分：太少，说明不了心情</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured %1 of 5 (%n rating(s))</source>
        <extracomment>the mean of %n ratings</extracomment>
        <translation>
            <numerusform>实测 %1 分，满分 5 分（%n 个评分）</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn %1, %2</source>
        <extracomment>a mood that somebody drew, and the one that was measured</extracomment>
        <translation>画的 %1，%2</translation>
    </message>
    <message>
        <source>drawn %1 to %2, %3</source>
        <translation>画的 %1 到 %2，%3</translation>
    </message>
    <message>
        <source>%1
behind “%2”</source>
        <translation>%1
“%2”的依据</translation>
    </message>
    <message>
        <source>Make a pain point of it</source>
        <translation>变成痛点</translation>
    </message>
    <message>
        <source>Behind “%1”</source>
        <extracomment>a menu: the quote becomes evidence of a pain point</extracomment>
        <translation>作为“%1”的依据</translation>
    </message>
    <message>
        <source>Back to the pile</source>
        <translation>放回待归类</translation>
    </message>
</context>
<context>
    <name>wend::StarsLine</name>
    <message>
        <source>by</source>
        <extracomment>before who wrote a review</extracomment>
        <translation>来自</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 星，满分 5 星</translation>
    </message>
    <message>
        <source>Click to keep what is masked here</source>
        <translation>点击保留这里被遮盖的内容</translation>
    </message>
</context>
<context>
    <name>wend::StartPage</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>新建空白旅程图</translation>
    </message>
    <message>
        <source>New from a file…</source>
        <translation>从文件新建…</translation>
    </message>
    <message>
        <source>From a spreadsheet of a journey, a Mermaid diagram, JSON, or an export of your shop, ads or statistics</source>
        <translation>从旅程表格、Mermaid 图、JSON，或店铺、广告、统计的导出文件新建</translation>
    </message>
    <message>
        <source>One-minute walk</source>
        <translation>一分钟上手</translation>
    </message>
    <message>
        <source>Six questions, and your first map is there</source>
        <translation>六个问题，您的第一张旅程图就有了</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Your workbooks</source>
        <translation>您的工作簿</translation>
    </message>
    <message>
        <source>All %1…</source>
        <translation>全部 %1 个…</translation>
    </message>
    <message>
        <source>The journey of your customers on one page, with your own numbers</source>
        <translation>把顾客的旅程画在一页上，配上您自己的数据</translation>
    </message>
    <message>
        <source>One minute, with your own words: six questions, and your first map is there.</source>
        <translation>一分钟，用您自己的话：回答六个问题，第一张旅程图就有了。</translation>
    </message>
    <message>
        <source>Begin the walk</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>wend::StatusLine</name>
    <message>
        <source>1 stage</source>
        <translation>1 个阶段</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 个阶段</translation>
    </message>
    <message>
        <source>1 touchpoint</source>
        <translation>1 个触点</translation>
    </message>
    <message>
        <source>%1 touchpoints</source>
        <translation>%1 个触点</translation>
    </message>
    <message>
        <source>1 pain point</source>
        <translation>1 个痛点</translation>
    </message>
    <message>
        <source>%1 pain points</source>
        <translation>%1 个痛点</translation>
    </message>
    <message>
        <source>1 idea</source>
        <translation>1 个改进点</translation>
    </message>
    <message>
        <source>%1 ideas</source>
        <translation>%1 个改进点</translation>
    </message>
    <message>
        <source>All changes kept, not yet saved to the file</source>
        <translation>修改都已留存，还没保存到文件</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>修改都已留存</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 条发现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::SwatchField</name>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
</context>
<context>
    <name>wend::TablePreview</name>
    <message>
        <source>First lines of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Enter says what the column is, Ctrl+Enter that the line has the names of the columns.</source>
        <translation>按 Enter 说明这一列是什么，按 Ctrl+Enter 说明这一行是各列的名称。</translation>
    </message>
    <message>
        <source>Line %1 has the names of the columns</source>
        <translation>第 %1 行是各列的名称</translation>
    </message>
    <message>
        <source>Say what “%1” is…</source>
        <translation>说明“%1”是什么…</translation>
    </message>
</context>
<context>
    <name>wend::TargetPanel</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>No whole step since then.</source>
        <translation>此后还没有完整的时段。</translation>
    </message>
    <message>
        <source>● Reached: %1</source>
        <extracomment>%1 is the last value</extracomment>
        <translation>● 已达到：%1</translation>
    </message>
    <message>
        <source>○ Missed: %1</source>
        <translation>○ 未达到：%1</translation>
    </message>
    <message>
        <source>◐ On the way: %1</source>
        <translation>◐ 接近中：%1</translation>
    </message>
    <message>
        <source>Number or step</source>
        <translation>指标或转化</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>至少或至多</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>In what time</source>
        <translation>在多长时间内</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>before a day from which a target holds</extracomment>
        <translation>自</translation>
    </message>
    <message>
        <source>The first day that the target holds</source>
        <translation>目标生效的第一天</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the target</source>
        <translation>删除目标</translation>
    </message>
</context>
<context>
    <name>wend::TemplateCard</name>
    <message>
        <source>example</source>
        <extracomment>of a card on the start page, in small letters</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>wend::TemplateGallery</name>
    <message>
        <source>Begin with</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Examples, %1</source>
        <translation>示例 %1</translation>
    </message>
    <message>
        <source>Templates, %1</source>
        <translation>模板 %1</translation>
    </message>
</context>
<context>
    <name>wend::TestDialog</name>
    <message>
        <source>Make an idea of it</source>
        <translation>转为改进点</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Make an idea</source>
        <translation>转为改进点</translation>
    </message>
</context>
<context>
    <name>wend::TextEditing</name>
    <message>
        <source>Label of a point at %1. Up and Down move the point</source>
        <translation>点的文字，点在 %1。上下方向键升降这个点</translation>
    </message>
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
<context>
    <name>wend::ToolBar</name>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>添加泳道</translation>
    </message>
    <message>
        <source>Add a lane to the map</source>
        <translation>给旅程图添加泳道</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a zoom of so many percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What does not fit here</source>
        <translation>这里放不下的按钮</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>取消对比</translation>
    </message>
</context>
<context>
    <name>wend::ToolTable</name>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月费用</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>用在</translation>
    </message>
    <message>
        <source>no touchpoint</source>
        <extracomment>between the names in a list</extracomment>
        <translation>没有触点</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>wend::ToolsPage</name>
    <message>
        <source>%1 a month, %2 a year</source>
        <translation>每月 %1，每年 %2</translation>
    </message>
    <message>
        <source>New tool</source>
        <translation>新工具</translation>
    </message>
    <message>
        <source>New tool %1</source>
        <translation>新工具 %1</translation>
    </message>
    <message>
        <source>All into “%1”</source>
        <translation>都合并到“%1”</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>+ Tool</source>
        <extracomment>a button: one more tool</extracomment>
        <translation>+ 工具</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Select several that are one</source>
        <translation>选中其实是同一个的几项</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No tool is known yet. The details of a touchpoint name the one that it uses.</source>
        <translation>还没有工具。在触点的详情里填写它使用的工具。</translation>
    </message>
</context>
<context>
    <name>wend::TouchpointNumbers</name>
    <message>
        <source>Add or take away a number</source>
        <translation>添加或移除指标</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>添加指标…</translation>
    </message>
    <message>
        <source>%1 % reach %2 (%3 – %4)</source>
        <extracomment>%1 is a share in percent, %2 a number such as &quot;purchase&quot;, %3 and %4 the limits between which the share surely is</extracomment>
        <translation>%1% 到达%2（%3–%4）</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>wend::VersionMap</name>
    <message>
        <source>The map as it was, with what is different marked</source>
        <translation>旅程图当时的样子，标出了不同之处</translation>
    </message>
</context>
<context>
    <name>wend::VersionsDialog</name>
    <message>
        <source>No version yet. “Keep a version” keeps how it is now under a name; before large changes, and once in each month of use, Wend keeps one by itself.</source>
        <translation>还没有版本。“保留版本”以一个名称保留现在的样子；较大改动之前，以及使用的每个月里，Wend 会自动保留一个。</translation>
    </message>
    <message>
        <source>Keep a version…</source>
        <translation>保留版本…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Bring back this part</source>
        <translation>恢复这一部分</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>“%1”的版本</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>版本，最新的在前</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This version is damaged and cannot be shown.</source>
        <translation>这个版本已损坏，无法显示。</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>“%1” was brought back</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>a part of “%1” was brought back</source>
        <translation>恢复“%1”的一部分</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>保留版本</translation>
    </message>
    <message>
        <source>Name of this version of “%1”</source>
        <translation>“%1”这个版本的名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>wend::Walk</name>
    <message>
        <source>What shall a customer be able to do? That is the goal of this map.</source>
        <translation>顾客要办成什么事？这就是这张旅程图的目标。</translation>
    </message>
    <message>
        <source>Who is she or he? A name stands for one kind of customer.</source>
        <translation>顾客是谁？一个名字代表一类顾客。</translation>
    </message>
    <message>
        <source>Which stages does the journey have? With commas between them.</source>
        <translation>旅程有哪些阶段？用逗号隔开。</translation>
    </message>
    <message>
        <source>Where do customers meet you, stage by stage? With commas between them.</source>
        <translation>每个阶段顾客在哪里接触到您？用逗号隔开。</translation>
    </message>
    <message>
        <source>Have you numbers? An export of your shop, ads or till says how many go on from stage to stage.</source>
        <translation>您有数字吗？店铺、广告或收银的导出文件能说明有多少人走到下一阶段。</translation>
    </message>
    <message>
        <source>Your map is there. Everything on it can be changed by a click; and it can hang on the wall.</source>
        <translation>您的旅程图好了。上面的一切单击就能改，还可以挂到墙上。</translation>
    </message>
    <message>
        <source>Order a birthday cake without a call</source>
        <translation>不打电话就订好生日蛋糕</translation>
    </message>
    <message>
        <source>Maya</source>
        <translation>小雅</translation>
    </message>
    <message>
        <source>Discover, Compare, Buy, Use, Come back</source>
        <translation>发现，比较，购买，使用，回来</translation>
    </message>
    <message>
        <source>Instagram, Website, Shop counter, Thank-you email</source>
        <translation>小红书，小程序，店里柜台，企业微信</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Import numbers…</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Poster…</source>
        <translation>海报…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Leave the walk</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>wend::WatchDialog</name>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>New exports in these folders are offered for import when they are of a source that this workbook knows. Nothing is imported by itself. Only this computer remembers the folders.</source>
        <translation>这些文件夹里有新的导出文件，而且属于本工作簿认识的数据源时，会提示导入。不会自动导入。只有这台电脑记得这些文件夹。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>还没有监视的文件夹。</translation>
    </message>
</context>
<context>
    <name>wend::WhatIfPage</name>
    <message>
        <source>What if…</source>
        <translation>假设…</translation>
    </message>
    <message>
        <source>Solid: as it was. Dashed: what would be. Ranges hold 19 times of 20.</source>
        <translation>实线：实测。虚线：假设的结果。范围在 20 次中有 19 次成立。</translation>
    </message>
    <message>
        <source>Heights grow more slowly than the numbers, so that small ones can be seen.</source>
        <translation>柱高没有按比例画，这样小的数字也看得见。</translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>这张旅程图还没有数据。</translation>
    </message>
    <message>
        <source>No stage of this map counts people or orders, so there is nothing to reckon with.</source>
        <translation>这张旅程图没有统计人数或订单的阶段，无从计算。</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <extracomment>what a what-if sets; %1 is a name, %2 what it is now, %3 what it was</extracomment>
        <translation>%1为 %2，而不是 %3</translation>
    </message>
    <message>
        <source>If: %1. Everything else stays as it was in %2.</source>
        <translation>假设：%1。其他都与%2相同。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>进入%1的比例</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>, too close to tell</source>
        <translation>，差别太小，无法判断</translation>
    </message>
    <message>
        <source>Of what is left over; each step at its target, or a tenth better.</source>
        <translation>按结余计算；每一步达到目标，或提高一成。</translation>
    </message>
    <message>
        <source>Of money taken; each step at its target, or a tenth better.</source>
        <translation>按收入计算；每一步达到目标，或提高一成。</translation>
    </message>
    <message>
        <source>Of the last number; each step at its target, or a tenth better.</source>
        <translation>按最后一个指标计算；每一步达到目标，或提高一成。</translation>
    </message>
    <message>
        <source>What if %1</source>
        <translation>假设 %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>+ New</source>
        <extracomment>adds a what-if</extracomment>
        <translation>+ 新建</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Which one step brings most</source>
        <translation>哪一步收益最大</translation>
    </message>
</context>
<context>
    <name>wend::WorkbookCard</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>Not found where it was.</source>
        <translation>原来的位置找不到了。</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>去找它…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>Open the workbook there</source>
        <translation>打开工作簿的这个位置</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>wend::Workspace</name>
    <message>
        <source>Overview</source>
        <translation>缩略图</translation>
    </message>
</context>
<context>
    <name>wend::WrittenLine</name>
    <message>
        <source>“%1” was written.</source>
        <translation>“%1”已写入。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
</TS>
