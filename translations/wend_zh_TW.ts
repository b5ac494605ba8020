<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>About Wend</source>
        <translation>關於 Wend</translation>
    </message>
    <message>
        <source>Draws the journey of your customers on one page, with your own numbers. No account, no network: everything stays on this computer.

Wend is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>把顧客的旅程畫在一頁上，配上您自己的資料。不用帳號，不用連網：一切都留在這部電腦裡。

Wend 是自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本，不附帶任何擔保。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>Start a map from a template</source>
        <translation>從範本新增旅程圖</translation>
    </message>
    <message>
        <source>New, &amp;empty</source>
        <translation>新增空白旅程圖(&amp;E)</translation>
    </message>
    <message>
        <source>Start with an empty map</source>
        <translation>從空白旅程圖開始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>開啟活頁簿</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the workbook to its file</source>
        <translation>把活頁簿儲存到檔案</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>Save to another file and go on with that</source>
        <translation>存到另一個檔案，並在那裡繼續</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Save to another file and go on with this one</source>
        <translation>存到另一個檔案，仍在這裡繼續</translation>
    </message>
    <message>
        <source>Close the workbook</source>
        <translation>關閉活頁簿</translation>
    </message>
    <message>
        <source>&amp;Poster…</source>
        <translation>海報(&amp;P)…</translation>
    </message>
    <message>
        <source>Make a poster of the map, as PDF, picture or print</source>
        <translation>把旅程圖做成海報：PDF、圖片或列印</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>復原上一步修改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做剛復原的修改</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>建立副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit the text</source>
        <translation>編輯文字(&amp;E)</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand…</source>
        <translation>尋找指令(&amp;O)…</translation>
    </message>
    <message>
        <source>Run any command by its name</source>
        <translation>用名稱執行任何指令</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>顯示整張旅程圖</translation>
    </message>
    <message>
        <source>Show the map at 100 %</source>
        <translation>以 100% 顯示旅程圖</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>導覽面板(&amp;N)</translation>
    </message>
    <message>
        <source>Maps, personas and numbers on the left</source>
        <translation>左側的旅程圖、顧客輪廓和數據</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>What is selected, on the right</source>
        <translation>右側顯示選取的內容</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>圖表(&amp;C)</translation>
    </message>
    <message>
        <source>The funnel below the map</source>
        <translation>旅程圖下方的漏斗</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全螢幕(&amp;U)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>淺色或深色，跟隨桌面</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>階段(&amp;S)</translation>
    </message>
    <message>
        <source>Add a stage behind the selected one</source>
        <translation>在選取的階段後面新增階段</translation>
    </message>
    <message>
        <source>Add a touchpoint to the selected stage</source>
        <translation>為選取的階段新增接觸點</translation>
    </message>
    <message>
        <source>&amp;Doing</source>
        <translation>行為(&amp;D)</translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation>顧客做什麼</translation>
    </message>
    <message>
        <source>&amp;Touchpoints</source>
        <translation>接觸點(&amp;T)</translation>
    </message>
    <message>
        <source>Where customer and business meet</source>
        <translation>顧客與店家在哪裡接觸</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>想法(&amp;H)</translation>
    </message>
    <message>
        <source>What customers say to themselves</source>
        <translation>顧客心裡怎麼想</translation>
    </message>
    <message>
        <source>&amp;Feeling</source>
        <translation>情緒(&amp;F)</translation>
    </message>
    <message>
        <source>How customers feel, as a curve</source>
        <translation>用曲線畫出顧客的心情</translation>
    </message>
    <message>
        <source>&amp;Pain points</source>
        <translation>痛點(&amp;P)</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>哪裡出了問題</translation>
    </message>
    <message>
        <source>&amp;Ideas</source>
        <translation>改進點(&amp;I)</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>怎樣更好</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>要說的話(&amp;M)</translation>
    </message>
    <message>
        <source>What the business says</source>
        <translation>店家說什麼</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>指標(&amp;N)</translation>
    </message>
    <message>
        <source>What the business counted</source>
        <translation>店裡統計到的數字</translation>
    </message>
    <message>
        <source>&amp;Behind the scenes</source>
        <translation>幕後(&amp;B)</translation>
    </message>
    <message>
        <source>What staff do unseen</source>
        <translation>顧客看不到的店員工作</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>支援(&amp;S)</translation>
    </message>
    <message>
        <source>What others do for the business</source>
        <translation>別人為店家做的事</translation>
    </message>
    <message>
        <source>P&amp;ersona</source>
        <translation>顧客輪廓(&amp;E)</translation>
    </message>
    <message>
        <source>Add a persona and show it on this map</source>
        <translation>新增顧客輪廓，並顯示在這張旅程圖上</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>旅程圖(&amp;M)</translation>
    </message>
    <message>
        <source>Add a map to this workbook</source>
        <translation>為活頁簿新增旅程圖</translation>
    </message>
    <message>
        <source>Delete the map</source>
        <translation>刪除旅程圖</translation>
    </message>
    <message>
        <source>Delete the persona</source>
        <translation>刪除顧客輪廓</translation>
    </message>
    <message>
        <source>&amp;Import numbers…</source>
        <translation>匯入資料(&amp;I)…</translation>
    </message>
    <message>
        <source>Read an export of your shop, ads or statistics</source>
        <translation>讀取商店、廣告或統計的匯出檔</translation>
    </message>
    <message>
        <source>Reporting &amp;period…</source>
        <translation>統計期間(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose the days whose numbers are shown</source>
        <translation>選擇顯示哪些日子的數據</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Wend</source>
        <translation>關於 Wend(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>資料(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
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
        <translation>階段</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>旅程圖</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in all maps and personas</source>
        <translation>在所有旅程圖和顧客輪廓中尋找文字</translation>
    </message>
    <message>
        <source>Find the &amp;next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find the pre&amp;vious</source>
        <translation>找上一個(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>取代(&amp;R)…</translation>
    </message>
    <message>
        <source>Put other words in the place of those found</source>
        <translation>把找到的文字換成別的</translation>
    </message>
    <message>
        <source>Show what is selected as large as it fits</source>
        <translation>盡量放大顯示選取的內容</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>放映(&amp;P)</translation>
    </message>
    <message>
        <source>Show the map full screen, stage by stage</source>
        <translation>全螢幕逐個階段展示旅程圖</translation>
    </message>
    <message>
        <source>Add a card to the selected cell (Insert), or just type</source>
        <translation>在選取的格子裡新增卡片（Insert），或直接輸入</translation>
    </message>
    <message>
        <source>Add a point to the curve in the selected stage</source>
        <translation>在選取階段的曲線上新增一個點</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>管道(&amp;C)</translation>
    </message>
    <message>
        <source>Where the touchpoints happen, joined step by step</source>
        <translation>接觸點發生在哪裡，一步步連起來</translation>
    </message>
    <message>
        <source>Pictu&amp;res</source>
        <translation>圖片(&amp;R)</translation>
    </message>
    <message>
        <source>Photographs and screenshots</source>
        <translation>照片和螢幕截圖</translation>
    </message>
    <message>
        <source>The journey told in pictures</source>
        <translation>用圖畫講述旅程</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>格子</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>情緒</translation>
    </message>
    <message>
        <source>Show hidden stages, steps and lanes again</source>
        <translation>重新顯示隱藏的階段、步驟和泳道</translation>
    </message>
    <message>
        <source>C&amp;ollapse or open</source>
        <translation>摺疊或展開(&amp;O)</translation>
    </message>
    <message>
        <source>Make the selected stage or lane narrow, showing its name only</source>
        <translation>把選取的階段或泳道收窄，只顯示名稱</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隱藏(&amp;H)</translation>
    </message>
    <message>
        <source>Take the selected stage or lane off the map and the poster, without deleting it</source>
        <translation>從旅程圖和海報上收起選取的階段或泳道，並不刪除</translation>
    </message>
    <message>
        <source>&amp;Keep in view</source>
        <translation>固定顯示(&amp;K)</translation>
    </message>
    <message>
        <source>The selected lane stays below the stages while the map scrolls</source>
        <translation>捲動時，選取的泳道一直留在階段下方</translation>
    </message>
    <message>
        <source>&amp;Fit the size</source>
        <translation>自動調整大小(&amp;F)</translation>
    </message>
    <message>
        <source>As wide or high as it is by itself</source>
        <translation>恢復它本來的寬度或高度</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>步驟(&amp;T)</translation>
    </message>
    <message>
        <source>Add a step to the selected stage, or behind the selected step</source>
        <translation>在選取的階段裡新增步驟，或加在選取的步驟之後</translation>
    </message>
    <message>
        <source>Split &amp;into steps</source>
        <translation>分成步驟(&amp;I)</translation>
    </message>
    <message>
        <source>Make two columns of the selected stage</source>
        <translation>把選取的階段分成兩欄</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>監看資料夾(&amp;W)…</translation>
    </message>
    <message>
        <source>Offer new exports of a folder for import</source>
        <translation>資料夾裡有新的匯出檔案時提示匯入</translation>
    </message>
    <message>
        <source>Copy for this map, another one, a spreadsheet or a text</source>
        <translation>複製，可貼到本圖、別的圖、試算表或文字裡</translation>
    </message>
    <message>
        <source>Copy what is selected, or the whole map, as a picture for other programs</source>
        <translation>把選取內容或整張圖複製成圖片，供其他程式使用</translation>
    </message>
    <message>
        <source>Paste cards, a lane, cells of a spreadsheet, text or a picture</source>
        <translation>貼上卡片、泳道、試算表儲存格、文字或圖片</translation>
    </message>
    <message>
        <source>Open the &amp;link</source>
        <translation>開啟連結(&amp;L)</translation>
    </message>
    <message>
        <source>Open the page, file or map that the selected card leads to</source>
        <translation>開啟選取卡片所指的網頁、檔案或旅程圖</translation>
    </message>
    <message>
        <source>&amp;Back to the card</source>
        <translation>回到卡片(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the card whose link led to this map</source>
        <translation>回到通往本圖的那張卡片</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高對比(&amp;C)</translation>
    </message>
    <message>
        <source>Strong lines and no pale colours</source>
        <translation>線條分明，沒有淺淡的顏色</translation>
    </message>
    <message>
        <source>P&amp;icture…</source>
        <translation>圖片(&amp;I)…</translation>
    </message>
    <message>
        <source>Insert pictures from files</source>
        <translation>從檔案插入圖片</translation>
    </message>
    <message>
        <source>Add a curve of how customers should feel, beginning with how they do</source>
        <translation>新增一條顧客應有感受的曲線，以現在的感受為起點</translation>
    </message>
    <message>
        <source>Draw the next of the emotion curves</source>
        <translation>改畫下一條情緒曲線</translation>
    </message>
    <message>
        <source>Line of &amp;interaction above</source>
        <translation>上方畫互動分界線(&amp;I)</translation>
    </message>
    <message>
        <source>Above it is what customers do</source>
        <translation>線上方是顧客做的事</translation>
    </message>
    <message>
        <source>Line of &amp;visibility above</source>
        <translation>上方畫可視分界線(&amp;V)</translation>
    </message>
    <message>
        <source>Below it is what customers do not see</source>
        <translation>線下方是顧客看不到的</translation>
    </message>
    <message>
        <source>Line of inte&amp;rnal interaction above</source>
        <translation>上方畫內部互動分界線(&amp;R)</translation>
    </message>
    <message>
        <source>Below it is what others do for the business</source>
        <translation>線下方是別人為店裡做的事</translation>
    </message>
    <message>
        <source>&amp;No line above</source>
        <translation>上方不畫線(&amp;N)</translation>
    </message>
    <message>
        <source>Take the line above the lane away</source>
        <translation>去掉泳道上方的線</translation>
    </message>
    <message>
        <source>Move the line &amp;up</source>
        <translation>線上移(&amp;U)</translation>
    </message>
    <message>
        <source>To the lane above</source>
        <translation>移到上面的泳道</translation>
    </message>
    <message>
        <source>Move the line &amp;down</source>
        <translation>線下移(&amp;D)</translation>
    </message>
    <message>
        <source>To the lane below</source>
        <translation>移到下面的泳道</translation>
    </message>
    <message>
        <source>Draw a p&amp;ath…</source>
        <translation>畫路徑(&amp;A)…</translation>
    </message>
    <message>
        <source>An arrow from the selected card to another</source>
        <translation>從選取的卡片到另一張卡片的箭頭</translation>
    </message>
    <message>
        <source>&amp;Turn the path around</source>
        <translation>反轉路徑(&amp;T)</translation>
    </message>
    <message>
        <source>Let the arrow point the other way</source>
        <translation>讓箭頭指向另一邊</translation>
    </message>
    <message>
        <source>Add a copy of this map as it should be, paired with it</source>
        <translation>新增一份「理想狀態」的副本，與本圖配成一對</translation>
    </message>
    <message>
        <source>Go to the other map of the pair</source>
        <translation>轉到配對的另一張圖</translation>
    </message>
    <message>
        <source>Line &amp;above</source>
        <translation>上方的線(&amp;A)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Copy, and take away</source>
        <translation>複製並移走</translation>
    </message>
    <message>
        <source>Cop&amp;y as picture</source>
        <translation>複製為圖片(&amp;Y)</translation>
    </message>
    <message>
        <source>Put a copy beside it</source>
        <translation>在旁邊放一份副本</translation>
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
        <translation>符合視窗(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>縮放到選取範圍(&amp;Z)</translation>
    </message>
    <message>
        <source>Ac&amp;tual size</source>
        <translation>實際大小(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>總覽(&amp;V)</translation>
    </message>
    <message>
        <source>Sho&amp;w all that is hidden</source>
        <translation>顯示所有隱藏內容(&amp;W)</translation>
    </message>
    <message>
        <source>Touchpoi&amp;nt</source>
        <translation>接觸點(&amp;N)</translation>
    </message>
    <message>
        <source>Ca&amp;rd</source>
        <translation>卡片(&amp;R)</translation>
    </message>
    <message>
        <source>Curve as it should &amp;be</source>
        <translation>理想的情緒曲線(&amp;B)</translation>
    </message>
    <message>
        <source>Next cur&amp;ve</source>
        <translation>下一條曲線(&amp;V)</translation>
    </message>
    <message>
        <source>St&amp;oryboard</source>
        <translation>分鏡(&amp;O)</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>備註(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the map</source>
        <translation>建立旅程圖副本(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ounterpart of the map</source>
        <translation>旅程圖的對照圖(&amp;O)</translation>
    </message>
    <message>
        <source>As it is / as it &amp;should be</source>
        <translation>現況/理想狀態(&amp;S)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>語言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>Add a copy of this map, showing the same numbers</source>
        <translation>新增這張旅程圖的副本，顯示同樣的數據</translation>
    </message>
    <message>
        <source>&amp;Lead it elsewhere…</source>
        <translation>改連到別處(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose another card that the selected path leads to. Or drag one of its ends</source>
        <translation>為選取的路徑另選一張它通往的卡片。也可以拖曳它的一端</translation>
    </message>
    <message>
        <source>The selected cards or stage, one stage to the left; a point of the curve, a little</source>
        <translation>選取的卡片或階段左移一個階段；曲線上的點左移一點</translation>
    </message>
    <message>
        <source>The selected cards or stage, one stage to the right; a point of the curve, a little</source>
        <translation>選取的卡片或階段右移一個階段；曲線上的點右移一點</translation>
    </message>
    <message>
        <source>The selected cards or lane, one place up; a point of the curve, a little higher</source>
        <translation>選取的卡片或泳道上移一位；曲線上的點升高一點</translation>
    </message>
    <message>
        <source>The selected cards or lane, one place down; a point of the curve, a little lower</source>
        <translation>選取的卡片或泳道下移一位；曲線上的點降低一點</translation>
    </message>
    <message>
        <source>Type in the selected card, stage, lane or point; a point goes up and down by the arrows then</source>
        <translation>在選取的卡片、階段、泳道或點上輸入文字；點還可用上下方向鍵升降</translation>
    </message>
    <message>
        <source>&amp;Type numbers…</source>
        <translation>輸入指標(&amp;T)…</translation>
    </message>
    <message>
        <source>The numbers of the selected stage or touchpoint as a table to type into</source>
        <translation>把所選階段或接觸點的指標列成表格，直接輸入</translation>
    </message>
    <message>
        <source>New &amp;from a file…</source>
        <translation>從檔案新增(&amp;F)…</translation>
    </message>
    <message>
        <source>Start from a spreadsheet of a journey, a Mermaid diagram, JSON or an export</source>
        <translation>從旅程試算表、Mermaid 圖、JSON 或匯出檔開始</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write maps as a page, a spreadsheet, a drawing or data for other programs</source>
        <translation>把旅程圖寫成網頁、試算表、圖形或供其他程式使用的資料</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>The business, its currency and language; the program&apos;s look and keys</source>
        <translation>店家、貨幣和語言；程式的外觀和快速鍵</translation>
    </message>
    <message>
        <source>The whole map in miniature below the navigator, where the map is larger than the window</source>
        <translation>旅程圖比視窗大時，在導覽列下方顯示縮圖</translation>
    </message>
    <message>
        <source>To the fie&amp;lds and back</source>
        <translation>到欄位並返回(&amp;L)</translation>
    </message>
    <message>
        <source>From what is selected to its first field, and back to the map</source>
        <translation>從所選內容到它的第一個欄位，再回到旅程圖</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>下一個面板(&amp;X)</translation>
    </message>
    <message>
        <source>To the next of navigator, map, details and charts</source>
        <translation>在導覽列、旅程圖、詳細資料和圖表之間前進</translation>
    </message>
    <message>
        <source>P&amp;revious panel</source>
        <translation>上一個面板(&amp;R)</translation>
    </message>
    <message>
        <source>To the panel before</source>
        <translation>回到上一個面板</translation>
    </message>
    <message>
        <source>Onl&amp;y the map</source>
        <translation>只看旅程圖(&amp;Y)</translation>
    </message>
    <message>
        <source>Hide the panels and the tool bar, or show them again</source>
        <translation>隱藏面板和工具列，或重新顯示</translation>
    </message>
    <message>
        <source>Sta&amp;ge before</source>
        <translation>在前面加階段(&amp;G)</translation>
    </message>
    <message>
        <source>Add a stage in front of the selected one</source>
        <translation>在所選階段前面新增一個階段</translation>
    </message>
    <message>
        <source>no workbook is open</source>
        <translation>沒有開啟的活頁簿</translation>
    </message>
    <message>
        <source>no map is open</source>
        <translation>沒有開啟的旅程圖</translation>
    </message>
    <message>
        <source>the map has no stage yet</source>
        <translation>旅程圖還沒有階段</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>沒有可復原的操作</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>沒有復原過操作</translation>
    </message>
    <message>
        <source>nothing on the map is selected</source>
        <translation>旅程圖上沒有選取任何內容</translation>
    </message>
    <message>
        <source>select a cell for cards first</source>
        <translation>請先選取可放卡片的儲存格</translation>
    </message>
    <message>
        <source>the map has no lane of feelings</source>
        <translation>旅程圖沒有情緒泳道</translation>
    </message>
    <message>
        <source>select cards or a lane first</source>
        <translation>請先選取卡片或泳道</translation>
    </message>
    <message>
        <source>select cards, a stage or a lane first</source>
        <translation>請先選取卡片、階段或泳道</translation>
    </message>
    <message>
        <source>nothing selected can move there</source>
        <translation>所選內容不能往那邊移動</translation>
    </message>
    <message>
        <source>the selected card has no link</source>
        <translation>所選卡片沒有連結</translation>
    </message>
    <message>
        <source>no link led here</source>
        <translation>不是從連結過來的</translation>
    </message>
    <message>
        <source>select one card first</source>
        <translation>請先選取一張卡片</translation>
    </message>
    <message>
        <source>select a lane with a line above it first</source>
        <translation>請先選取上方有線的泳道</translation>
    </message>
    <message>
        <source>select a path first</source>
        <translation>請先選取一條路徑</translation>
    </message>
    <message>
        <source>select something with words first</source>
        <translation>請先選取有文字的內容</translation>
    </message>
    <message>
        <source>select a stage first</source>
        <translation>請先選取一個階段</translation>
    </message>
    <message>
        <source>select a lane first</source>
        <translation>請先選取一條泳道</translation>
    </message>
    <message>
        <source>select a stage or a lane first</source>
        <translation>請先選取階段或泳道</translation>
    </message>
    <message>
        <source>nothing is hidden</source>
        <translation>沒有隱藏的內容</translation>
    </message>
    <message>
        <source>choose a persona first</source>
        <translation>請先選取一個顧客輪廓</translation>
    </message>
    <message>
        <source>this map is not paired</source>
        <translation>這張旅程圖沒有配對</translation>
    </message>
    <message>
        <source>How to do things with Wend, found by any word</source>
        <translation>怎樣使用 Wend，可依任何詞尋找</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>發現(&amp;Q)</translation>
    </message>
    <message>
        <source>What stands out on the map, and where to begin</source>
        <translation>圖上值得注意的地方，從哪裡著手</translation>
    </message>
    <message>
        <source>&amp;Keep a version…</source>
        <translation>保留版本(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the map as it is now, under a name</source>
        <translation>以一個名稱保留旅程圖現在的樣子</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Look at the map as it was, see what is different, bring it back</source>
        <translation>檢視旅程圖以前的樣子和之後的差異，並可還原</translation>
    </message>
    <message>
        <source>Mar&amp;k what differs</source>
        <translation>標出差異(&amp;K)</translation>
    </message>
    <message>
        <source>Mark what is different between the map as it is and as it should be</source>
        <translation>標出現況與理想狀態兩張圖之間的差異</translation>
    </message>
    <message>
        <source>By impact and effort, and as a list, in place of the map</source>
        <translation>依效果和投入排列，也有清單，顯示在旅程圖的位置</translation>
    </message>
    <message>
        <source>What they cost a month and where they are used, in place of the map</source>
        <translation>每月費用和用在哪裡，顯示在旅程圖的位置</translation>
    </message>
    <message>
        <source>Id&amp;eas of all maps</source>
        <translation>所有旅程圖的改進點(&amp;E)</translation>
    </message>
    <message>
        <source>Tools of all maps</source>
        <translation>所有旅程圖的工具</translation>
    </message>
    <message>
        <source>Why so few go on…</source>
        <translation>為什麼走到下一步的人少…</translation>
    </message>
    <message>
        <source>What may be behind the loss on the way to the selected stage, with what speaks for and against it</source>
        <translation>走到所選階段時流失的可能原因，以及支持和反對的依據</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>報告(&amp;T)…</translation>
    </message>
    <message>
        <source>Write the map with its numbers, findings and ideas for a meeting</source>
        <translation>為開會準備：寫出旅程圖、數值、值得注意的地方和改進點</translation>
    </message>
    <message>
        <source>Is the map complete?</source>
        <translation>旅程圖完整嗎？</translation>
    </message>
    <message>
        <source>What a journey map should hold, and what of it this one does</source>
        <translation>旅程圖應有的內容，這張圖有了哪些</translation>
    </message>
    <message>
        <source>&amp;Sort customers&apos; words…</source>
        <translation>歸類顧客原話(&amp;S)…</translation>
    </message>
    <message>
        <source>What customers wrote, one quote at a time, onto the stages of this map</source>
        <translation>把顧客寫的話逐則歸到這張旅程圖的階段</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>%1 is not told by day, or there is too little of it.</source>
        <translation>%1沒有按天的數據，或數據太少。</translation>
    </message>
    <message>
        <source>The note names no stage with a number.</source>
        <translation>註記沒有指明帶有數字的階段。</translation>
    </message>
    <message>
        <source>Not all days of %1 are known.</source>
        <translation>%1 的數據不完整。</translation>
    </message>
    <message>
        <source>%1 is no share of %2.</source>
        <translation>%1不是%2中的一部分。</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <translation>%1個百分點（%2–%3）</translation>
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
        <translation>沒有：低%1。</translation>
    </message>
    <message>
        <source>No difference that can be told from chance.</source>
        <translation>與偶然波動無法區分。</translation>
    </message>
    <message>
        <source>No difference that can be told from chance; about %1 more would show one of 2 points.</source>
        <translation>與偶然波動無法區分；大約再有 %1 個，才能看出 2 個百分點的差別。</translation>
    </message>
    <message>
        <source>Too early. Look again on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>為時尚早，請於%1再看。</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4: %5 of %6. The same weekdays; something else may have changed too.</source>
        <translation>%1：%3 中的 %2。%4：%6 中的 %5。星期幾相同；其他因素也可能有變化。</translation>
    </message>
    <message>
        <source>%1 against %2, the same weekdays; something else may have changed too.</source>
        <translation>%1 對比 %2，星期幾相同；其他因素也可能有變化。</translation>
    </message>
</context>
<context>
    <name>BrokenDown</name>
    <message>
        <source>Side by side</source>
        <translation>並排比較</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a share in per cent, %2 what is counted</extracomment>
        <translation>佔%2的 %1</translation>
    </message>
    <message>
        <source>not known by %1</source>
        <translation>沒有按「%1」的數據</translation>
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
        <translation>與偶然波動無法區分</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2 points higher (%3 to %4)</source>
        <translation>%1高 %2 個百分點（%3–%4）</translation>
    </message>
    <message>
        <source>%1 %2 points lower (%3 to %4)</source>
        <translation>%1低 %2 個百分點（%3–%4）</translation>
    </message>
</context>
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
        <source>Add a stage here</source>
        <translation>在這裡新增階段</translation>
    </message>
    <message>
        <source>Add a lane here</source>
        <translation>在這裡新增泳道</translation>
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
        <source>Double-click adds a feeling</source>
        <translation>按兩下可新增情緒點</translation>
    </message>
    <message>
        <source>Add a card here (Insert). Or select the cell and just type.</source>
        <translation>在這裡新增卡片（Insert）。也可以選取格子直接輸入。</translation>
    </message>
    <message>
        <source>%1 wide</source>
        <translation>寬 %1</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>高 %1</translation>
    </message>
    <message>
        <source>Add a step here</source>
        <translation>在這裡新增步驟</translation>
    </message>
    <message>
        <source>Show what is hidden here</source>
        <translation>顯示這裡隱藏的內容</translation>
    </message>
    <message>
        <source>F2 edits, drag moves, Ctrl+drag copies, Alt+arrows move it, Delete removes. Its right edge stretches it over more columns</source>
        <translation>F2 編輯，拖曳可移動，Ctrl+拖曳可複製，Alt+方向鍵移動，Delete 刪除。拖曳右邊緣可跨多欄</translation>
    </message>
    <message>
        <source>Drag to make room for the names, double-click to fit</source>
        <translation>拖曳為名稱留出地方，按兩下恢復</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步驟 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>隱藏了 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步驟</translation>
    </message>
    <message>
        <source>This map is empty. The + above adds its first stage</source>
        <translation>這張旅程圖還是空的。上方的 + 可新增第一個階段</translation>
    </message>
    <message>
        <source>This map has no stage for %1: what was there is in the last stage.</source>
        <translation>這張圖沒有與「%1」對應的階段：原有內容放在最後一個階段。</translation>
    </message>
    <message>
        <source>Curves were left out where this map has one already, or does not know the persona.</source>
        <translation>本圖已有的曲線或沒有的顧客輪廓，其曲線已略過。</translation>
    </message>
    <message>
        <source>Add a point to the curve. Or double-click where it should be.</source>
        <translation>在曲線上新增一個點。也可在想要的位置按兩下。</translation>
    </message>
    <message>
        <source>Drag to another card to draw a path, or click here and then there</source>
        <translation>拖到另一張卡片上畫路徑，或先點這裡再點那裡</translation>
    </message>
    <message>
        <source>A click selects what happens there</source>
        <translation>點一下可選取那裡的接觸點</translation>
    </message>
    <message>
        <source>Leads to the map “%1”</source>
        <translation>連結到旅程圖「%1」</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>通往 %1</translation>
    </message>
    <message>
        <source>Ctrl+click on the sign opens it</source>
        <translation>按住 Ctrl 點一下標記可開啟</translation>
    </message>
    <message>
        <source>Speaks only of %1</source>
        <translation>只針對%1</translation>
    </message>
    <message>
        <source>To “%1”: Enter joins, arrows choose, Esc gives up</source>
        <translation>到「%1」：Enter 連接，方向鍵選擇，Esc 放棄</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>到「%1」</translation>
    </message>
    <message>
        <source>Arrows choose the card it leads to, Esc gives up</source>
        <translation>用方向鍵選擇它通往的卡片，Esc 放棄</translation>
    </message>
    <message>
        <source>Choose the card it leads to</source>
        <translation>選擇它通往的卡片</translation>
    </message>
    <message>
        <source>Pictures stand in a lane of their own, which was added.</source>
        <translation>圖片放在單獨的泳道裡，已經新增。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼上的圖片</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>severity %1 of 5</source>
        <translation>嚴重程度 %1/5</translation>
    </message>
    <message>
        <source>impact %1 of 3, effort %2 of 3</source>
        <translation>效果 %1/3，投入 %2/3</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>編輯文字</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 欄</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to make it wider (with Alt: freely), double-click to fit. Or Alt+Shift+Left and Right</source>
        <translation>拖曳改變寬度（按住 Alt 不吸附），按兩下恢復。也可按 Alt+Shift+左右鍵</translation>
    </message>
    <message>
        <source>Drag to make it higher (with Alt: freely), double-click to fit. Or Alt+Shift+Up and Down</source>
        <translation>拖曳改變高度（按住 Alt 不吸附），按兩下恢復。也可按 Alt+Shift+上下鍵</translation>
    </message>
    <message>
        <source>path to %1</source>
        <translation>路徑通往%1</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>路徑：%1</translation>
    </message>
    <message>
        <source>What was pasted is larger than the map: what lies beyond the last stage or lane is in that one.</source>
        <translation>貼上的內容比旅程圖大：超出的部分放進了最後一個階段或泳道。</translation>
    </message>
    <message>
        <source>Into “%1”, which is closed</source>
        <translation>放進已摺疊的「%1」</translation>
    </message>
    <message>
        <source>F2 labels the path, drag an end to another card, Left and Right go to its cards, Delete removes it</source>
        <translation>F2 為路徑加文字，把一端拖到另一張卡片，左右鍵到它的卡片，Delete 刪除它</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>從「%1」開始</translation>
    </message>
    <message>
        <source>A table: stages are columns, lanes are rows. Arrows walk, Enter or F2 edits, Alt with arrows moves what is selected, Insert adds a card, Delete removes.</source>
        <translation>一張表格：階段是欄，泳道是列。方向鍵走動，Enter 或 F2 編輯，Alt+方向鍵移動選取的內容，Insert 新增卡片，Delete 刪除。</translation>
    </message>
    <message>
        <source>Drag it, or Alt+arrows (with Shift: finely). Enter or F2 edits it: Up and Down move it, letters are its label. Delete removes</source>
        <translation>拖曳它，或按 Alt+方向鍵（加 Shift 微調）。Enter 或 F2 編輯：上下方向鍵升降，輸入即是它的文字。Delete 刪除</translation>
    </message>
    <message>
        <source>%1: Up and Down move it, letters are its label, Enter keeps, Esc gives up</source>
        <extracomment>%1 is the height of a point of an emotion curve, from −100 to +100</extracomment>
        <translation>%1：上下方向鍵升降，輸入即是它的文字，Enter 保留，Esc 放棄</translation>
    </message>
    <message>
        <source>Enter or F2 edits the point, Alt with arrows moves it</source>
        <translation>Enter 或 F2 編輯這個點，Alt+方向鍵移動它</translation>
    </message>
    <message>
        <source>A click opens the numbers, to read or to type them</source>
        <translation>點一下開啟指標，可查看或輸入</translation>
    </message>
    <message>
        <source>Outside of the map nothing is moved</source>
        <translation>拖到旅程圖外面不會移動任何內容</translation>
    </message>
    <message>
        <source>Click to draw this curve: new points go to it. Ctrl+Shift+F goes to the next.</source>
        <translation>按一下以繪製這條曲線：新的點會加到它上面。Ctrl+Shift+F 切換到下一條。</translation>
    </message>
    <message>
        <source>Column %1 of %2</source>
        <translation>第 %1 欄，共 %2 欄</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>第 %1 列，共 %2 列</translation>
    </message>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1，每月 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 項依據</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers “%2”</source>
        <translation>「%1」解決「%2」</translation>
    </message>
    <message>
        <source>“%1” is felt at “%2”</source>
        <translation>「%1」出現在「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s) of what is lost here</source>
        <translation>
            <numerusform>這裡的流失有 %n 個可能的原因</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn %1, measured %2 of 5</source>
        <extracomment>the height of a point of the emotion curve, and the mean of what customers rated</extracomment>
        <translation>畫的 %1，實測 %2 分（滿分 5 分）</translation>
    </message>
    <message>
        <source>measured %1 of 5</source>
        <extracomment>the mean of what customers rated, beside the curve that somebody drew</extracomment>
        <translation>實測 %1 分，滿分 5 分</translation>
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
        <translation>%1個百分點</translation>
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
        <translation>%1，可能只是偶然波動</translation>
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
        <translation>「%1」完整無缺。</translation>
    </message>
    <message>
        <source>list the templates and examples</source>
        <translation>列出範本和範例</translation>
    </message>
    <message>
        <source>make a workbook</source>
        <translation>建立活頁簿</translation>
    </message>
    <message>
        <source>read exports into a workbook</source>
        <translation>把匯出檔讀進活頁簿</translation>
    </message>
    <message>
        <source>check that a workbook is whole</source>
        <translation>檢查活頁簿是否完整</translation>
    </message>
    <message>
        <source>save what can be read of a broken workbook</source>
        <translation>把損壞的活頁簿裡還讀得出的內容存下來</translation>
    </message>
    <message>
        <source>bring back unsaved work</source>
        <translation>找回沒儲存的內容</translation>
    </message>
    <message>
        <source>wend: “%1” is no command and no workbook. wend --help lists the commands.</source>
        <translation>wend：「%1」不是指令，也不是活頁簿。wend --help 會列出所有指令。</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched. Choose another name.</source>
        <translation>「%1」已經存在，沒有動它。請換個名稱。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟中</translation>
    </message>
    <message>
        <source>There is no unsaved work “%1”; wend recover --list shows what there is.</source>
        <translation>沒有未儲存的內容「%1」；wend recover --list 會列出現有的。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>第 %1 個，共 %2 個：%3</translation>
    </message>
    <message>
        <source>say what is in an export; a file that --to names is replaced</source>
        <translation>說明匯出檔裡有什麼；--to 指定的檔案會被取代</translation>
    </message>
    <message>
        <source>There is no unsaved work.</source>
        <translation>沒有未儲存的內容。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>沒有選項 %1。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 後面不寫值。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 後面要寫一個值。</translation>
    </message>
    <message>
        <source>Wend does not speak “%1”. Say one of %2.</source>
        <translation>Wend 不會「%1」這種語言。可以寫：%2。</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>還缺少內容。用法：%1</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation>「%1」是多餘的。用法：%2</translation>
    </message>
    <message>
        <source>A workbook is made of a template or of a file: say one of them.</source>
        <translation>工作簿可以由範本或由檔案產生：請只寫其中一個。</translation>
    </message>
    <message>
        <source>Say which unsaved work to bring back, and with --to into which file; wend recover --list shows what there is.</source>
        <translation>請寫明要找回哪一份沒儲存的內容，並用 --to 寫明存到哪個檔案；wend recover --list 會列出現有的。</translation>
    </message>
    <message>
        <source>Say with --to which file is to be made of it.</source>
        <translation>請用 --to 寫明要存成哪個檔案。</translation>
    </message>
    <message>
        <source>make posters, pages and tables of maps; a file of that name is replaced</source>
        <translation>把旅程圖做成海報、網頁和表格；同名檔案會被取代</translation>
    </message>
    <message>
        <source>say what each stage counts, how it differs from another period, and what each value of a breakdown has</source>
        <translation>列出每個階段的數據、與另一時段的差別，以及每個維度值的數據</translation>
    </message>
    <message>
        <source>say what would come of other conversions, numbers, prices or costs</source>
        <translation>推算轉換率、數量、價格或成本改變後的結果</translation>
    </message>
    <message>
        <source>say how a number or a conversion may go on</source>
        <translation>預測某個指標或轉換率的走勢</translation>
    </message>
    <message>
        <source>type a number, set a target, note what happened on a day</source>
        <translation>填寫數字、設定目標、記下某天發生的事</translation>
    </message>
    <message>
        <source>say what stands out on the maps, most important first</source>
        <translation>列出旅程圖上值得注意的地方，最要緊的在前</translation>
    </message>
    <message>
        <source>list the ideas of all maps; a file that --to names is replaced</source>
        <translation>列出所有旅程圖的改進點；--to 所指的檔案會被取代</translation>
    </message>
    <message>
        <source>draw the first map small, as file managers show it</source>
        <translation>畫出第一張旅程圖的小圖，供檔案管理員顯示</translation>
    </message>
    <message>
        <source>--size takes a number of pixels from 16 to %1. Nothing was written.</source>
        <translation>--size 要寫 16 到 %1 的像素數。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>“%1” holds no map that can be drawn. Nothing was written.</source>
        <translation>「%1」裡沒有能畫出的旅程圖。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. The workbook is as it was.</source>
        <translation>無法寫入「%1」。活頁簿保持原樣。</translation>
    </message>
    <message>
        <source>list the versions of a map, keep the map as it is, or bring a version back</source>
        <translation>列出旅程圖的版本，保留它現在的樣子，或還原某個版本</translation>
    </message>
    <message>
        <source>write a map with its numbers, findings and ideas for a meeting</source>
        <translation>為開會寫出旅程圖、數值、值得注意的地方和改進點</translation>
    </message>
    <message>
        <source>Say with --to into which file: %1.</source>
        <translation>請用 --to 指明寫到哪個檔案：%1。</translation>
    </message>
    <message>
        <source>list what customers said, stage by stage; of exports, bring in what they wrote, masked, to be sorted</source>
        <translation>依階段列出顧客說的話；給出匯出檔時，匯入顧客寫的話（已遮住），等待歸類</translation>
    </message>
</context>
<context>
    <name>CommandWorkbook</name>
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
    <message>
        <source>“%1” was changed, moved or removed by somebody else meanwhile, so nothing was saved. Please try again.</source>
        <translation>「%1」剛才被別人修改、移動或刪除了，因此沒有儲存。請再試一次。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1 is not over yet.</source>
        <translation>%1 尚未結束。</translation>
    </message>
    <message>
        <source>%1: nothing is known of %2.</source>
        <translation>%1：沒有 %2 的數據。</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <extracomment>%1 is a number, %2 a day: &quot;ordered again begins on 9 September.&quot;</extracomment>
        <translation>%1從%2才開始有數據。</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1的數據到%2為止。</translation>
    </message>
    <message>
        <source>%1: %2 are missing.</source>
        <translation>%1：缺少 %2 的數據。</translation>
    </message>
    <message>
        <source>%1: there is nothing of %2.</source>
        <translation>%1：%2 沒有任何記錄。</translation>
    </message>
    <message>
        <source>%1 is not told by day, so nobody knows how much its days vary.</source>
        <translation>%1沒有按天的數據，無法得知每天波動多大。</translation>
    </message>
    <message>
        <source>%1: there are too few to compare.</source>
        <translation>%1：數量太少，無法比較。</translation>
    </message>
    <message>
        <source>There is no such step in the other period.</source>
        <translation>另一時段沒有這一步。</translation>
    </message>
    <message>
        <source>%1 has no number in one of the two periods.</source>
        <translation>兩個時段之一沒有%1的數字。</translation>
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
        <translation>%1沒有。</translation>
    </message>
    <message>
        <source>Whose journey it is: a persona</source>
        <translation>這是誰的旅程：一個顧客輪廓</translation>
    </message>
    <message>
        <source>No persona is on the map.</source>
        <translation>圖上沒有顧客輪廓。</translation>
    </message>
    <message>
        <source>The situation: a scenario or the customer&apos;s goal</source>
        <translation>處境：情境或顧客的目標</translation>
    </message>
    <message>
        <source>The map&apos;s details say neither.</source>
        <translation>旅程圖的詳細資料裡兩樣都沒有寫。</translation>
    </message>
    <message>
        <source>What the customer wants and worries about</source>
        <translation>顧客想要什麼、擔心什麼</translation>
    </message>
    <message>
        <source>No persona says so.</source>
        <translation>沒有一個顧客輪廓寫明。</translation>
    </message>
    <message>
        <source>How many customers are like that: a segment or a share</source>
        <translation>有多少顧客是這樣：區隔或佔比</translation>
    </message>
    <message>
        <source>The stages of the journey</source>
        <translation>旅程的各個階段</translation>
    </message>
    <message>
        <source>Fewer than three.</source>
        <translation>不到三個。</translation>
    </message>
    <message>
        <source>Touchpoints in every stage</source>
        <translation>每個階段都有接觸點</translation>
    </message>
    <message>
        <source>What the customer does in every stage</source>
        <translation>顧客在每個階段做什麼</translation>
    </message>
    <message>
        <source>What the customer thinks, in the customer&apos;s words</source>
        <translation>顧客在想什麼，用顧客自己的話</translation>
    </message>
    <message>
        <source>No thought is on the map.</source>
        <translation>圖上沒有寫想法。</translation>
    </message>
    <message>
        <source>How the customer feels: a curve through all stages</source>
        <translation>顧客的感受：貫穿各階段的情緒曲線</translation>
    </message>
    <message>
        <source>How long stages take</source>
        <translation>各階段要多久</translation>
    </message>
    <message>
        <source>No stage says how long it takes.</source>
        <translation>沒有一個階段寫明要多久。</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>No touchpoint is marked as one.</source>
        <translation>沒有接觸點標為關鍵時刻。</translation>
    </message>
    <message>
        <source>Where it hurts: pain points</source>
        <translation>難受的地方：痛點</translation>
    </message>
    <message>
        <source>None is on the map.</source>
        <translation>圖上一個也沒有。</translation>
    </message>
    <message>
        <source>Research behind it: evidence that is no guess</source>
        <translation>有調查支撐：不是猜測的依據</translation>
    </message>
    <message>
        <source>Nothing on the map rests on anything but opinion.</source>
        <translation>圖上的內容都只是看法。</translation>
    </message>
    <message>
        <source>Numbers at the stages</source>
        <translation>各階段有數值</translation>
    </message>
    <message>
        <source>No stage has one.</source>
        <translation>沒有一個階段有。</translation>
    </message>
    <message>
        <source>What you promise yourself: targets</source>
        <translation>您給自己訂的：目標</translation>
    </message>
    <message>
        <source>No number and no step has one.</source>
        <translation>沒有一個指標或環節訂了目標。</translation>
    </message>
    <message>
        <source>What could be better: ideas</source>
        <translation>怎樣做得更好：改進點</translation>
    </message>
    <message>
        <source>Who does it: an owner for the map or its ideas</source>
        <translation>由誰來做：旅程圖或改進點的負責人</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>沒有寫名字。</translation>
    </message>
    <message>
        <source>When it is looked at again: a day of review</source>
        <translation>何時再看：複盤日期</translation>
    </message>
    <message>
        <source>No day is set.</source>
        <translation>沒有訂日期。</translation>
    </message>
    <message>
        <source>Blueprint: what happens behind the scenes</source>
        <translation>服務藍圖：幕後做的事</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>那裡什麼也沒有寫。</translation>
    </message>
    <message>
        <source>Blueprint: tools and others that it rests on</source>
        <translation>服務藍圖：所依靠的工具和其他人</translation>
    </message>
    <message>
        <source>Blueprint: the line of visibility</source>
        <translation>服務藍圖：可視分界線</translation>
    </message>
    <message>
        <source>No lane has that line above it.</source>
        <translation>沒有泳道上方有這條線。</translation>
    </message>
</context>
<context>
    <name>CountedTwice</name>
    <message>
        <source>Two counts of %1: %2 by %3, %4 by %5, %6 % apart.</source>
        <extracomment>%1 is what is counted (&quot;orders&quot;), %2 and %4 are numbers, %3 and %5 who counts (&quot;Shopify&quot;), %6 a share in percent</extracomment>
        <translation>「%1」有兩種統計：%2（%3）和 %4（%5），相差 %6%。</translation>
    </message>
    <message>
        <source>%1 Over time it is %2 to %3 %.</source>
        <extracomment>%1 is a sentence that two counts are apart; %2 and %3 how far at least and at most, in percent</extracomment>
        <translation>%1各時段相差 %2–%3%。</translation>
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
        <source>“%1” could not be used. Nothing was changed.</source>
        <translation>「%1」無法使用。內容沒有變動。</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Nothing was changed; close other programs and try again.</source>
        <translation>記憶體不足，無法處理「%1」。內容沒有變動；請關閉其他程式後再試一次。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed; repaired into a copy, it gives back what can be read.</source>
        <translation>「%1」已損壞，檔案沒有被更動。把它修復成副本，可以找回還讀得出的內容。</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>已停止。內容沒有變動。</translation>
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
        <translation>「%1」</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：從%2到%3</translation>
    </message>
    <message>
        <source>%1: to another place in the order</source>
        <translation>%1：換了順序</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>新增 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>刪除 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移動 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>修改 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>沒有差異。</translation>
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
        <translation>自動保留，較大變更之前</translation>
    </message>
    <message>
        <source>by itself, once a month</source>
        <translation>自動保留，每月一次</translation>
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
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 天 %2 小時</translation>
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
    <message>
        <source>Change the text of “%1”</source>
        <translation>修改「%1」的文字</translation>
    </message>
    <message>
        <source>Change who looks after “%1”</source>
        <translation>修改「%1」的負責人</translation>
    </message>
    <message>
        <source>Change the notes of “%1”</source>
        <translation>修改「%1」的備註</translation>
    </message>
    <message>
        <source>Change the link of “%1”</source>
        <translation>修改「%1」的連結</translation>
    </message>
    <message>
        <source>Change whom “%1” speaks of</source>
        <translation>修改「%1」針對的顧客</translation>
    </message>
    <message>
        <source>Change channel of “%1”</source>
        <translation>修改「%1」的管道</translation>
    </message>
    <message>
        <source>Change device of “%1”</source>
        <translation>修改「%1」的裝置</translation>
    </message>
    <message>
        <source>Change whether “%1” is a moment of truth</source>
        <translation>修改「%1」是否為關鍵時刻</translation>
    </message>
    <message>
        <source>Change the tool of “%1”</source>
        <translation>修改「%1」的工具</translation>
    </message>
    <message>
        <source>Change what the tool of “%1” costs</source>
        <translation>修改「%1」的工具費用</translation>
    </message>
    <message>
        <source>Change how bad “%1” is</source>
        <translation>修改「%1」的嚴重程度</translation>
    </message>
    <message>
        <source>Change the impact of “%1”</source>
        <translation>修改「%1」的效果</translation>
    </message>
    <message>
        <source>Change the effort of “%1”</source>
        <translation>修改「%1」的投入</translation>
    </message>
    <message>
        <source>Change when “%1” is due</source>
        <translation>修改「%1」的期限</translation>
    </message>
    <message>
        <source>Change the state of “%1”</source>
        <translation>修改「%1」的狀態</translation>
    </message>
    <message>
        <source>Change what “%1” answers</source>
        <translation>修改「%1」解決的痛點</translation>
    </message>
    <message>
        <source>Change the evidence “%1”</source>
        <translation>修改依據「%1」</translation>
    </message>
    <message>
        <source>Add evidence to “%1”</source>
        <translation>為「%1」新增依據</translation>
    </message>
    <message>
        <source>Remove the evidence “%1”</source>
        <translation>移除依據「%1」</translation>
    </message>
    <message>
        <source>Change the feeling “%1”</source>
        <translation>修改情緒點「%1」</translation>
    </message>
    <message>
        <source>Change the words of the feeling “%1”</source>
        <translation>修改情緒點「%1」的文字</translation>
    </message>
    <message>
        <source>Change who feels “%1”</source>
        <translation>修改「%1」是誰的情緒</translation>
    </message>
    <message>
        <source>Change the kind of “%1”</source>
        <translation>修改「%1」的類型</translation>
    </message>
    <message>
        <source>Rename the lane “%1”</source>
        <translation>重新命名泳道「%1」</translation>
    </message>
    <message>
        <source>Change the line above “%1”</source>
        <translation>修改「%1」上方的分界線</translation>
    </message>
    <message>
        <source>Rename the map “%1”</source>
        <translation>重新命名旅程圖「%1」</translation>
    </message>
    <message>
        <source>Change the goal of “%1”</source>
        <translation>修改「%1」的目標</translation>
    </message>
    <message>
        <source>Change the scenario of “%1”</source>
        <translation>修改「%1」的情境</translation>
    </message>
    <message>
        <source>Change the product of “%1”</source>
        <translation>修改「%1」的產品</translation>
    </message>
    <message>
        <source>Change the tags of “%1”</source>
        <translation>修改「%1」的標籤</translation>
    </message>
    <message>
        <source>Change the review date of “%1”</source>
        <translation>修改「%1」的檢視日期</translation>
    </message>
    <message>
        <source>Change the face of “%1”</source>
        <translation>修改「%1」的頭像</translation>
    </message>
    <message>
        <source>Rename the persona “%1”</source>
        <translation>重新命名顧客輪廓「%1」</translation>
    </message>
    <message>
        <source>Change the age of “%1”</source>
        <translation>修改「%1」的年齡</translation>
    </message>
    <message>
        <source>Change the share of “%1”</source>
        <translation>修改「%1」的佔比</translation>
    </message>
    <message>
        <source>Change the colour of “%1”</source>
        <translation>修改「%1」的顏色</translation>
    </message>
    <message>
        <source>Change the marks of “%1”</source>
        <translation>修改「%1」的標記</translation>
    </message>
    <message>
        <source>Change the persona “%1”</source>
        <translation>修改顧客輪廓「%1」</translation>
    </message>
    <message>
        <source>Change the question of “%1”</source>
        <translation>修改「%1」的問題</translation>
    </message>
    <message>
        <source>Change how long “%1” takes</source>
        <translation>修改「%1」的時長</translation>
    </message>
    <message>
        <source>Change the funnel level of “%1”</source>
        <translation>修改「%1」的漏斗層級</translation>
    </message>
    <message>
        <source>Change the target of “%1”</source>
        <translation>修改「%1」的目標</translation>
    </message>
    <message>
        <source>Rename the source “%1”</source>
        <translation>重新命名資料來源「%1」</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>新增旅程圖</translation>
    </message>
    <message>
        <source>Duplicate the map “%1”</source>
        <translation>建立旅程圖「%1」的副本</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>新增顧客輪廓</translation>
    </message>
    <message>
        <source>Delete the map “%1”</source>
        <translation>刪除旅程圖「%1」</translation>
    </message>
    <message>
        <source>Delete the persona “%1”</source>
        <translation>刪除顧客輪廓「%1」</translation>
    </message>
    <message>
        <source>Delete the numbers of “%1”</source>
        <translation>刪除「%1」的數據</translation>
    </message>
    <message>
        <source>Take back the import of “%1”</source>
        <translation>撤回「%1」的匯入</translation>
    </message>
    <message>
        <source>Move the map “%1”</source>
        <translation>移動旅程圖「%1」</translation>
    </message>
    <message>
        <source>Move the persona “%1”</source>
        <translation>移動顧客輪廓「%1」</translation>
    </message>
    <message>
        <source>Start a map</source>
        <translation>新增旅程圖</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>從範本開始</translation>
    </message>
    <message>
        <source>Change the reporting period of “%1”</source>
        <translation>修改「%1」的統計期間</translation>
    </message>
    <message>
        <source>Show “%1” on the map</source>
        <translation>在圖上顯示「%1」</translation>
    </message>
    <message>
        <source>Take “%1” off the map</source>
        <translation>從圖上拿掉「%1」</translation>
    </message>
    <message>
        <source>Change the label of the number at “%1”</source>
        <translation>修改「%1」的指標說明</translation>
    </message>
    <message>
        <source>Count “%1” at “%2”</source>
        <translation>在「%2」顯示「%1」</translation>
    </message>
    <message>
        <source>Take the number off “%1”</source>
        <translation>從「%1」移除指標</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2” %3 times</source>
        <translation>把「%1」取代為「%2」，共 %3 處</translation>
    </message>
    <message>
        <source>Replace “%1” with “%2”</source>
        <translation>把「%1」取代為「%2」</translation>
    </message>
    <message>
        <source>Delete step “%1”</source>
        <translation>刪除步驟「%1」</translation>
    </message>
    <message>
        <source>Duplicate step “%1”</source>
        <translation>複製步驟「%1」</translation>
    </message>
    <message>
        <source>Move step “%1”</source>
        <translation>移動步驟「%1」</translation>
    </message>
    <message>
        <source>Change the width of “%1”</source>
        <translation>改變「%1」的寬度</translation>
    </message>
    <message>
        <source>Change the height of “%1”</source>
        <translation>改變「%1」的高度</translation>
    </message>
    <message>
        <source>Change the width of the lane names</source>
        <translation>改變泳道名稱的寬度</translation>
    </message>
    <message>
        <source>Fit the width of “%1”</source>
        <translation>恢復「%1」的寬度</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>展開「%1」</translation>
    </message>
    <message>
        <source>Collapse “%1”</source>
        <translation>摺疊「%1」</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>隱藏「%1」</translation>
    </message>
    <message>
        <source>Let “%1” scroll</source>
        <translation>讓「%1」隨圖捲動</translation>
    </message>
    <message>
        <source>Keep “%1” in view</source>
        <translation>讓「%1」保持可見</translation>
    </message>
    <message>
        <source>Split “%1” into steps</source>
        <translation>把「%1」分成步驟</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>顯示隱藏的內容</translation>
    </message>
    <message>
        <source>Show all stages and lanes</source>
        <translation>顯示所有階段和泳道</translation>
    </message>
    <message>
        <source>Stretch “%1” over %2 columns</source>
        <translation>讓「%1」跨 %2 欄</translation>
    </message>
    <message>
        <source>Keep “%1” in its column</source>
        <translation>讓「%1」只佔一欄</translation>
    </message>
    <message>
        <source>Rename step to “%1”</source>
        <translation>把步驟改名為「%1」</translation>
    </message>
    <message>
        <source>Add step “%1”</source>
        <translation>新增步驟「%1」</translation>
    </message>
    <message>
        <source>Add stage “%1”</source>
        <translation>新增階段「%1」</translation>
    </message>
    <message>
        <source>Collapse or open “%1”</source>
        <translation>摺疊或展開「%1」</translation>
    </message>
    <message>
        <source>Hide or show “%1”</source>
        <translation>隱藏或顯示「%1」</translation>
    </message>
    <message>
        <source>Keep “%1” in view, or let it scroll</source>
        <translation>讓「%1」保持可見或隨圖捲動</translation>
    </message>
    <message>
        <source>Add a step to “%1”</source>
        <translation>為「%1」新增步驟</translation>
    </message>
    <message>
        <source>Rename the number “%1”</source>
        <translation>重新命名指標「%1」</translation>
    </message>
    <message>
        <source>Change the unit of “%1”</source>
        <translation>變更「%1」的單位</translation>
    </message>
    <message>
        <source>Change whether the days of “%1” add up</source>
        <translation>變更「%1」各天能否相加</translation>
    </message>
    <message>
        <source>Show “%1” at “%2”</source>
        <translation>把「%1」顯示在「%2」</translation>
    </message>
    <message>
        <source>Delete the path from “%1” to “%2”</source>
        <translation>刪除從「%1」到「%2」的路徑</translation>
    </message>
    <message>
        <source>Take away the line above “%1”</source>
        <translation>去掉「%1」上方的線</translation>
    </message>
    <message>
        <source>Draw “%1” above “%2”</source>
        <translation>在「%2」上方畫「%1」</translation>
    </message>
    <message>
        <source>Turn around the path from “%1” to “%2”</source>
        <translation>反轉從「%1」到「%2」的路徑</translation>
    </message>
    <message>
        <source>Move feeling along</source>
        <translation>左右移動情緒</translation>
    </message>
    <message>
        <source>Move feeling “%1” along</source>
        <translation>左右移動情緒「%1」</translation>
    </message>
    <message>
        <source>Add the curve as it should be</source>
        <translation>新增理想的情緒曲線</translation>
    </message>
    <message>
        <source>Paste the lane “%1”</source>
        <translation>貼上泳道「%1」</translation>
    </message>
    <message>
        <source>Draw a path from “%1” to “%2”</source>
        <translation>畫從「%1」到「%2」的路徑</translation>
    </message>
    <message>
        <source>Insert the picture “%1”</source>
        <translation>插入圖片「%1」</translation>
    </message>
    <message>
        <source>Insert %1 pictures</source>
        <translation>插入 %1 張圖片</translation>
    </message>
    <message>
        <source>Take the words off a path</source>
        <translation>去掉路徑上的文字</translation>
    </message>
    <message>
        <source>Label a path “%1”</source>
        <translation>為路徑加文字「%1」</translation>
    </message>
    <message>
        <source>Change which map “%1” leads to</source>
        <translation>變更「%1」通往的旅程圖</translation>
    </message>
    <message>
        <source>Change the picture of “%1”</source>
        <translation>變更「%1」的圖片</translation>
    </message>
    <message>
        <source>Name the levels of “%1”</source>
        <translation>為「%1」的情緒高低命名</translation>
    </message>
    <message>
        <source>Change what “%1” is paired with</source>
        <translation>變更「%1」的配對</translation>
    </message>
    <message>
        <source>Label the path %1</source>
        <translation>為路徑 %1 加文字</translation>
    </message>
    <message>
        <source>Change how many take the path %1</source>
        <translation>變更走路徑 %1 的人數佔比</translation>
    </message>
    <message>
        <source>Add the counterpart of the map “%1”</source>
        <translation>新增旅程圖「%1」的對照圖</translation>
    </message>
    <message>
        <source>Cut lane “%1”</source>
        <translation>剪下泳道「%1」</translation>
    </message>
    <message>
        <source>Duplicate lane “%1”</source>
        <translation>建立泳道「%1」的副本</translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>剪下「%1」</translation>
    </message>
    <message>
        <source>Cut %1 cards</source>
        <translation>剪下 %1 張卡片</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重新命名「%1」</translation>
    </message>
    <message>
        <source>Let the path to “%1” begin at “%2”</source>
        <translation>讓通往「%1」的路徑從「%2」開始</translation>
    </message>
    <message>
        <source>Let the path from “%1” lead to “%2”</source>
        <translation>讓「%1」的路徑通往「%2」</translation>
    </message>
    <message>
        <source>This text is longer than %1 MB. Nothing was changed; keep a part of it, or a link to the document.</source>
        <translation>這段文字超過 %1 MB。內容沒有變動；請只保留一部分，或改為連結到文件。</translation>
    </message>
    <message>
        <source>This picture is larger than %1 MB. Nothing was changed; make it smaller and try again.</source>
        <translation>這張圖片超過 %1 MB。內容沒有變動；請縮小後再試一次。</translation>
    </message>
    <message>
        <source>This number is too large. Nothing was changed.</source>
        <translation>這個數字太大。內容沒有變動。</translation>
    </message>
    <message>
        <source>This day is not of the years 1 to 9999. Nothing was changed; type another day.</source>
        <translation>日期不在西元 1 年至 9999 年之間。內容沒有變動；請輸入其他日期。</translation>
    </message>
    <message>
        <source>Add the number “%1” to “%2”</source>
        <translation>為「%2」新增指標「%1」</translation>
    </message>
    <message>
        <source>Delete the number “%1”</source>
        <translation>刪除指標「%1」</translation>
    </message>
    <message>
        <source>Paste %1 numbers</source>
        <translation>貼上 %1 個數字</translation>
    </message>
    <message>
        <source>Type “%1” of %2</source>
        <translation>輸入「%1」（%2）</translation>
    </message>
    <message>
        <source>Empty “%1” of %2</source>
        <translation>清空「%1」（%2）</translation>
    </message>
    <message>
        <source>Empty %1 numbers</source>
        <translation>清空 %1 個數字</translation>
    </message>
    <message>
        <source>Hand on some maps</source>
        <translation>轉交部分旅程圖</translation>
    </message>
    <message>
        <source>Choose what the poster of “%1” shows</source>
        <translation>選擇「%1」的海報內容</translation>
    </message>
    <message>
        <source>Set by a command</source>
        <translation>以命令設定</translation>
    </message>
    <message>
        <source>Change the name of the business</source>
        <translation>變更店家名稱</translation>
    </message>
    <message>
        <source>Change the place of the business</source>
        <translation>變更店家所在地</translation>
    </message>
    <message>
        <source>Change the currency of the business</source>
        <translation>變更店家貨幣</translation>
    </message>
    <message>
        <source>Change the language of maps and posters</source>
        <translation>變更旅程圖和海報的語言</translation>
    </message>
    <message>
        <source>Write the goal of the map</source>
        <translation>寫下旅程圖的目標</translation>
    </message>
    <message>
        <source>Name the stages</source>
        <translation>為階段命名</translation>
    </message>
    <message>
        <source>Add the touchpoints</source>
        <translation>新增接觸點</translation>
    </message>
    <message>
        <source>Make an idea of a finding</source>
        <translation>把發現轉為改進點</translation>
    </message>
    <message>
        <source>Compare “%1” with another period</source>
        <translation>將「%1」與其他期間比較</translation>
    </message>
    <message>
        <source>Change the note “%1”</source>
        <translation>修改備註「%1」</translation>
    </message>
    <message>
        <source>Add a note on a day</source>
        <translation>新增日期備註</translation>
    </message>
    <message>
        <source>Delete the note “%1”</source>
        <translation>刪除備註「%1」</translation>
    </message>
    <message>
        <source>Keep the answer of the note “%1” as evidence</source>
        <translation>將備註「%1」的結論存為依據</translation>
    </message>
    <message>
        <source>Rename the what-if “%1”</source>
        <translation>重新命名假設「%1」</translation>
    </message>
    <message>
        <source>Change what one costs on “%1”</source>
        <translation>修改「%1」的單位成本</translation>
    </message>
    <message>
        <source>Add a what-if to “%1”</source>
        <translation>為「%1」新增假設</translation>
    </message>
    <message>
        <source>Change the what-if “%1”</source>
        <translation>修改假設「%1」</translation>
    </message>
    <message>
        <source>Delete the what-if “%1”</source>
        <translation>刪除假設「%1」</translation>
    </message>
    <message>
        <source>Compare “%1” with nothing</source>
        <translation>取消「%1」的比較</translation>
    </message>
    <message>
        <source>Delete the target of “%1”</source>
        <translation>刪除「%1」的目標</translation>
    </message>
    <message>
        <source>Change the logo of the business</source>
        <translation>變更商家的標誌</translation>
    </message>
    <message>
        <source>Bring back the version “%1”</source>
        <translation>還原版本「%1」</translation>
    </message>
    <message>
        <source>Keep the version “%1”</source>
        <translation>保留版本「%1」</translation>
    </message>
    <message>
        <source>Rename the version “%1”</source>
        <translation>重新命名版本「%1」</translation>
    </message>
    <message>
        <source>Delete the version “%1”</source>
        <translation>刪除版本「%1」</translation>
    </message>
    <message>
        <source>Bring back a part of the version “%1”</source>
        <translation>還原版本「%1」的一部分</translation>
    </message>
    <message>
        <source>Let “%1” answer “%2”</source>
        <translation>讓「%1」解決「%2」</translation>
    </message>
    <message>
        <source>Tie “%1” to “%2”</source>
        <translation>把「%1」連到「%2」</translation>
    </message>
    <message>
        <source>Put a finding off</source>
        <translation>延後一項發現</translation>
    </message>
    <message>
        <source>Say that a finding is not a problem</source>
        <translation>把一項發現標為不是問題</translation>
    </message>
    <message>
        <source>Bring a finding back</source>
        <translation>找回一項發現</translation>
    </message>
    <message>
        <source>Change where “%1” is felt</source>
        <translation>修改「%1」出現在哪裡</translation>
    </message>
    <message>
        <source>Change for whom “%1” is</source>
        <translation>修改「%1」對誰說</translation>
    </message>
    <message>
        <source>Change how often “%1” is sent</source>
        <translation>修改「%1」的傳送次數</translation>
    </message>
    <message>
        <source>Change impact and effort of “%1”</source>
        <translation>修改「%1」的效果和投入</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <translation>新增改進點</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>新增工具</translation>
    </message>
    <message>
        <source>Merge tools into “%1”</source>
        <translation>把工具合併到「%1」</translation>
    </message>
    <message>
        <source>Delete the tool “%1”</source>
        <translation>刪除工具「%1」</translation>
    </message>
    <message>
        <source>Rename the tool “%1”</source>
        <translation>重新命名工具「%1」</translation>
    </message>
    <message>
        <source>Change what the tool “%1” costs</source>
        <translation>修改工具「%1」的費用</translation>
    </message>
    <message>
        <source>Let “%1” speak for the other side</source>
        <translation>讓「%1」改為另一邊的依據</translation>
    </message>
    <message>
        <source>Change the explanation “%1”</source>
        <translation>更改原因「%1」</translation>
    </message>
    <message>
        <source>Change how many “%1” explains</source>
        <translation>更改「%1」能解釋多少</translation>
    </message>
    <message>
        <source>Change whether “%1” explains more</source>
        <translation>更改「%1」是否能解釋更多</translation>
    </message>
    <message>
        <source>Change the test of “%1”</source>
        <translation>更改「%1」的驗證</translation>
    </message>
    <message>
        <source>Make an idea of “%1”</source>
        <translation>把「%1」轉為改進點</translation>
    </message>
    <message>
        <source>Delete the explanation “%1”</source>
        <translation>刪除原因「%1」</translation>
    </message>
    <message>
        <source>Move the explanation “%1”</source>
        <translation>移動原因「%1」</translation>
    </message>
    <message>
        <source>Add the explanation “%1”</source>
        <translation>加入原因「%1」</translation>
    </message>
    <message>
        <source>Take up the explanation “%1”</source>
        <translation>採納原因「%1」</translation>
    </message>
    <message>
        <source>Refuse an explanation</source>
        <translation>不採納一個原因</translation>
    </message>
    <message>
        <source>Say that a point is not wanted</source>
        <translation>把一項標為不需要</translation>
    </message>
    <message>
        <source>Want a point after all</source>
        <translation>還是需要這一項</translation>
    </message>
    <message>
        <source>Change the colour of the posters</source>
        <translation>變更海報的顏色</translation>
    </message>
    <message>
        <source>Bring in what customers wrote: “%1”</source>
        <translation>匯入顧客寫的話：「%1」</translation>
    </message>
    <message>
        <source>Make a pain point of “%1”</source>
        <translation>把「%1」變成痛點</translation>
    </message>
    <message>
        <source>Put a quote behind “%1”</source>
        <translation>把一則原話作為「%1」的依據</translation>
    </message>
    <message>
        <source>Put “%1” off</source>
        <translation>把「%1」留到稍後</translation>
    </message>
    <message>
        <source>Say what “%1” tells of</source>
        <translation>標記「%1」說的是什麼</translation>
    </message>
    <message>
        <source>Put “%1” onto “%2”</source>
        <translation>把「%1」歸到「%2」</translation>
    </message>
    <message>
        <source>Keep a masked word of “%1”</source>
        <translation>保留「%1」中被遮住的詞</translation>
    </message>
    <message>
        <source>Mask a word of “%1”</source>
        <translation>遮住「%1」中的一個詞</translation>
    </message>
    <message>
        <source>Keep who said “%1”</source>
        <translation>保留「%1」的作者</translation>
    </message>
</context>
<context>
    <name>EvidenceCommand</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 則原話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain</source>
        <translation>
            <numerusform>%n 痛點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <extracomment>praise</extracomment>
        <translation>
            <numerusform>%n 喜歡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n 點子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured %1 of 5 (%n rating(s))</source>
        <extracomment>the mean of %n ratings</extracomment>
        <translation>
            <numerusform>實測 %1 分，滿分 5 分（%n 個評分）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) wait to be sorted.</source>
        <translation>
            <numerusform>%n 則原話等待歸類。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 則已經有了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than fit at once are left out</source>
        <translation>
            <numerusform>超出一次上限的 %n 則未匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>the best score is not known, so scores are left out</source>
        <translation>不知道最高分是多少，評分未匯入</translation>
    </message>
    <message>
        <source>In “%1” nobody wrote anything in words of their own. Nothing was changed.</source>
        <translation>「%1」裡沒有人用自己的話寫過什麼。內容沒有變動。</translation>
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
        <translation>已證實</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>A customer says so.</source>
        <extracomment>%1 is where it was said and when</extracomment>
        <translation>顧客這樣說。</translation>
    </message>
    <message>
        <source>A customer says so (%1).</source>
        <translation>顧客這樣說（%1）。</translation>
    </message>
    <message>
        <source>%1 is the last touchpoint before, %2 the first one after.</source>
        <translation>之前最後一個觸點是%1，之後第一個觸點是%2。</translation>
    </message>
    <message>
        <source>A pain point of %1, severity %2 of 5.</source>
        <translation>%1的痛點，嚴重程度 %2（滿分 5）。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stand behind it.</source>
        <translation>
            <numerusform>有 %n 條依據支持。</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence stands behind it yet.</source>
        <translation>還沒有依據支持。</translation>
    </message>
    <message>
        <source>With %1 %2 of %3 go on, %4 %; of the others %5 of %6, %7 %: surely fewer (by %8 to %9 points).</source>
        <translation>%1：%3 中有 %2 走到下一步，占 %4%；其餘的 %6 中有 %5，占 %7%：確實較少（少 %8 到 %9 個百分點）。</translation>
    </message>
    <message>
        <source>It is harder with %2 (%1)</source>
        <extracomment>%1 is a breakdown such as Device, %2 one of its values, such as Phone</extracomment>
        <translation>%2較難走下去（%1）</translation>
    </message>
    <message>
        <source>They have to change from %1 to %2</source>
        <extracomment>from one channel to another</extracomment>
        <translation>顧客得從%1換到%2</translation>
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
        <translation>列印於 %1</translation>
    </message>
    <message>
        <source>The page could not be written to “%1”. Nothing was changed there. Choose another place.</source>
        <translation>無法把這一頁寫到「%1」。那裡沒有任何變動。請選擇別的位置。</translation>
    </message>
    <message>
        <source>%1, that is %2: reached.</source>
        <extracomment>%1 is such as &quot;Your target: 10 % of 3,140 visits&quot;, %2 a count</extracomment>
        <translation>%1，即 %2：已達到。</translation>
    </message>
    <message>
        <source>%1, that is %2: %3 are missing (%4 to %5).</source>
        <extracomment>%1 is such as &quot;Your target: 10 % of 3,140 visits&quot;, the others are counts; %4 and %5 the ends of an interval</extracomment>
        <translation>%1，即 %2：還差 %3（%4 到 %5）。</translation>
    </message>
    <message>
        <source>That may be chance.</source>
        <translation>這可能只是偶然。</translation>
    </message>
    <message>
        <source>Why do so few go on from %1 to %2?</source>
        <translation>為什麼從「%1」走到「%2」的人這麼少？</translation>
    </message>
    <message>
        <source>Why do so few come to %1?</source>
        <translation>為什麼來到「%1」的人這麼少？</translation>
    </message>
    <message>
        <source>Nothing is counted at this step yet.</source>
        <translation>這一步還沒有數字。</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4 %5, %6 % (%7 to %8 %).</source>
        <extracomment>%1 is a period; %2 of %4 are counts, %3 and %5 what is counted; %6 a share, %7 and %8 the ends of its interval</extracomment>
        <translation>%1：%4 %5中有 %2 %3，占 %6%（%7 到 %8%）。</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n 個可能的原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 條依據</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the %1 %2 went</source>
        <extracomment>a heading; %1 is a count, %2 what is counted: &quot;visits&quot;</extracomment>
        <translation>%1 %2的去向</translation>
    </message>
    <message>
        <source>What explains the %1 missing %2</source>
        <translation>所差的 %1 %2由什麼解釋</translation>
    </message>
    <message>
        <source>together they claim more: somebody is counted twice</source>
        <translation>合計超過所差的數：有人被算了兩次</translation>
    </message>
    <message>
        <source>if nobody is counted twice</source>
        <translation>以沒有人被算兩次為前提</translation>
    </message>
    <message>
        <source>or more: %1</source>
        <extracomment>behind a number; %1 is an explanation</extracomment>
        <translation>或更多：%1</translation>
    </message>
    <message>
        <source>or less not explained yet</source>
        <extracomment>behind a number</extracomment>
        <translation>或更少尚未解釋</translation>
    </message>
    <message>
        <source>not explained yet</source>
        <translation>尚未解釋</translation>
    </message>
    <message>
        <source>How many are missing can be said once a target is set in the details of %1.</source>
        <extracomment>%1 is a stage</extracomment>
        <translation>在%1的詳細資訊裡設定目標後，就能算出還差多少。</translation>
    </message>
    <message>
        <source>Of the %1 who did not go on %2 are explained, %3 are not.</source>
        <extracomment>counts of people</extracomment>
        <translation>沒有走下去的 %1 中，%2 已有解釋，%3 尚未解釋。</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <extracomment>%1 is what is counted: &quot;form_start&quot;, &quot;visits&quot;</extracomment>
        <translation>沒有「%1」</translation>
    </message>
    <message>
        <source>“%1”, not “%2”</source>
        <extracomment>%1 and %2 are what is counted: they are among the first, not among the second</extracomment>
        <translation>有「%1」，沒有「%2」</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no paper “%1”. Say A0 to A5, Letter, Legal, Tabloid, ANSI-C to ANSI-E, Arch-A to Arch-E, or a size like 900x600mm or 36x24in.</source>
        <translation>沒有叫「%1」的紙張。可以寫 A0 到 A5、Letter、Legal、Tabloid、ANSI-C 到 ANSI-E、Arch-A 到 Arch-E，或 900x600mm、36x24in 這樣的尺寸。</translation>
    </message>
    <message>
        <source>--dpi takes a number from 10 to 1200, not “%1”.</source>
        <translation>--dpi 要寫 10 到 1200 的數字，不能寫「%1」。</translation>
    </message>
    <message>
        <source>--distance takes metres from 0.2 to 20, as in 2m, not “%1”.</source>
        <translation>--distance 要寫 0.2 到 20 公尺，如 2m，不能寫「%1」。</translation>
    </message>
    <message>
        <source>Say which workbook to export, and with --to into which file.</source>
        <translation>請寫明要匯出哪本活頁簿，並用 --to 寫明存到哪個檔案。</translation>
    </message>
    <message>
        <source>“%1” of what? Say %1mm, %1cm or %1in; nothing was written.</source>
        <translation>「%1」是什麼單位？請寫 %1mm、%1cm 或 %1in；沒有寫入任何檔案。</translation>
    </message>
    <message>
        <source>--%1 takes millimetres from %2 to %3, as in %2mm, not “%4”.</source>
        <translation>--%1 要寫 %2 到 %3 公釐，例如 %2mm，不能是「%4」。</translation>
    </message>
    <message>
        <source>--overlap says how sheets of --tile lie over each other: say which paper, as in --tile A4.</source>
        <translation>--overlap 指的是 --tile 的各張紙重疊多少：請寫明紙張，例如 --tile A4。</translation>
    </message>
    <message>
        <source>There is no ground “%1”. Say paper, white, dark, contrast or grey.</source>
        <translation>沒有「%1」這種底色。請寫 paper、white、dark、contrast 或 grey。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Writing the export…</source>
        <translation>正在匯出…</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>PDF, a poster</source>
        <translation>PDF：海報</translation>
    </message>
    <message>
        <source>PNG, a picture of the poster</source>
        <translation>PNG：海報圖片</translation>
    </message>
    <message>
        <source>SVG, a drawing of the poster</source>
        <translation>SVG：海報向量圖</translation>
    </message>
    <message>
        <source>HTML, a page for any browser</source>
        <translation>HTML：任何瀏覽器都能開啟的網頁</translation>
    </message>
    <message>
        <source>XLSX, a spreadsheet</source>
        <translation>XLSX：試算表</translation>
    </message>
    <message>
        <source>CSV, a plain table</source>
        <translation>CSV：純文字表格</translation>
    </message>
    <message>
        <source>Mermaid, a diagram as text</source>
        <translation>Mermaid：文字形式的圖</translation>
    </message>
    <message>
        <source>JSON, all of the workbook</source>
        <translation>JSON：整個活頁簿</translation>
    </message>
    <message>
        <source>“%1” cannot be written: Wend writes %2. Nothing was changed.</source>
        <translation>無法寫入「%1」：Wend 可以寫 %2。內容沒有變動。</translation>
    </message>
    <message>
        <source>The workbook has no map yet. Nothing was changed.</source>
        <translation>活頁簿裡還沒有旅程圖。內容沒有變動。</translation>
    </message>
    <message>
        <source>PPTX, slides that can be edited</source>
        <translation>PPTX：可編輯的投影片</translation>
    </message>
    <message>
        <source>Markdown, a text with tables</source>
        <translation>Markdown：含表格的文字</translation>
    </message>
    <message>
        <source>Wend, a workbook of these maps alone</source>
        <translation>Wend：只含這些旅程圖的活頁簿</translation>
    </message>
    <message>
        <source>“%1” is there already and was not touched: a workbook never takes the place of another one. Choose another name.</source>
        <translation>「%1」已經存在，沒有更動：活頁簿不會取代另一個活頁簿。請換一個名稱。</translation>
    </message>
    <message>
        <source>Only a PDF has bleed, crop marks and pieces: this is the whole poster without them.</source>
        <translation>只有 PDF 有出血、裁切標記和分張：這裡是不帶它們的整張海報。</translation>
    </message>
    <message>
        <source>PDF, pages to print</source>
        <translation>PDF，可列印的文件</translation>
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
    <name>Findings</name>
    <message>
        <source>, </source>
        <extracomment>between the names in a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody is met in %1: it has no touchpoint.</source>
        <translation>%1裡沒有與顧客的接觸：沒有接觸點。</translation>
    </message>
    <message>
        <source>%1 stages have no touchpoint.</source>
        <translation>有 %1 個階段沒有接觸點。</translation>
    </message>
    <message>
        <source>Nothing is counted in %1.</source>
        <translation>%1沒有任何數字。</translation>
    </message>
    <message>
        <source>In %1 stages nothing is counted.</source>
        <translation>有 %1 個階段沒有任何數字。</translation>
    </message>
    <message>
        <source>No evidence supports what is drawn in %1.</source>
        <translation>%1裡所畫的內容沒有任何依據。</translation>
    </message>
    <message>
        <source>In %1 stages no evidence supports what is drawn.</source>
        <translation>有 %1 個階段所畫的內容沒有依據。</translation>
    </message>
    <message>
        <source>The map ends with the purchase.</source>
        <translation>旅程圖到購買就結束了。</translation>
    </message>
    <message>
        <source>Nothing is drawn after %1: what is delivered, and what makes people come back.</source>
        <translation>%1之後什麼也沒畫：怎樣交付，什麼讓人再來。</translation>
    </message>
    <message>
        <source>%1 is a guess so far.</source>
        <translation>%1目前只是猜測。</translation>
    </message>
    <message>
        <source>No share of customers is known, and no evidence stands at her or his cards.</source>
        <translation>不知道佔多少顧客，相關卡片也沒有依據。</translation>
    </message>
    <message>
        <source>%1 costs %2 a month, and no touchpoint uses it.</source>
        <translation>%1每月花 %2，卻沒有接觸點在用。</translation>
    </message>
    <message>
        <source>%1 costs %2 a month and shows no numbers.</source>
        <translation>%1每月花 %2，卻看不到數字。</translation>
    </message>
    <message>
        <source>Tie it to a touchpoint, or save %1 a year.</source>
        <translation>把它連結到接觸點，或者每年省下 %1。</translation>
    </message>
    <message>
        <source>Import its report, or save %1 a year.</source>
        <translation>匯入它的報表，或者每年省下 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n tools may do one job: %1.</source>
        <translation>
            <numerusform>%n 個工具可能在做同一件事：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are used in %1 on the same channel; together %2 a month.</source>
        <translation>都用在%1的同一管道，每月共 %2。</translation>
    </message>
    <message>
        <source>Your target: %1 % of %2 %3</source>
        <extracomment>%1 is a share in per cent, %2 a count, %3 of what: &quot;Your target: 10 % of 3,140 visits&quot;</extracomment>
        <translation>您的目標：%2 %3的 %1%</translation>
    </message>
    <message>
        <source>As in the period before: %1 % of %2 %3</source>
        <translation>與上一期間相同：%2 %3的 %1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the ends of an interval</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 that came</source>
        <extracomment>%1 is what is counted: &quot;orders that came&quot;</extracomment>
        <translation>實際的%1</translation>
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
        <translation>痛感：情緒 %1，嚴重程度 %2/5</translation>
    </message>
    <message>
        <source>mean of %1 and %2</source>
        <translation>%1 與 %2 的平均</translation>
    </message>
    <message>
        <source>No pain point and no low mood there</source>
        <translation>那裡沒有痛點，情緒也不低</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Fewer go on to %1 than should, and it hurts there.</source>
        <translation>走到%1的人偏少，而且那裡最難受。</translation>
    </message>
    <message>
        <source>Fewer go on to %1 than should, and nothing on the map says why.</source>
        <translation>走到%1的人偏少，圖上看不出原因。</translation>
    </message>
    <message>
        <source>The step to %1 is the weakest, and it hurts there.</source>
        <translation>到%1是最薄弱環節，而且那裡最難受。</translation>
    </message>
    <message>
        <source>The step to %1 is the weakest, and nothing on the map says why.</source>
        <translation>到%1是最薄弱環節，圖上看不出原因。</translation>
    </message>
    <message>
        <source>%1 % of %2 %3 go on (%4 to %5 %).</source>
        <extracomment>%1 is a share in per cent, %2 a count, %3 of what, %4 and %5 the ends of the interval in per cent</extracomment>
        <translation>%2 %3中有 %1% 走到下一步（%4 至 %5%）。</translation>
    </message>
    <message>
        <source>%1 hurts most.</source>
        <translation>最難受的是%1。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the words of a card or the name of a stage within a sentence</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>from one device, channel or person to another</extracomment>
        <translation>從%1到%2</translation>
    </message>
    <message numerus="yes">
        <source>The mood falls %n points in %1.</source>
        <translation>
            <numerusform>情緒在%1下降 %n 點。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2, %3 at %4.</source>
        <extracomment>%1 and %3 are moods from −100 to +100, %2 and %4 what is felt there</extracomment>
        <translation>%2處為 %1，%4處為 %3。</translation>
    </message>
    <message>
        <source>%1, and the mood falls to %2.</source>
        <translation>%1，情緒降到 %2。</translation>
    </message>
    <message>
        <source>%1 before %2.</source>
        <translation>%2之前為 %1。</translation>
    </message>
    <message>
        <source>People stay longest in %1, and do not feel well there.</source>
        <translation>人們在%1停留最久，感受卻不好。</translation>
    </message>
    <message>
        <source>The mood falls to %1: long may be lost, not happy.</source>
        <translation>情緒降到 %1：停得久也許是迷路，而不是喜歡。</translation>
    </message>
    <message numerus="yes">
        <source>The map was to be looked at again %n day(s) ago.</source>
        <translation>
            <numerusform>這張旅程圖 %n 天前就該檢視了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its review date is %1.</source>
        <translation>下次檢視日期是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %1 end %n day(s) before the period does.</source>
        <translation>
            <numerusform>%1的數字比統計期間早 %n 天就沒有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day: %1. Until newer ones are imported it counts too little.</source>
        <translation>最後一天：%1。匯入新的數字之前，它會算得偏少。</translation>
    </message>
    <message>
        <source>Nobody answers %1.</source>
        <translation>沒有改進點回應%1。</translation>
    </message>
    <message>
        <source>Severity %1 of 5, in %2; no idea is tied to it.</source>
        <translation>嚴重程度 %1/5，在%2；沒有改進點與它連結。</translation>
    </message>
    <message>
        <source>It answers %1.</source>
        <translation>它回應%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) late.</source>
        <translation>
            <numerusform>%1已逾期 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody owns it; it was due %1.</source>
        <translation>沒有負責人；期限是 %1。</translation>
    </message>
    <message>
        <source>%2; it was due %1.</source>
        <translation>%2負責；期限是 %1。</translation>
    </message>
    <message>
        <source>Nobody owns %1.</source>
        <translation>%1沒有負責人。</translation>
    </message>
    <message>
        <source>It is planned or under way.</source>
        <translation>已計劃或進行中。</translation>
    </message>
    <message>
        <source>Quick win: %1.</source>
        <translation>見效快：%1。</translation>
    </message>
    <message>
        <source>Large impact, little effort.</source>
        <translation>效果大，投入小。</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of truth without any evidence.</source>
        <translation>
            <numerusform>%n 個關鍵時刻沒有任何依據。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s) rest on opinion alone: no quote, no count.</source>
        <translation>
            <numerusform>%n 個痛點只憑猜測：沒有原話，也沒有數字。</numerusform>
        </translation>
    </message>
    <message>
        <source>All evidence is numbers: nobody was asked.</source>
        <translation>依據全是數字：沒有問過任何人。</translation>
    </message>
    <message>
        <source>All evidence is what people say: nothing was counted or seen.</source>
        <translation>依據全是顧客說的：沒有數過，也沒有親眼看過。</translation>
    </message>
    <message>
        <source>All evidence was seen by yourselves: nobody was asked.</source>
        <translation>依據全是自己看到的：沒有問過任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence, all of one kind.</source>
        <translation>
            <numerusform>%n 條依據，全是同一類。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two sources disagree in %1.</source>
        <translation>%1的兩個資料來源不一致。</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <extracomment>two moods from −100 to +100</extracomment>
        <translation>先是 %1，然後 %2。</translation>
    </message>
    <message>
        <source>people who first hear of you</source>
        <translation>剛聽說您的人</translation>
    </message>
    <message>
        <source>people who compare</source>
        <translation>正在比較的人</translation>
    </message>
    <message>
        <source>people who are about to buy</source>
        <translation>快要下單的人</translation>
    </message>
    <message>
        <source>%1 does not fit %2.</source>
        <translation>%1不適合%2。</translation>
    </message>
    <message>
        <source>It speaks to %1; here are %2.</source>
        <extracomment>%1 and %2 are groups of people: &quot;people who compare&quot;</extracomment>
        <translation>它是說給%1聽的，這裡卻是%2。</translation>
    </message>
    <message>
        <source>One person gets %1 messages a month in %2.</source>
        <translation>在%2，一個人每月收到 %1 則訊息。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a message and how often it is sent a month</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 miss their target.</source>
        <translation>%1沒有達到目標。</translation>
    </message>
    <message>
        <source>%1 in %3; at most %2 were wanted.</source>
        <translation>%3為 %1，目標不超過 %2。</translation>
    </message>
    <message>
        <source>%1 in %3; at least %2 were wanted.</source>
        <translation>%3為 %1，目標至少 %2。</translation>
    </message>
    <message>
        <source>%1: %2 % fewer a day than before.</source>
        <translation>%1：每天比以前少 %2%。</translation>
    </message>
    <message>
        <source>%1 to %2 % fewer than in %3; chance alone does not do that.</source>
        <extracomment>%1 and %2 are the ends of an interval in per cent, %3 a span of days</extracomment>
        <translation>比%3少 %1% 到 %2%，不會只是偶然。</translation>
    </message>
    <message>
        <source>%1 is done, and nobody looked whether it helped.</source>
        <translation>%1已完成，還沒有人看過是否有效果。</translation>
    </message>
    <message>
        <source>Note the day it went live: then the numbers before and after are compared.</source>
        <translation>記下上線的日子，就可以比較前後的數字。</translation>
    </message>
    <message numerus="yes">
        <source>A rise to %1 % can be told from chance after about %2 %3: %n day(s).</source>
        <extracomment>%1 is a share in per cent, %2 a count, %3 what is counted</extracomment>
        <translation>
            <numerusform>上升到 %1% 大約要 %2 %3才能與偶然區分：%n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>How many of the %1 become %2, before and after.</source>
        <extracomment>%1 and %2 are what is counted: &quot;visits&quot;, &quot;orders&quot;</extracomment>
        <translation>前後各有多少%1成為%2。</translation>
    </message>
</context>
<context>
    <name>FindingsCommand</name>
    <message>
        <source>Nothing stands out.</source>
        <translation>沒有特別值得注意的地方。</translation>
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
        <translation>開啟</translation>
    </message>
    <message>
        <source>Make an idea</source>
        <translation>轉為改進點</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後再說</translation>
    </message>
    <message>
        <source>Not a problem</source>
        <translation>不是問題</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Select it on the map (O or Enter)</source>
        <translation>在圖上選取（O 或 Enter）</translation>
    </message>
    <message>
        <source>Make an idea, with the finding as its evidence (I)</source>
        <translation>轉為改進點，並以這項發現為依據（I）</translation>
    </message>
    <message>
        <source>Put it off until a date (L)</source>
        <translation>延到某一天（L）</translation>
    </message>
    <message>
        <source>Not a problem: never show it again (Del)</source>
        <translation>不是問題：不再顯示（Delete）</translation>
    </message>
    <message>
        <source>Show it again among the findings (Del)</source>
        <translation>重新列入發現（Delete）</translation>
    </message>
    <message>
        <source>not a problem</source>
        <translation>不是問題</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>延到%1</translation>
    </message>
    <message numerus="yes">
        <source>%n put off until %1</source>
        <extracomment>findings; %1 is a day</extracomment>
        <translation>
            <numerusform>%n 項延到%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n 項已延後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not a problem</source>
        <extracomment>findings</extracomment>
        <translation>
            <numerusform>%n 項不是問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>what may be behind a finding</extracomment>
        <translation>為什麼？</translation>
    </message>
    <message>
        <source>What may be behind it, with what speaks for and against it (W)</source>
        <translation>可能的原因，以及支持和反對的依據（W）</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message numerus="yes">
        <source>Only %n full week(s) are known. Eight are needed.</source>
        <translation>
            <numerusform>僅有 %n 個完整的週，需要八週。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n full week(s) since “%1”. Eight are needed.</source>
        <extracomment>%1 is a note on a day: &quot;New form went live&quot;</extracomment>
        <translation>
            <numerusform>「%1」之後僅有 %n 個完整的週，需要八週。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastCommand</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>無法讀取「%1」。</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of series.</source>
        <translation>「%1」作為序列檔案太大。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no number.</source>
        <translation>「%2」中的「%1」不是數字。</translation>
    </message>
    <message>
        <source>--series goes with --ahead and --season, how many steps are told and how many are a season (1: none).</source>
        <translation>--series 須與 --ahead（預測多少步）和 --season（一個週期多少步，1 表示沒有週期）一起使用。</translation>
    </message>
    <message>
        <source>No share that goes on to “%1” was measured.</source>
        <translation>沒有測得進入「%1」的轉換率。</translation>
    </message>
    <message>
        <source>There is no number and no stage called “%1”.</source>
        <translation>沒有名為「%1」的指標或階段。</translation>
    </message>
    <message numerus="yes">
        <source>from %n week(s), by %1</source>
        <translation>
            <numerusform>依據 %n 週，方法 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: about %2 (80 %: %3 to %4; 95 %: %5 to %6)</source>
        <extracomment>%1 are days, %2 a number, %3 to %6 the ends of two bands</extracomment>
        <translation>%1：約 %2（80%：%3–%4；95%：%5–%6）</translation>
    </message>
    <message>
        <source>Say a workbook and --metric, or --series with a file of series.</source>
        <translation>請給出活頁簿和 --metric，或以 --series 給出序列檔案。</translation>
    </message>
    <message>
        <source>--weeks takes a number from 1 to %1.</source>
        <translation>--weeks 須為 1 到 %1 之間的整數。</translation>
    </message>
</context>
<context>
    <name>FunnelChart</name>
    <message>
        <source>no numbers yet</source>
        <translation>還沒有數據</translation>
    </message>
    <message>
        <source>weakest step</source>
        <translation>最弱的一環</translation>
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
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>By chance alone it may lie between %1 and %2.</source>
        <translation>考慮偶然波動，實際可能在 %1 到 %2 之間。</translation>
    </message>
    <message>
        <source>The weakest step of this map.</source>
        <translation>這張旅程圖最弱的一環。</translation>
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
        <translation>可能只是偶然波動</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未作比較</translation>
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
        <translation>不會從這個檔案取用資料：請匯入它們原本的匯出檔，或手動輸入。</translation>
    </message>
    <message>
        <source>“%1” has %2 columns, and a map takes up to %3. Nothing was made; choose a smaller table.</source>
        <translation>「%1」有 %2 欄，而旅程圖最多 %3 欄。沒有新增任何內容；請選擇小一些的表格。</translation>
    </message>
    <message>
        <source>“%1” holds no journey that Wend understands: stages in the first row and a lane in each row below, or the other way round. Nothing was made.</source>
        <translation>「%1」裡沒有 Wend 能看懂的旅程：第一列是階段，下面每列一條泳道，或者列欄對調。沒有新增任何內容。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All shortcuts</source>
        <translation>所有快速鍵</translation>
    </message>
</context>
<context>
    <name>IdeasCommand</name>
    <message>
        <source>There are no ideas yet.</source>
        <translation>還沒有改進點。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>--to takes a file that ends in .csv or .xlsx.</source>
        <translation>--to 需要以 .csv 或 .xlsx 結尾的檔案。</translation>
    </message>
</context>
<context>
    <name>ImportBeside</name>
    <message>
        <source>Importing “%1”…</source>
        <translation>正在匯入「%1」…</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
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
        <translation>檔案裡沒有「%1」的資料。</translation>
    </message>
    <message>
        <source>The same file was imported before; nothing was added.</source>
        <translation>同一個檔案先前匯入過，沒有增加內容。</translation>
    </message>
    <message>
        <source>“%1” spoke of some of these days before; from now on the newer numbers count there.</source>
        <translation>「%1」先前寫過其中一些日子，那些日子從現在起以新資料為準。</translation>
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
        <translation>「%1」裡沒有 Wend 看得懂的資料，沒有匯入任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more; --refused OUT.csv saves them all.</source>
        <translation>
            <numerusform>還有 %n 條；--refused OUT.csv 可全部儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Sheet or member</source>
        <translation>工作表或壓縮檔內的檔案</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The row as it stood</source>
        <translation>原來的那一列</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was imported is saved. Please choose another place.</source>
        <translation>「%1」無法寫入：%2。已匯入的內容都已儲存。請換一個位置。</translation>
    </message>
    <message>
        <source>%1 needs a day like 2026-01-31.</source>
        <translation>%1 需要一個日期，例如 2026-01-31。</translation>
    </message>
    <message>
        <source>--from and --to belong together: the first and the last day of files that do not say which days they are about.</source>
        <translation>--from 和 --to 要一起用：為沒寫明日期的檔案指定第一天和最後一天。</translation>
    </message>
    <message>
        <source>“%1” does not say which days it is about. Nothing of it was imported. Please name its first and last day with --from and --to.</source>
        <translation>「%1」沒有寫明是哪些天的資料。它的內容沒有匯入。請用 --from 和 --to 指定第一天和最後一天。</translation>
    </message>
    <message>
        <source>--as takes a column and what it is, such as &quot;Total=money&quot;.</source>
        <translation>--as 要寫明欄和它是什麼，例如「總計=money」。</translation>
    </message>
    <message>
        <source>--bind takes a number and a stage, such as &quot;Orders=Purchase&quot;.</source>
        <translation>--bind 要寫明指標和階段，例如「訂單=購買」。</translation>
    </message>
    <message>
        <source>A column cannot be “%1”. It can be: %2.</source>
        <translation>欄不能是「%1」。可以是：%2。</translation>
    </message>
    <message>
        <source>The map has no stage “%1”. Nothing was imported.</source>
        <translation>旅程圖裡沒有階段「%1」。沒有匯入任何資料。</translation>
    </message>
    <message>
        <source>The file has no number “%1”. Nothing was imported.</source>
        <translation>檔案裡沒有指標「%1」。沒有匯入任何資料。</translation>
    </message>
    <message>
        <source>“%1” has no such column. Nothing of it was imported.</source>
        <translation>「%1」裡沒有這一欄。沒有匯入其中任何資料。</translation>
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
        <translation>一筆收款或付款</translation>
    </message>
    <message>
        <source>a booking</source>
        <translation>一次預約</translation>
    </message>
    <message>
        <source>an enquiry</source>
        <translation>一次詢問</translation>
    </message>
    <message>
        <source>a line of a receipt</source>
        <translation>收據上的一行</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>一筆訂單</translation>
    </message>
    <message>
        <source>something that happened</source>
        <translation>發生的一件事</translation>
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
        <translation>一天的數字</translation>
    </message>
    <message>
        <source>a stage with its count</source>
        <translation>一個階段和它的數量</translation>
    </message>
    <message>
        <source>each row is a number of its own</source>
        <translation>每一列各是一個數字</translation>
    </message>
    <message>
        <source>money in and money out are counted apart</source>
        <translation>收入和支出分開統計</translation>
    </message>
    <message>
        <source>rows with one “%1” are one</source>
        <translation>「%1」相同的列算一筆</translation>
    </message>
    <message>
        <source>numbers of the whole period</source>
        <extracomment>what a row is: none tells its days, all are of the whole time that the file is about</extracomment>
        <translation>整個期間的數字</translation>
    </message>
    <message>
        <source>the numbers of some days</source>
        <translation>幾天的數字</translation>
    </message>
    <message>
        <source>a week&apos;s numbers</source>
        <translation>一週的數字</translation>
    </message>
    <message>
        <source>a month&apos;s numbers</source>
        <translation>一個月的數字</translation>
    </message>
    <message>
        <source>a quarter&apos;s numbers</source>
        <translation>一季的數字</translation>
    </message>
    <message>
        <source>a year&apos;s numbers</source>
        <translation>一年的數字</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>一則訊息</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Looked after by</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>針對</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有顧客</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>接觸點</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Moment of truth: it decides</source>
        <translation>關鍵時刻：成敗在此</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Cost a month, %1</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>每月費用（%1）</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>哪裡出了問題</translation>
    </message>
    <message>
        <source>1: hardly noticed</source>
        <translation>1：幾乎沒感覺</translation>
    </message>
    <message>
        <source>2: a nuisance</source>
        <translation>2：有點麻煩</translation>
    </message>
    <message>
        <source>3: annoying</source>
        <translation>3：讓人煩</translation>
    </message>
    <message>
        <source>4: customers complain</source>
        <translation>4：顧客會抱怨</translation>
    </message>
    <message>
        <source>5: customers leave</source>
        <translation>5：顧客會離開</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>改進點</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>怎樣更好</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解決痛點</translation>
    </message>
    <message>
        <source>no pain point</source>
        <translation>不針對痛點</translation>
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
        <translation>情緒</translation>
    </message>
    <message>
        <source>From bad to good</source>
        <translation>從差到好</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Felt by</source>
        <translation>誰的情緒</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>上方分界線</translation>
    </message>
    <message>
        <source>different</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>旅程圖</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Goal of the customer</source>
        <translation>顧客的目標</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>產品或服務</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>標籤，用逗號隔開</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>下次檢視日期</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>顧客輪廓</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>% of customers</source>
        <translation>佔顧客的百分比</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>常說的話</translation>
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
        <translation>購買理由</translation>
    </message>
    <message>
        <source>Worries about</source>
        <translation>擔心</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>習慣</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>顧客類型</translation>
    </message>
    <message>
        <source>Colour of the curve</source>
        <translation>曲線顏色</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圓形</translation>
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
        <translation>曲線上的標記</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Question or goal</source>
        <translation>問題或目標</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Level of the funnel</source>
        <translation>漏斗層級</translation>
    </message>
    <message>
        <source>Target: % who go on</source>
        <translation>目標轉換率（%）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Label of the number</source>
        <translation>指標說明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>as its content needs</source>
        <translation>依內容需要</translation>
    </message>
    <message>
        <source>Collapsed to its name</source>
        <translation>摺疊，只顯示名稱</translation>
    </message>
    <message>
        <source>Hidden on map and poster</source>
        <translation>在圖和海報上隱藏</translation>
    </message>
    <message>
        <source>Stays in view while scrolling</source>
        <translation>捲動時保持可見</translation>
    </message>
    <message>
        <source>Height, at least</source>
        <translation>最小高度</translation>
    </message>
    <message>
        <source>shares the room</source>
        <translation>平分空間</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>新增步驟</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數據</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>讀取於</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Delete this import</source>
        <translation>刪除這次匯入</translation>
    </message>
    <message>
        <source>Its numbers leave all sums. Undo brings them back.</source>
        <translation>它的數字不再計入任何總和。復原可恢復。</translation>
    </message>
    <message>
        <source>Source of numbers</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入記錄</translation>
    </message>
    <message>
        <source>Its numbers</source>
        <translation>包含的指標</translation>
    </message>
    <message>
        <source>Days add up</source>
        <translation>各天可相加</translation>
    </message>
    <message>
        <source>Name of the number</source>
        <translation>指標名稱</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>顯示在</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>列數：%1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>略過：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a stage or a touchpoint, %2 a map</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not on a map</source>
        <translation>不在旅程圖上</translation>
    </message>
    <message>
        <source>https://… or a file</source>
        <translation>https://… 或檔案</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Leads to the map</source>
        <translation>通往旅程圖</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>說明文字</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation>顧客做什麼</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>What customers say to themselves</source>
        <translation>顧客心裡的話</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>要說的話</translation>
    </message>
    <message>
        <source>What the business says</source>
        <translation>店裡說的話</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>幕後</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做了什麼</translation>
    </message>
    <message>
        <source>High feelings are called</source>
        <translation>高的情緒叫作</translation>
    </message>
    <message>
        <source>Middling ones</source>
        <translation>中間的叫作</translation>
    </message>
    <message>
        <source>Low ones</source>
        <translation>低的叫作</translation>
    </message>
    <message>
        <source>Pair with</source>
        <translation>配對的旅程圖</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>反轉方向</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>旁邊的文字</translation>
    </message>
    <message>
        <source>How many go this way, %</source>
        <extracomment>a path: the share of customers at its beginning who take it</extracomment>
        <translation>走這條路的佔比（%）</translation>
    </message>
    <message>
        <source>No other map</source>
        <translation>沒有配對的旅程圖</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>A rate stays a rate. To make it something else, import its file again and click the head of its column.</source>
        <translation>比率只能保持為比率。要改成別的，請重新匯入它的檔案，並點一下那一欄的標題。</translation>
    </message>
    <message>
        <source>To make it a rate, import its file again and click the head of its column.</source>
        <translation>要改成比率，請重新匯入它的檔案，並點一下那一欄的標題。</translation>
    </message>
    <message>
        <source>All its numbers</source>
        <translation>全部指標</translation>
    </message>
    <message>
        <source>Triangle, point down</source>
        <translation>倒三角形</translation>
    </message>
    <message>
        <source>Pentagon</source>
        <translation>五邊形</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>六邊形</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>十字</translation>
    </message>
    <message>
        <source>Felt at</source>
        <translation>出現在</translation>
    </message>
    <message>
        <source>no touchpoint</source>
        <translation>沒有接觸點</translation>
    </message>
    <message>
        <source>For the</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Times a month</source>
        <translation>每月次數</translation>
    </message>
    <message>
        <source>For whom in the funnel the message is</source>
        <translation>這則訊息對漏斗中的哪些人說</translation>
    </message>
    <message>
        <source>How often one person gets it in a month</source>
        <translation>一個人每月收到幾次</translation>
    </message>
    <message>
        <source>Why so few come here…</source>
        <translation>為什麼走到這裡的人少…</translation>
    </message>
    <message numerus="yes">
        <source>Why so few come here: %n explanation(s)</source>
        <translation>
            <numerusform>為什麼走到這裡的人少：%n 個可能的原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers&apos; words</source>
        <translation>顧客原話</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>“%1” is no address that can be opened. Look whether it was typed wrongly.</source>
        <translation>「%1」不是能開啟的位址。請看看是否打錯了。</translation>
    </message>
    <message>
        <source>Wend opens web pages, mail addresses and files, but not “%1”.</source>
        <translation>Wend 可以開啟網頁、電子郵件地址和檔案，但不能開啟「%1」。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Look whether it was moved or renamed; a web page begins with https://.</source>
        <translation>沒有「%1」這個檔案。請看看它是否移動或改名了；網頁以 https:// 開頭。</translation>
    </message>
    <message>
        <source>“%1” is on another computer. Wend does not open it from a map; open it in your file manager if you know it.</source>
        <translation>「%1」在另一台電腦上。Wend 不會從旅程圖裡開啟它；如果您了解這個檔案，請在檔案管理員裡開啟。</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>The %1 of %2 could not be read and is empty now.</source>
        <translation>%2的%1無法讀取，現在為空白。</translation>
    </message>
    <message>
        <source>The %1 of %2 could not be read and is as in a new one now.</source>
        <translation>%2的%1無法讀取，現在是預設值。</translation>
    </message>
    <message>
        <source>The %1 of %2 was not possible and is the nearest that is now.</source>
        <translation>%2的%1超出了允許的範圍，已改為最接近的值。</translation>
    </message>
    <message>
        <source>The %1 of %2 was longer than Wend can keep and was cut.</source>
        <translation>%2的%1過長，Wend 無法全部保存，已截短。</translation>
    </message>
    <message>
        <source>The %1 of %2 is not there any more; none is named now.</source>
        <translation>%2的%1已不存在，現在沒有指定。</translation>
    </message>
    <message>
        <source>The %1 of %2 could not be read; a new one called “%3” takes its place.</source>
        <translation>%2的%1無法讀取，已用新增的「%3」代替。</translation>
    </message>
    <message>
        <source>What belonged to %1 could not all be found again.</source>
        <translation>屬於%1的內容沒能全部找回。</translation>
    </message>
    <message>
        <source>Of %1 there was more than one alike; one is left.</source>
        <translation>%1有重複，每份只保留了一個。</translation>
    </message>
    <message>
        <source>Wend could not keep %1.</source>
        <translation>%1無法保留。</translation>
    </message>
    <message>
        <source>Of %1 only the beginning could be read.</source>
        <translation>%1只有開頭部分能讀取。</translation>
    </message>
    <message>
        <source>A part of the file with %1 is damaged. What could not be read there is lost.</source>
        <translation>檔案中存放%1的部分已損壞，其中讀不出的內容遺失了。</translation>
    </message>
    <message>
        <source>The part of the file with %1 is not there.</source>
        <translation>檔案中沒有存放%1的部分。</translation>
    </message>
    <message>
        <source>Some of %1 could not be read and are left out.</source>
        <translation>%1有一部分無法讀取，已略去。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) had no stage above any more: stages of their own now.</source>
        <translation>
            <numerusform>%n 個步驟所屬的階段已不存在，現在是獨立的階段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stood in a stage that has steps: in its first step now.</source>
        <translation>
            <numerusform>%n 張卡片放在了含有步驟的階段裡，已移到其第一個步驟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) stood in a stage that has steps: in its first step now.</source>
        <translation>
            <numerusform>%n 個情緒點放在了含有步驟的階段裡，已移到其第一個步驟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stood in a lane of another map: in a lane of their stage&apos;s map now.</source>
        <translation>
            <numerusform>%n 張卡片放在了另一張旅程圖的泳道裡，已移到其階段所在旅程圖的泳道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) answered nothing but themselves: without an answer now.</source>
        <translation>
            <numerusform>%n 個點子回應的是自己，現在沒有回應對象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s) belonged to another map than their stage: on the stage&apos;s map now.</source>
        <translation>
            <numerusform>%n 個情緒點與其階段不在同一張旅程圖上，已移到階段所在的旅程圖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) felt something on a map that did not show them: shown there now.</source>
        <translation>
            <numerusform>%n 個顧客輪廓在沒有顯示它的旅程圖上有情緒點，現在已顯示在那裡。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) stood at a stage where they cannot: at the right one now.</source>
        <translation>
            <numerusform>%n 個指標放在了不合適的階段，已移到正確的階段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) belonged to a touchpoint that is not there any more, or stood there twice: left out.</source>
        <translation>
            <numerusform>%n 個指標所屬的接觸點已不存在，或指標重複，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) belonged to another map than their touchpoints: on that map now.</source>
        <translation>
            <numerusform>%n 條路徑與其接觸點不在同一張旅程圖上，已移到接觸點所在的旅程圖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) led to a card that is not there, or not on the same map: left out.</source>
        <translation>
            <numerusform>%n 條路徑通往的卡片已不存在，或不在同一張旅程圖上，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s) had a counterpart that did not know of it: without one now.</source>
        <translation>
            <numerusform>%n 張旅程圖的對照圖沒有指回它，現在沒有對照圖。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <extracomment>what something is called that repair had to make, because cards or numbers belonged to it</extracomment>
        <translation>已找回</translation>
    </message>
    <message>
        <source>A part of the file is damaged. What could not be read there is lost.</source>
        <translation>檔案的一部分已損壞，其中讀不出的內容遺失了。</translation>
    </message>
    <message>
        <source>What was said of the business could not be read. Please fill in its name, place and currency again.</source>
        <translation>店家的資料無法讀取。請重新填寫名稱、地點和貨幣。</translation>
    </message>
    <message>
        <source>the business “%1”</source>
        <translation>店家「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es)</source>
        <translation>
            <numerusform>%n 個店家</numerusform>
        </translation>
    </message>
    <message>
        <source>what is said of the business</source>
        <translation>店家資料</translation>
    </message>
    <message>
        <source>the picture “%1”</source>
        <translation>圖片「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>the persona “%1”</source>
        <translation>顧客輪廓「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n 個顧客輪廓</numerusform>
        </translation>
    </message>
    <message>
        <source>personas</source>
        <translation>顧客輪廓</translation>
    </message>
    <message>
        <source>the map “%1”</source>
        <translation>旅程圖「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n 張旅程圖</numerusform>
        </translation>
    </message>
    <message>
        <source>maps</source>
        <translation>旅程圖</translation>
    </message>
    <message>
        <source>the persona “%1” on a map</source>
        <translation>旅程圖上的顧客輪廓「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) on maps</source>
        <translation>
            <numerusform>旅程圖上的 %n 個顧客輪廓</numerusform>
        </translation>
    </message>
    <message>
        <source>which map shows which persona</source>
        <translation>旅程圖顯示哪些顧客輪廓的資料</translation>
    </message>
    <message>
        <source>the stage “%1”</source>
        <translation>階段「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n 個階段</numerusform>
        </translation>
    </message>
    <message>
        <source>stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>the lane “%1”</source>
        <translation>泳道「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n 條泳道</numerusform>
        </translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>the tool “%1”</source>
        <translation>工具「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 個工具</numerusform>
        </translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>the card “%1”</source>
        <translation>卡片「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 張卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>the evidence “%1”</source>
        <translation>依據「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 條依據</numerusform>
        </translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>the path “%1”</source>
        <translation>路徑「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n path(s)</source>
        <translation>
            <numerusform>%n 條路徑</numerusform>
        </translation>
    </message>
    <message>
        <source>paths</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>the feeling “%1”</source>
        <translation>情緒點「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n feeling(s)</source>
        <translation>
            <numerusform>%n 個情緒點</numerusform>
        </translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>情緒點</translation>
    </message>
    <message>
        <source>the source “%1”</source>
        <translation>資料來源「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) of numbers</source>
        <translation>
            <numerusform>%n 個資料來源</numerusform>
        </translation>
    </message>
    <message>
        <source>sources of numbers</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>the metric “%1”</source>
        <translation>指標「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n 個指標</numerusform>
        </translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>the import of “%1”</source>
        <translation>「%1」的匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n 次匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>imports</source>
        <translation>匯入記錄</translation>
    </message>
    <message>
        <source>the number “%1” at a stage or touchpoint</source>
        <translation>階段或接觸點上的指標「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) at stages and touchpoints</source>
        <translation>
            <numerusform>階段和接觸點上的 %n 個指標</numerusform>
        </translation>
    </message>
    <message>
        <source>which numbers stand at which stage</source>
        <translation>各階段顯示哪些指標的資料</translation>
    </message>
    <message>
        <source>the numbers of imports</source>
        <translation>匯入的資料</translation>
    </message>
    <message>
        <source>the rows that imports could not use</source>
        <translation>匯入時未能使用的列</translation>
    </message>
    <message>
        <source>the record of earlier saves</source>
        <translation>以往儲存的記錄</translation>
    </message>
    <message>
        <source>place within the stage</source>
        <translation>在階段中的位置</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>對照圖</translation>
    </message>
    <message>
        <source>picture itself</source>
        <translation>圖片內容</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>順序位置</translation>
    </message>
    <message>
        <source>language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年齡</translation>
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
        <translation>購買理由</translation>
    </message>
    <message>
        <source>worries</source>
        <translation>擔心</translation>
    </message>
    <message>
        <source>habits</source>
        <translation>習慣</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>常用管道</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>區隔</translation>
    </message>
    <message>
        <source>share</source>
        <translation>佔比</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>drawn face</source>
        <translation>頭像</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>標記詞</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>下次檢視日期</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>期間的第一天</translation>
    </message>
    <message>
        <source>last day of the period</source>
        <translation>期間的最後一天</translation>
    </message>
    <message>
        <source>name of a level of feeling</source>
        <translation>情緒高低的名稱</translation>
    </message>
    <message>
        <source>width of the lane names</source>
        <translation>泳道名稱的寬度</translation>
    </message>
    <message>
        <source>map</source>
        <translation>旅程圖</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>顧客輪廓</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>stage above</source>
        <translation>上層階段</translation>
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
        <translation>來源</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>unit of the duration</source>
        <translation>時長單位</translation>
    </message>
    <message>
        <source>level in the funnel</source>
        <translation>漏斗層級</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>line above</source>
        <translation>上方的線</translation>
    </message>
    <message>
        <source>monthly cost</source>
        <translation>每月費用</translation>
    </message>
    <message>
        <source>width in columns</source>
        <translation>所佔欄數</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>mark as a moment of truth</source>
        <translation>關鍵時刻標記</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>嚴重程度</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>answered pain point</source>
        <translation>所回應的痛點</translation>
    </message>
    <message>
        <source>link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>linked map</source>
        <translation>連結的旅程圖</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>起點</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終點</translation>
    </message>
    <message>
        <source>kind of export</source>
        <translation>匯出檔的類型</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>column in the export</source>
        <translation>匯出檔中的欄</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>mark that it can be added up</source>
        <translation>可否相加的標記</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>fingerprint of the file</source>
        <translation>檔案指紋</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>count of rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>count of rows that were left out</source>
        <translation>略去的列數</translation>
    </message>
    <message>
        <source>the events of imports</source>
        <translation>匯入的事件</translation>
    </message>
    <message>
        <source>names of breakdowns</source>
        <translation>細分維度的名稱</translation>
    </message>
    <message>
        <source>headline of the poster</source>
        <translation>海報的大標題</translation>
    </message>
    <message>
        <source>look of the poster</source>
        <translation>海報的樣式</translation>
    </message>
    <message>
        <source>the target from “%1” on</source>
        <translation>從「%1」起的目標</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 個目標</numerusform>
        </translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>the note “%1” on a day</source>
        <translation>日期註記「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on days</source>
        <translation>
            <numerusform>%n 則日期註記</numerusform>
        </translation>
    </message>
    <message>
        <source>notes on days</source>
        <translation>日期註記</translation>
    </message>
    <message>
        <source>the scenario “%1”</source>
        <translation>假設方案「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n 個假設方案</numerusform>
        </translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>假設方案</translation>
    </message>
    <message>
        <source>what a scenario sets</source>
        <translation>假設方案中的設定</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that scenarios set</source>
        <translation>
            <numerusform>假設方案中的 %n 項設定</numerusform>
        </translation>
    </message>
    <message>
        <source>what scenarios set</source>
        <translation>各假設方案中的設定</translation>
    </message>
    <message>
        <source>value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>time of the target</source>
        <translation>目標的時間單位</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>假設方案</translation>
    </message>
    <message>
        <source>breakdown that tells these customers</source>
        <translation>區分這類顧客的維度</translation>
    </message>
    <message>
        <source>period compared with</source>
        <translation>對比時段</translation>
    </message>
    <message>
        <source>cost of one thing sold</source>
        <translation>每件售出商品的成本</translation>
    </message>
    <message>
        <source>mark as an upper limit</source>
        <translation>上限標記</translation>
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
        <translation>改進點</translation>
    </message>
    <message>
        <source>what it sets</source>
        <translation>設定的內容</translation>
    </message>
    <message>
        <source>link on the poster</source>
        <translation>海報上的連結</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were felt at nothing but themselves: at no touchpoint now.</source>
        <translation>
            <numerusform>%n 張卡片把自己當作接觸點：現在不屬於任何接觸點。</numerusform>
        </translation>
    </message>
    <message>
        <source>the explanation “%1”</source>
        <translation>原因「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n explanation(s)</source>
        <translation>
            <numerusform>%n 個原因</numerusform>
        </translation>
    </message>
    <message>
        <source>explanations</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>what was decided about a finding</source>
        <translation>對發現的決定</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) about findings</source>
        <translation>
            <numerusform>%n 項對發現的決定</numerusform>
        </translation>
    </message>
    <message>
        <source>what was decided about findings</source>
        <translation>對發現的決定</translation>
    </message>
    <message>
        <source>the version “%1”</source>
        <translation>版本「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 個版本</numerusform>
        </translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>接觸點</translation>
    </message>
    <message>
        <source>times a month</source>
        <translation>每月次數</translation>
    </message>
    <message>
        <source>day of the state</source>
        <translation>狀態的日期</translation>
    </message>
    <message>
        <source>number that it explains</source>
        <translation>能解釋的數量</translation>
    </message>
    <message>
        <source>test</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>mark of what it says</source>
        <translation>說法的標記</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>kind of finding</source>
        <translation>發現的種類</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>day until which it is put off</source>
        <translation>延後到的日期</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>title of the poster</source>
        <translation>海報標題</translation>
    </message>
    <message>
        <source>colour of the posters</source>
        <translation>海報顏色</translation>
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
        <translation>還有 %1 項</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>a difference of two shares in points of percent</extracomment>
        <translation>%1個百分點</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>%1 → %3: %2 (95 %: %4 to %5)</source>
        <extracomment>%1 and %3 are stages, %2 the share that goes on, %4 and %5 the ends of its interval</extracomment>
        <translation>%1 → %3：%2（95% 區間：%4 至 %5）</translation>
    </message>
    <message>
        <source>The map as a table</source>
        <translation>以表格檢視旅程圖</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 處</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>MapTables</name>
    <message>
        <source>Touchpoint</source>
        <translation>接觸點</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>關鍵時刻</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>顧客輪廓</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Severity (1 to 5)</source>
        <translation>嚴重程度（1 至 5）</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>改進點</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解決痛點</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>下一階段</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>轉換率</translation>
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
        <translation>最弱的一環</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Question or goal</source>
        <translation>問題或目標</translation>
    </message>
    <message>
        <source>Time it takes</source>
        <translation>所需時間</translation>
    </message>
    <message>
        <source>About this map</source>
        <translation>關於這張旅程圖</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>下次檢視日期</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>顧客輪廓</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what kind of evidence it is, and what it says: &quot;Said: “Nobody answers.”&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>旅程圖</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月費用</translation>
    </message>
    <message>
        <source>Level in the funnel</source>
        <translation>漏斗層級</translation>
    </message>
    <message>
        <source>Times a month</source>
        <translation>每月次數</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
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
        <translation>電話</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已遮住</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs, or take a smaller file.</source>
        <translation>記憶體不足，無法完成。內容沒有變動；請關閉其他程式，或換一個小一點的檔案。</translation>
    </message>
</context>
<context>
    <name>Mermaid</name>
    <message>
        <source>Line %2 of “%1” is no task with a score, like “Order the cake: 3: Maya”. Nothing was made.</source>
        <translation>「%1」第 %2 行不是帶分數的任務，例如「訂蛋糕: 3: 小雅」。沒有新增任何內容。</translation>
    </message>
    <message>
        <source>“%1” has more tasks than a map takes. Nothing was made.</source>
        <translation>「%1」的任務超過旅程圖能容納的數量。沒有新增任何內容。</translation>
    </message>
    <message>
        <source>“%1” is no journey in Mermaid: it does not begin with the word “journey”. Nothing was made.</source>
        <translation>「%1」不是 Mermaid 旅程：開頭沒有「journey」這個詞。沒有新增任何內容。</translation>
    </message>
    <message>
        <source>“%1” has no sections and no tasks. Nothing was made.</source>
        <translation>「%1」裡沒有分段也沒有任務。沒有新增任何內容。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as Mermaid. Nothing was made.</source>
        <translation>無法把「%1」當作 Mermaid 讀取。沒有新增任何內容。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>NewWorkbook</name>
    <message>
        <source>“%1” holds no numbers with days that Wend understands. Nothing was written.</source>
        <translation>「%1」裡沒有 Wend 看得懂的附日期資料。沒有寫入任何內容。</translation>
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
    <message>
        <source>%1 and %2 are of different days: the step between them is not judged.</source>
        <translation>%1和%2不是同一段日子的數字，因此不評判兩者之間的一步。</translation>
    </message>
    <message>
        <source>Sheet or file</source>
        <translation>工作表或檔案</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be kept: too large, of days that cannot be, or under names that are too long.</source>
        <translation>
            <numerusform>有 %n 個數字無法保存：數值太大、日期不可能，或名稱太長。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than a workbook can add up.</source>
        <translation>「%1」太大，活頁簿無法加總。</translation>
    </message>
    <message>
        <source>The lines that cannot be used are more than can be listed: the list ends here.</source>
        <translation>無法使用的列太多，不能全部列出：清單到此為止。</translation>
    </message>
    <message>
        <source>%1 were only seen: there is no share that goes on, but a number for each 1,000 seen.</source>
        <translation>%1只是曝光：沒有繼續的比例，只有每曝光 1,000 次的數。</translation>
    </message>
    <message>
        <source>%1 has no number in this period.</source>
        <translation>%1在這個期間沒有數據。</translation>
    </message>
    <message>
        <source>%1 counts neither people nor orders.</source>
        <translation>%1數的既不是人，也不是訂單。</translation>
    </message>
    <message>
        <source>%1 and %2 are two counts of the same thing (one is %3 % of the other): nobody goes from one to the other.</source>
        <translation>%1和%2數的是同一件事（後者是前者的 %3%）：沒有人從一個走到另一個。</translation>
    </message>
    <message>
        <source>%1 is 0.</source>
        <translation>%1為 0。</translation>
    </message>
    <message>
        <source>%1 is more than %2: it cannot be a share of it.</source>
        <translation>%1比%2還多：不可能是它的一部分。</translation>
    </message>
    <message>
        <source>It is the step furthest below its target.</source>
        <translation>這一步離目標最遠。</translation>
    </message>
    <message>
        <source>It is the step that fell surely below its own past.</source>
        <translation>這一步確實低於自己過去的水準。</translation>
    </message>
    <message>
        <source>It is the step that is surely furthest below what the other steps keep on average.</source>
        <translation>與其他步驟平均留住的比例相比，這一步確實低得最多。</translation>
    </message>
    <message>
        <source>Not added up: it is a rate.</source>
        <translation>不相加：這是比率。</translation>
    </message>
    <message>
        <source>Not added up: it looks like an average.</source>
        <translation>不相加：看起來是平均值。</translation>
    </message>
    <message>
        <source>Not added up: it is the price of one.</source>
        <translation>不相加：這是單價。</translation>
    </message>
    <message>
        <source>Not added up: it is a score.</source>
        <translation>不相加：這是評分。</translation>
    </message>
    <message>
        <source>Not added up: it says how long something took on average.</source>
        <translation>不相加：這是平均時間長度。</translation>
    </message>
    <message>
        <source>Not added up: it is what there is in all; the last value stands for a period.</source>
        <translation>不相加：這是累計的總量，以期間內最後一個值為準。</translation>
    </message>
    <message>
        <source>Not added up: each value covers several days already.</source>
        <translation>不相加：每個值已經包含好幾天。</translation>
    </message>
    <message>
        <source>Not added up: the same people may be there on several days.</source>
        <translation>不相加：同樣的人可能在好幾天裡出現。</translation>
    </message>
    <message>
        <source>Left out: its numbers are names.</source>
        <translation>未採用：這些數字是編號。</translation>
    </message>
    <message>
        <source>Not added up: it is a part of the date.</source>
        <translation>不相加：這是日期的一部分。</translation>
    </message>
    <message>
        <source>Left out: it follows one group of people from week to week.</source>
        <translation>未採用：這是按週追蹤同一群人的數據。</translation>
    </message>
    <message>
        <source>Left out: it is an age, a size or a place.</source>
        <translation>未採用：這是年齡、尺寸或位置。</translation>
    </message>
    <message>
        <source>Left out: it is not the day of the row.</source>
        <translation>未採用：這不是該列的日期。</translation>
    </message>
    <message>
        <source>%1: the file says %2, your workbook %3. The amounts in %2 are kept apart.</source>
        <translation>%1：檔案裡是 %2，您的活頁簿是 %3。%2 的金額單獨保存。</translation>
    </message>
    <message>
        <source>Left out: each row is something that happened, and only amounts and quantities are added up.</source>
        <translation>未採用：每一列是一件發生的事，只有金額和數量會相加。</translation>
    </message>
    <message>
        <source>Not added up: the file&apos;s own total is %1, its rows add up to %2.</source>
        <translation>不相加：檔案自己的合計是 %1，各列相加是 %2。</translation>
    </message>
    <message>
        <source>The file&apos;s own total says %1.</source>
        <translation>檔案自己的合計是 %1。</translation>
    </message>
    <message>
        <source>%1: there are too many different values to keep each of them; the numbers are kept without them.</source>
        <translation>%1：不同的值太多，無法逐一儲存；數據不按它細分。</translation>
    </message>
    <message>
        <source>For the same days both say the same.</source>
        <translation>同樣的日子裡，兩邊的數字一樣。</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <extracomment>%1 is what a column without a name holds (&quot;money&quot;), %2 its number, counted from 1</extracomment>
        <translation>%1（第 %2 欄）</translation>
    </message>
    <message>
        <source>rows of the file</source>
        <translation>檔案的列數</translation>
    </message>
    <message>
        <source>each different “%1” once</source>
        <extracomment>how a number was counted; %1 is the heading of a column</extracomment>
        <translation>每個不同的「%1」算一次</translation>
    </message>
    <message>
        <source>“%1” that came again</source>
        <translation>再次出現的「%1」</translation>
    </message>
    <message>
        <source>“%1” times “%2”</source>
        <translation>「%1」乘以「%2」</translation>
    </message>
    <message>
        <source>“%1” added up</source>
        <translation>「%1」相加</translation>
    </message>
    <message>
        <source>answers of “%1”</source>
        <translation>「%1」的回答</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <extracomment>%1 is how a number was counted, %2 the heading of the column that says which rows count</extracomment>
        <translation>%1，依「%2」區分</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>取自「%1」</translation>
    </message>
    <message>
        <source>For the same days they are %1 % apart: the file counts more.</source>
        <extracomment>two counts of one thing, by a file and by what is there already; %1 is a share in percent</extracomment>
        <translation>同樣的日子裡，兩邊相差 %1%，這個檔案裡較多。</translation>
    </message>
    <message>
        <source>For the same days they are %1 % apart: the file counts fewer.</source>
        <translation>同樣的日子裡，兩邊相差 %1%，這個檔案裡較少。</translation>
    </message>
    <message>
        <source>answers to “%1”</source>
        <extracomment>how a number was counted; %1 is the heading of a column</extracomment>
        <translation>「%1」的回答</translation>
    </message>
    <message>
        <source>“%1” on average</source>
        <translation>「%1」的平均值</translation>
    </message>
    <message>
        <source>from “%1” to “%2” on average</source>
        <extracomment>%1 and %2 are headings of columns of days: how long it took from one to the other</extracomment>
        <translation>從「%1」到「%2」的平均時間</translation>
    </message>
    <message>
        <source>by “%1”, on average</source>
        <extracomment>%1 is the heading of the column that says what became of something</extracomment>
        <translation>依「%1」計算的平均時間</translation>
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
        <translation>不計入：人們自己寫的話和個人資料不會保留。</translation>
    </message>
</context>
<context>
    <name>NumbersCommand</name>
    <message>
        <source>%1 takes a date like 2026-10-31.</source>
        <translation>%1 要寫成 2026-10-31 這樣的日期。</translation>
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
        <translation>↓ 每千次曝光帶來 %1 人</translation>
    </message>
    <message>
        <source>↓ %1 go on (%2 to %3)</source>
        <translation>↓ %1 繼續往下走（%2 到 %3）</translation>
    </message>
    <message>
        <source>  the weakest step</source>
        <translation>  最弱的一環</translation>
    </message>
    <message>
        <source>↓ %1 of %2 go on (%3 to %4)</source>
        <translation>↓「%2」的 %1 繼續往下走（%3 到 %4）</translation>
    </message>
    <message>
        <source>The weakest step: %1</source>
        <translation>最弱的一環：%1</translation>
    </message>
    <message>
        <source>--from and --to belong together: the first and the last day that count.</source>
        <translation>--from 和 --to 要一起寫：計算的第一天和最後一天。</translation>
    </message>
    <message>
        <source>--compare takes before, year or two days like 2026-09-01..2026-09-30.</source>
        <translation>--compare 可為 before、year，或兩個日期，例如 2026-09-01..2026-09-30。</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <extracomment>behind the days of a report; %1 are days</extracomment>
        <translation>對比 %1</translation>
    </message>
    <message>
        <source>The numbers of this map are not broken down by anything.</source>
        <translation>這張旅程圖的數據沒有任何維度。</translation>
    </message>
    <message>
        <source>The numbers of this map are not broken down by “%1”, but by %2.</source>
        <translation>這張旅程圖的數據沒有維度「%1」，只有：%2。</translation>
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
        <translation>預測</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
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
        <translation>已達目標</translation>
    </message>
    <message>
        <source>target missed</source>
        <translation>未達目標</translation>
    </message>
    <message>
        <source>target: cannot tell yet</source>
        <translation>目標：還看不出</translation>
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
        <translation>%1當週</translation>
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
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>“%1” is not a picture that Wend can read, or it is damaged. Nothing was changed; take a PNG or JPEG.</source>
        <translation>「%1」不是 Wend 能讀取的圖片，或者已損壞。內容沒有變動；請使用 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>“%1” is larger than Wend takes (64 MB, 100 million dots). Nothing was changed; make it smaller first.</source>
        <translation>「%1」超過 Wend 的上限（64 MB、1 億像素）。內容沒有變動；請先縮小。</translation>
    </message>
    <message>
        <source>“%1” is a drawing that leads to other files, so Wend does not open it. Nothing was changed; save it as PNG and take that.</source>
        <translation>「%1」這張圖引用了別的檔案，Wend 不會開啟。內容沒有變動；請另存為 PNG 再使用。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Nothing was changed; look whether it was moved, or whether you may read it.</source>
        <translation>「%1」無法開啟。內容沒有變動；請看看它是否移動了，或者您是否有讀取權限。</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>moment of truth</source>
        <translation>關鍵時刻</translation>
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
        <source>%1, %2</source>
        <extracomment>a poster&apos;s title, and what says more: &quot;Celebration cakes, from first photo to next birthday&quot;</extracomment>
        <translation>%1，%2</translation>
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
        <translation>下次檢視 %1</translation>
    </message>
    <message>
        <source>The lane “%1” takes the most room; without it the words grow.</source>
        <translation>泳道「%1」最佔空間，拿掉它字就能放大。</translation>
    </message>
    <message>
        <source>seen ourselves</source>
        <translation>親眼所見</translation>
    </message>
    <message>
        <source>customers say so</source>
        <translation>顧客說的</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>數據測得</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>Weakest step</source>
        <translation>最弱的一環</translation>
    </message>
    <message>
        <source>how bad, 1 to 5</source>
        <translation>嚴重程度，1 到 5</translation>
    </message>
    <message>
        <source>weakest step</source>
        <translation>最弱的一環</translation>
    </message>
    <message>
        <source>share that goes on</source>
        <translation>走到下一步的比例</translation>
    </message>
    <message>
        <source>its worst pain, and the answer</source>
        <translation>這一步最痛的，和它的解法</translation>
    </message>
    <message>
        <source>over the period</source>
        <translation>期間走勢</translation>
    </message>
    <message>
        <source>helps much, costs little</source>
        <translation>見效大、投入小</translation>
    </message>
    <message>
        <source>%1 of %2 become %3.</source>
        <extracomment>a poster&apos;s headline, where both numbers have names of things: &quot;7.7 % of visits become orders.&quot;</extracomment>
        <translation>從%2到%3，只有 %1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a poster&apos;s headline: where customers feel worst, and why: &quot;Order: two hours of silence.&quot;</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 is %2 of %3 %4; the true share lies very likely between %5 and %6 %</source>
        <extracomment>of a poster&apos;s weakest step: &quot;7.7 % is 241 of 3,140 visits; the true share lies very likely between 6.8 and 8.7 %&quot;</extracomment>
        <translation>%1 即 %3 %4中的 %2，真實比例很可能在 %5 到 %6% 之間</translation>
    </message>
    <message>
        <source>Only %1 go on from %2 to %3.</source>
        <extracomment>a poster&apos;s headline, with the names of two stages: &quot;Only 20.5 % go on from Basket to Pay.&quot;</extracomment>
        <translation>從%2到%3，只有 %1。</translation>
    </message>
    <message>
        <source>The newest
map, on
your phone</source>
        <translation>用手機
看最新的
旅程圖</translation>
    </message>
    <message>
        <source>Bars over the period, between %1 and %2, the last %3</source>
        <translation>這段時間的長條，介於 %1 和 %2 之間，最後一個是 %3</translation>
    </message>
    <message>
        <source>Feelings of %1, from -100 to +100: %2</source>
        <extracomment>a curve of feelings in words: &quot;Maya&quot;, then &quot;Discover +40, Order -80&quot;</extracomment>
        <translation>%1的感受，從 -100 到 +100：%2</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>列印於 %1</translation>
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
</context>
<context>
    <name>PosterPrinting</name>
    <message>
        <source>Print the poster</source>
        <translation>列印海報</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海報</translation>
    </message>
    <message>
        <source>The printer did not take the poster. Look whether it is on, or export a PDF and print that.</source>
        <translation>印表機沒有接收海報。請看看它是否開著，或匯出 PDF 再列印。</translation>
    </message>
    <message>
        <source>The poster is larger than the paper, %1.</source>
        <translation>海報比紙張（%1）大。</translation>
    </message>
    <message>
        <source>In pieces to be glued together, %1 sheets at most, its smallest type has %2 points. Shrunk to one sheet it has %3 points and can be read from %4 m.</source>
        <translation>分張列印再拼貼，最多 %1 張，最小的字為 %2 點。縮到一張紙上則為 %3 點，在 %4 公尺處能看清。</translation>
    </message>
    <message>
        <source>In pieces</source>
        <translation>分張列印</translation>
    </message>
    <message>
        <source>Shrink it</source>
        <translation>縮小</translation>
    </message>
</context>
<context>
    <name>PosterWriting</name>
    <message>
        <source>Making the poster…</source>
        <translation>正在製作海報…</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Wend workbooks (*.wend)</source>
        <translation>Wend 活頁簿 (*.wend)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>要儲存對「%1」的修改嗎？</translation>
    </message>
    <message>
        <source>Without saving, what you changed since the last save is gone.</source>
        <translation>不儲存的話，上次儲存以後的修改就沒有了。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since you opened it.</source>
        <translation>開啟「%1」以後，有人改過它。</translation>
    </message>
    <message>
        <source>Your work is safe here. Saving over the file would lose the other changes; a copy keeps both.</source>
        <translation>您的內容在這裡完好。直接覆寫會失去別人的修改；另存副本則兩份都在。</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆寫</translation>
    </message>
    <message>
        <source>“%1” is already open in another Wend window.</source>
        <translation>「%1」已在另一個 Wend 視窗中開啟。</translation>
    </message>
    <message>
        <source>You can go on there, or open a copy of the file as it was last saved. The copy is a workbook of its own.</source>
        <translation>可以到那邊繼續，也可以開啟上次儲存時的副本。副本是獨立的活頁簿。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>開啟副本</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>開啟活頁簿</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>開啟匯出檔</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>儲存活頁簿</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>插入圖片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>圖片 (%1)</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」已不在原處。</translation>
    </message>
    <message>
        <source>It was moved, renamed or removed since you opened it. Your work is safe here; save it in another place, or here again.</source>
        <translation>開啟之後，它被移動、改名或刪除了。您的內容在這裡是安全的；請另存到別處，或重新儲存到這裡。</translation>
    </message>
    <message>
        <source>Its folder is gone too: perhaps a stick was pulled or a network drive is not connected. Your work is safe here; save it in another place.</source>
        <translation>所在的資料夾也不見了：可能是隨身碟被拔出，或網路磁碟機沒有連線。您的內容在這裡是安全的；請另存到別處。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Save it here again</source>
        <translation>重新儲存到這裡</translation>
    </message>
    <message>
        <source>“%1” is open on the computer “%2” since %3.</source>
        <translation>「%1」自 %3 起在電腦「%2」上開啟著。</translation>
    </message>
    <message>
        <source>You can open a copy of the file as it was last saved. If nobody works there any more, open it anyway; if somebody does, one of you would later have to save a copy.</source>
        <translation>您可以開啟檔案最近一次儲存的副本。如果那邊已經沒有人使用，可以仍然開啟；如果還有人在用，之後其中一位就得另存副本。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然開啟</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>「%1」已損壞。</translation>
    </message>
    <message>
        <source>Wend can open what is readable as a copy of its own, for you to look through and save. The damaged file stays as it is.</source>
        <translation>Wend 可以把還讀得出的內容當作獨立的副本開啟，供您查看和儲存。損壞的檔案保持原樣。</translation>
    </message>
    <message>
        <source>Repair into a copy</source>
        <translation>修復成副本</translation>
    </message>
    <message>
        <source>This was lost or set right:</source>
        <translation>遺失或已修正的內容：</translation>
    </message>
    <message>
        <source>New from a file</source>
        <translation>從檔案新增</translation>
    </message>
    <message>
        <source>Journeys and numbers (%1);;All files (*)</source>
        <translation>旅程與資料 (%1);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>ReadCommand</name>
    <message>
        <source>--table needs a number from 1.</source>
        <translation>--table 要寫從 1 開始的數字。</translation>
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
        <translation>垂直線（|）</translation>
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
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>one cell a line</source>
        <translation>每列一格</translation>
    </message>
</context>
<context>
    <name>ReadExport</name>
    <message>
        <source>“%1” is a web page, not a table. Nothing was changed. Perhaps the download needed you to sign in: please export it again.</source>
        <translation>「%1」是網頁，不是表格。內容沒有變動。下載時也許需要登入：請重新匯出。</translation>
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
        <source>“%1” cannot be opened. Nothing was changed. Please check that you may read it and that no other program holds it.</source>
        <translation>無法開啟「%1」。內容沒有變動。請看看有沒有讀取權限、是不是被其他程式佔用。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Nothing was changed. Please copy it to this computer and try again.</source>
        <translation>「%1」沒能讀完。內容沒有變動。請把它複製到這部電腦再試一次。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be unpacked. Nothing was changed. Please download or export it again.</source>
        <translation>「%1」已損壞，無法解壓縮。內容沒有變動。請重新下載或匯出。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no table on this sheet.</source>
        <translation>這張工作表上沒有表格。</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet of a kind that only its own program reads. Nothing was changed. Please save it there as XLSX or CSV.</source>
        <translation>「%1」是只有原程式才能讀取的試算表。內容沒有變動。請在原程式裡另存為 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>“%1” is a text document or a presentation, not a table. Nothing was changed. Please choose the file that you exported.</source>
        <translation>「%1」是文字文件或簡報，不是表格。內容沒有變動。請選擇您匯出的檔案。</translation>
    </message>
    <message>
        <source>It is an archive within the archive and was not read. Please unpack it first.</source>
        <translation>它是壓縮檔裡的壓縮檔，沒有讀取。請先解壓縮。</translation>
    </message>
    <message>
        <source>It is locked with a password and was not read.</source>
        <translation>它有密碼保護，沒有讀取。</translation>
    </message>
    <message>
        <source>It is no table and was left out.</source>
        <translation>它不是表格，已略過。</translation>
    </message>
    <message>
        <source>It is damaged and was not read.</source>
        <translation>它已損壞，沒有讀取。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing was changed. Please unpack it with the password and choose the files inside.</source>
        <translation>「%1」有密碼保護。內容沒有變動。請用密碼解壓縮，再選擇裡面的檔案。</translation>
    </message>
    <message>
        <source>No table was found in “%1”. Nothing was changed. Please choose the file that you exported.</source>
        <translation>在「%1」裡沒有找到表格。內容沒有變動。請選擇您匯出的檔案。</translation>
    </message>
    <message>
        <source>No table was found in “%1”, only %2. Nothing was changed. Please choose the file that you exported.</source>
        <translation>在「%1」裡沒有找到表格，只有 %2。內容沒有變動。請選擇您匯出的檔案。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing was changed. Please open it in your spreadsheet, and save it without a password or as CSV.</source>
        <translation>「%1」有密碼保護。內容沒有變動。請在試算表軟體裡開啟，移除密碼後儲存或另存為 CSV。</translation>
    </message>
    <message>
        <source>“%1” is damaged: not all of it can be read. Nothing was changed. Please export it again, or open it in your spreadsheet and save it as CSV.</source>
        <translation>「%1」已損壞，有些內容讀不出來。內容沒有變動。請重新匯出，或在試算表軟體裡開啟並另存為 CSV。</translation>
    </message>
    <message>
        <source>“%1” has more cells than Wend reads from a spreadsheet. Nothing was changed. Please export it as CSV, or a shorter period.</source>
        <translation>「%1」的儲存格超過 Wend 能從試算表讀取的數量。內容沒有變動。請匯出為 CSV，或匯出較短的期間。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula whose result is not in the file. Open it in your spreadsheet and save it once; then all numbers are there.</source>
        <translation>
            <numerusform>%n 個儲存格裡的公式沒有把結果存進檔案。請在試算表軟體裡開啟並儲存一次，數字就齊了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>已停止讀取。內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>「%1」是圖片，不是表格。內容沒有變動。請選擇您匯出的檔案：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is a PDF, not a table. Nothing was changed. Please export the numbers as CSV or XLSX and choose that file.</source>
        <translation>「%1」是 PDF，不是表格。內容沒有變動。請把資料匯出為 CSV 或 XLSX，再選擇那個檔案。</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet of an old kind (.xls). Nothing was changed. Please open it in your spreadsheet, save it as XLSX, ODS or CSV, and choose that file.</source>
        <translation>「%1」是舊式試算表（.xls）。內容沒有變動。請用試算表軟體開啟它，另存為 XLSX、ODS 或 CSV，再選擇那個檔案。</translation>
    </message>
    <message>
        <source>“%1” is a database or a workbook, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>「%1」是資料庫或活頁簿，不是表格。內容沒有變動。請選擇您匯出的檔案：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is a packed archive. Nothing was changed. Please unpack it and choose the CSV, XLSX or ODS file inside.</source>
        <translation>「%1」是壓縮檔。內容沒有變動。請先解壓縮，再選擇裡面的 CSV、XLSX 或 ODS 檔案。</translation>
    </message>
    <message>
        <source>“%1” is a program, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>「%1」是程式，不是表格。內容沒有變動。請選擇您匯出的檔案：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is a sound or a film, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>「%1」是音訊或影片檔，不是表格。內容沒有變動。請選擇您匯出的檔案：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is a text document, not a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>「%1」是文字文件，不是表格。內容沒有變動。請選擇您匯出的檔案：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Nothing was changed. Please open it in your spreadsheet, and save it without a password.</source>
        <translation>「%1」有密碼保護。內容沒有變動。請用試算表軟體開啟它，去掉密碼後儲存。</translation>
    </message>
    <message>
        <source>“%1” has no text that could be a table. Nothing was changed. Please choose the file that you exported: CSV, XLSX or ODS.</source>
        <translation>「%1」裡沒有可以當表格讀的文字。內容沒有變動。請選擇您匯出的檔案：CSV、XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than Wend reads (512 MB). Nothing was changed. Please export a shorter period.</source>
        <translation>「%1」解壓縮後超過 Wend 能讀的大小（512 MB）。內容沒有變動。請匯出較短的期間。</translation>
    </message>
    <message>
        <source>It is larger than Wend reads within an archive. Please unpack it first.</source>
        <translation>它太大，Wend 不在壓縮檔裡讀取。請先解壓縮。</translation>
    </message>
    <message>
        <source>“%1” has a line of more than %2 cells, and Wend reads tables of up to %2 columns. Nothing was changed. Please export fewer columns.</source>
        <translation>「%1」有一列超過 %2 個儲存格，而 Wend 最多讀取 %2 欄的表格。內容沒有變動。請匯出較少的欄。</translation>
    </message>
    <message>
        <source>“%1” holds more than Wend takes in at once. Nothing was changed. Please export a shorter period, or a single table.</source>
        <translation>「%1」的內容超過 Wend 一次能讀取的量。內容沒有變動。請匯出較短的期間，或只匯出一張表。</translation>
    </message>
    <message>
        <source>“%1” has a line of more than %2 MB, which is no row of a table. Nothing was changed. Please choose the CSV file that you exported.</source>
        <translation>「%1」有一列超過 %2 MB，不是表格的列。內容沒有變動。請選擇您匯出的 CSV 檔案。</translation>
    </message>
</context>
<context>
    <name>RegularFile</name>
    <message>
        <source>“%1” is a device or a pipe, not a file. Nothing was changed. Please choose a file.</source>
        <translation>「%1」是裝置或管線，不是檔案。內容沒有變動。請選擇一個檔案。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was changed. Please check its name and place.</source>
        <translation>沒有檔案「%1」。內容沒有變動。請核對名稱和位置。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Nothing was changed. Please choose a file in it.</source>
        <translation>「%1」是資料夾。內容沒有變動。請選擇裡面的檔案。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1，比較%2</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>製作於 %1</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>繼續的佔比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>weakest step</source>
        <translation>最弱的一環</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>從哪裡著手</translation>
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
            <numerusform>Wend 中還有 %n 條。</numerusform>
        </translation>
    </message>
    <message>
        <source>would explain %1 or more of those who are lost</source>
        <translation>可以解釋流失的人中的 %1 人或更多</translation>
    </message>
    <message>
        <source>would explain %1 of those who are lost</source>
        <translation>可以解釋流失的人中的 %1 人</translation>
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
        <translation>下一步驗證：%1</translation>
    </message>
    <message>
        <source>What may be behind it: to “%1”</source>
        <translation>可能的原因：到「%1」</translation>
    </message>
    <message>
        <source>What the map does not hold yet</source>
        <translation>圖上還沒有的內容</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>改進點</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>對應痛點</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>The journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>A report is not written as “%1”. Give it one of these endings: %2. Nothing was written.</source>
        <translation>報告不能寫成「%1」。請用這些副檔名之一：%2。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The map “%1”, drawn small</source>
        <translation>旅程圖「%1」的縮小圖</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>A number is larger than Wend can keep, or of a day before 1900 or after 2199. Nothing was changed; put that number right and try again.</source>
        <translation>有數字大到 Wend 無法儲存，或日期早於 1900 年、晚於 2199 年。內容沒有變動；請更正後再試一次。</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>細分</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>--%1 takes a name and a value, like &quot;Orders=60&quot;, not “%2”.</source>
        <translation>--%1 須為名稱和數值，例如 &quot;Orders=60&quot;，而不是「%2」。</translation>
    </message>
    <message>
        <source>--%1 takes a date like 2026-10-31.</source>
        <translation>--%1 須為日期，例如 2026-10-31。</translation>
    </message>
    <message>
        <source>--per takes day, week or month.</source>
        <translation>--per 可為 day、week 或 month。</translation>
    </message>
    <message>
        <source>Say what shall be set: --number, --target or --note.</source>
        <translation>請說明要設定什麼：--number、--target 或 --note。</translation>
    </message>
    <message>
        <source>Say of which day: --from 2026-10-31.</source>
        <translation>請說明日期，例如 --from 2026-10-31。</translation>
    </message>
    <message>
        <source>The first day must not come after the last.</source>
        <translation>起始日不能晚於結束日。</translation>
    </message>
    <message>
        <source>The map has no stage called “%1”.</source>
        <translation>旅程圖中沒有名為「%1」的階段。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>“%1” comes from files and cannot be typed into.</source>
        <translation>「%1」來自檔案，不能手動填寫。</translation>
    </message>
    <message>
        <source>There is no number called “%1”. With --stage it is made there.</source>
        <translation>沒有名為「%1」的指標。加上 --stage 可在該階段新增。</translation>
    </message>
    <message>
        <source>There is no number called “%1”.</source>
        <translation>沒有名為「%1」的指標。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已儲存「%1」。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>The description of a source cannot be used: %1</source>
        <translation>這份資料來源說明無法使用：%1</translation>
    </message>
    <message>
        <source>The description of a source in “%1” cannot be used and is left out: %2.</source>
        <translation>「%1」裡的資料來源說明無法使用，已略過：%2。</translation>
    </message>
</context>
<context>
    <name>StageReasons</name>
    <message>
        <source>The weakest step of the map is %1 to %2: %3 % go on (%4 to %5 %). %6</source>
        <extracomment>%1 and %2 are stages, %3 to %5 shares in percent, %6 a sentence with the reason</extracomment>
        <translation>這張圖最弱的一環是從%1到%2：%3% 的人繼續（%4–%5%）。%6</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>template example begin create home start page</source>
        <extracomment>Other words by which people look for a command, with blanks between them; as many as the language has</extracomment>
        <translation>範本 範例 開始 建立 首頁 起始頁</translation>
    </message>
    <message>
        <source>spreadsheet excel csv mermaid json create convert</source>
        <translation>表格 試算表 excel csv mermaid json 建立 轉換</translation>
    </message>
    <message>
        <source>store keep write</source>
        <translation>儲存 存檔 保留</translation>
    </message>
    <message>
        <source>print pdf wall sheet paper tiles export</source>
        <translation>列印 pdf 牆 紙張 拼貼 匯出</translation>
    </message>
    <message>
        <source>download share send pdf html powerpoint pptx excel csv markdown png svg</source>
        <translation>下載 分享 傳送 pdf html powerpoint pptx excel csv markdown png svg</translation>
    </message>
    <message>
        <source>screenshot image png</source>
        <translation>截圖 圖片 影像 png</translation>
    </message>
    <message>
        <source>remove clear erase</source>
        <translation>移除 清除 去掉</translation>
    </message>
    <message>
        <source>change name write type</source>
        <translation>重新命名 改名 輸入 修改</translation>
    </message>
    <message>
        <source>search look for</source>
        <translation>搜尋 尋找 查詢</translation>
    </message>
    <message>
        <source>substitute exchange words</source>
        <translation>替代 更換 批次</translation>
    </message>
    <message>
        <source>preferences options currency business name language dark theme shortcuts keys</source>
        <translation>偏好 選項 貨幣 店家 名稱 語言 深色 主題 快速鍵</translation>
    </message>
    <message>
        <source>back revert</source>
        <translation>撤回 返回 還原</translation>
    </message>
    <message>
        <source>whole map everything overview</source>
        <translation>整張 全部 概覽</translation>
    </message>
    <message>
        <source>normal size reset</source>
        <translation>正常大小 還原 重設</translation>
    </message>
    <message>
        <source>slides show presentation beamer</source>
        <translation>簡報 投影片 投影 放映</translation>
    </message>
    <message>
        <source>unhide reveal</source>
        <translation>取消隱藏 顯示</translation>
    </message>
    <message>
        <source>side bar panel left hide</source>
        <translation>側欄 面板 左側 隱藏</translation>
    </message>
    <message>
        <source>side bar panel right properties fields hide</source>
        <translation>側欄 面板 右側 屬性 欄位 隱藏</translation>
    </message>
    <message>
        <source>funnel graph statistics bars hide</source>
        <translation>漏斗 圖表 統計 長條圖 隱藏</translation>
    </message>
    <message>
        <source>hide panels full distraction</source>
        <translation>隱藏 面板 專注 全螢幕</translation>
    </message>
    <message>
        <source>conceal invisible remove from view</source>
        <translation>藏起 不顯示 遮住</translation>
    </message>
    <message>
        <source>fold shrink minimise expand</source>
        <translation>摺疊 收起 展開 縮小</translation>
    </message>
    <message>
        <source>freeze sticky fix</source>
        <translation>凍結 固定 置頂</translation>
    </message>
    <message>
        <source>night theme</source>
        <translation>夜間 深色 主題</translation>
    </message>
    <message>
        <source>accessibility vision</source>
        <translation>無障礙 視力 輔助</translation>
    </message>
    <message>
        <source>column phase step new</source>
        <translation>欄 環節 新增 加入</translation>
    </message>
    <message>
        <source>sub-stage column new</source>
        <translation>子階段 欄 新增 加入</translation>
    </message>
    <message>
        <source>contact channel card new</source>
        <translation>觸點 管道 卡片 新增</translation>
    </message>
    <message>
        <source>note sticky new</source>
        <translation>便條 便利貼 新增</translation>
    </message>
    <message>
        <source>emotion mood point smiley new</source>
        <translation>心情 情緒 表情 點 新增</translation>
    </message>
    <message>
        <source>customer user audience new</source>
        <translation>顧客 使用者 客戶 新增</translation>
    </message>
    <message>
        <source>journey new</source>
        <translation>旅程 新增</translation>
    </message>
    <message>
        <source>to-be future should be pair</source>
        <translation>理想 未來 應有 配對</translation>
    </message>
    <message>
        <source>blueprint service</source>
        <translation>服務藍圖 藍圖</translation>
    </message>
    <message>
        <source>blueprint service backstage</source>
        <translation>服務藍圖 藍圖 後台</translation>
    </message>
    <message>
        <source>blueprint row staff new</source>
        <translation>服務藍圖 藍圖 後台 員工 列</translation>
    </message>
    <message>
        <source>blueprint row new</source>
        <translation>服務藍圖 藍圖 列</translation>
    </message>
    <message>
        <source>problem trouble row new</source>
        <translation>問題 麻煩 列</translation>
    </message>
    <message>
        <source>opportunity solution row new</source>
        <translation>機會 辦法 建議 列</translation>
    </message>
    <message>
        <source>arrow connect line link</source>
        <translation>箭頭 連接 連線</translation>
    </message>
    <message>
        <source>csv excel upload analytics load</source>
        <translation>csv excel 上傳 統計 載入 數據</translation>
    </message>
    <message>
        <source>enter figures table by hand</source>
        <translation>輸入 數據 表格 手動</translation>
    </message>
    <message>
        <source>dates month range</source>
        <translation>日期 月份 範圍</translation>
    </message>
    <message>
        <source>hotkeys keyboard</source>
        <translation>熱鍵 按鍵 鍵盤</translation>
    </message>
    <message>
        <source>manual guide documentation how to</source>
        <translation>手冊 指南 文件 怎麼用 使用說明</translation>
    </message>
    <message>
        <source>insights problems analysis where to begin weak leaks</source>
        <translation>洞察 問題 分析 從哪開始 薄弱 流失</translation>
    </message>
    <message>
        <source>snapshot backup save state history</source>
        <translation>快照 備份 儲存 歷史 存檔</translation>
    </message>
    <message>
        <source>history compare restore snapshot backup earlier</source>
        <translation>歷史 比較 對比 還原 恢復 快照 備份 以前</translation>
    </message>
    <message>
        <source>improvements matrix impact effort quick wins backlog owners</source>
        <translation>改進 矩陣 效果 投入 見效快 負責人 待辦</translation>
    </message>
    <message>
        <source>software subscriptions costs money merge</source>
        <translation>軟體 訂閱 費用 花錢 合併</translation>
    </message>
    <message>
        <source>explanations reasons causes hypotheses leak loss drop off explain test</source>
        <translation>解釋 原因 假設 流失 漏斗 驗證 為什麼</translation>
    </message>
    <message>
        <source>meeting summary document pdf powerpoint</source>
        <translation>會議 報告 總結 文件 pdf ppt</translation>
    </message>
    <message>
        <source>checklist missing quality review</source>
        <translation>檢查 清單 缺少 品質 複盤</translation>
    </message>
    <message>
        <source>reviews quotes feedback survey evidence stars ratings comments</source>
        <translation>評價 評論 回饋 問卷 依據 星級 評分 留言 原話</translation>
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
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>The poster cannot be put together from %1: it would take more than %2 sheets, or the overlap leaves no room on them. Take a larger paper, or a smaller overlap.</source>
        <translation>海報無法用 %1 拼成：要嘛超過 %2 張，要嘛重疊部分佔滿了紙面。請換大一些的紙，或減小重疊。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>拼貼圖</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>第 %1 張，共 %2 張</translation>
    </message>
    <message>
        <source>overlap, %1 mm</source>
        <translation>重疊 %1 公釐</translation>
    </message>
    <message>
        <source>cut, in its middle</source>
        <translation>裁切線，在重疊的正中</translation>
    </message>
    <message>
        <source>blank edge, left out</source>
        <translation>空白邊，省去</translation>
    </message>
    <message>
        <source>glue here</source>
        <translation>黏這裡</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>裁掉</translation>
    </message>
    <message>
        <source>Mark on mark,
%1 over %2.</source>
        <translation>標記對標記，
%1 蓋在 %2 上。</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>the day of printing</extracomment>
        <translation>列印於 %1</translation>
    </message>
    <message>
        <source>Plan, then the sheet</source>
        <translation>拼貼圖，然後是這一張</translation>
    </message>
    <message>
        <source>Plan, then sheets %1 to %2</source>
        <translation>拼貼圖，然後是第 %1 到 %2 張</translation>
    </message>
    <message>
        <source>cut off, then lay over sheet %1</source>
        <translation>裁掉，蓋在第 %1 張上</translation>
    </message>
    <message>
        <source>leave on: goes under sheet %1</source>
        <translation>保留，壓在第 %1 張下</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 列第 %2 欄</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>at the edge of a sheet: title of the poster, its paper, the day of printing</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Cut left and top</source>
        <translation>裁左邊和上邊</translation>
    </message>
    <message>
        <source>Cut left</source>
        <translation>裁左邊</translation>
    </message>
    <message>
        <source>Cut top</source>
        <translation>裁上邊</translation>
    </message>
    <message>
        <source>Cut each sheet on its left and top edge from crop mark to crop mark; nothing is cut at the poster&apos;s own edge.</source>
        <translation>每張沿裁切標記裁去左邊和上邊；海報自己的邊不裁。</translation>
    </message>
    <message>
        <source>Cut each sheet on its left edge from crop mark to crop mark; nothing is cut at the poster&apos;s own edge.</source>
        <translation>每張沿裁切標記裁去左邊；海報自己的邊不裁。</translation>
    </message>
    <message>
        <source>Cut each sheet on its top edge from crop mark to crop mark; nothing is cut at the poster&apos;s own edge.</source>
        <translation>每張沿裁切標記裁去上邊；海報自己的邊不裁。</translation>
    </message>
    <message>
        <source>Paper beyond it comes off last.</source>
        <translation>海報以外的紙最後裁去。</translation>
    </message>
    <message>
        <source>Glue right and bottom</source>
        <translation>黏右邊和下邊</translation>
    </message>
    <message>
        <source>Glue right</source>
        <translation>黏右邊</translation>
    </message>
    <message>
        <source>Glue bottom</source>
        <translation>黏下邊</translation>
    </message>
    <message>
        <source>Lay the next sheet over the uncut edge until the marks meet: %1 mm go under it, and nothing of the picture is lost.</source>
        <translation>把下一張蓋在沒裁的邊上，標記對齊：%1 公釐壓在下面，畫面一點不少。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a row of numbered sheets</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>一列一列拼</translation>
    </message>
    <message>
        <source>First %1, then %2; join the two rows last.</source>
        <translation>先拼 %1，再拼 %2；最後把兩列拼起來。</translation>
    </message>
    <message>
        <source>First %1, then %2, then %3; join the three rows last.</source>
        <translation>先拼 %1，再拼 %2，再拼 %3；最後把三列拼起來。</translation>
    </message>
    <message>
        <source>First %1, then %2 and so on; join the rows last.</source>
        <translation>先拼 %1，再拼 %2，依此類推；最後把各列拼起來。</translation>
    </message>
    <message>
        <source>Another row would only carry %1 mm of blank edge, so %2 mm are left out above and below.</source>
        <translation>再多一列只會印 %1 公釐的空白邊，所以上下各省去 %2 公釐。</translation>
    </message>
    <message>
        <source>Another row would only carry %1 mm of blank edge, so %2 mm are left out above and %3 mm below.</source>
        <translation>再多一列只會印 %1 公釐的空白邊，所以上邊省去 %2 公釐，下邊省去 %3 公釐。</translation>
    </message>
    <message>
        <source>Another column would only carry %1 mm of blank edge, so %2 mm are left out left and right.</source>
        <translation>再多一欄只會印 %1 公釐的空白邊，所以左右各省去 %2 公釐。</translation>
    </message>
    <message>
        <source>Another column would only carry %1 mm of blank edge, so %2 mm are left out left and %3 mm right.</source>
        <translation>再多一欄只會印 %1 公釐的空白邊，所以左邊省去 %2 公釐，右邊省去 %3 公釐。</translation>
    </message>
    <message numerus="yes">
        <source>on %n sheet(s) of %1</source>
        <extracomment>behind the title of a poster: &quot;on 9 sheets of A4&quot;</extracomment>
        <translation>
            <numerusform>%n 張 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2 mm overlap.</source>
        <extracomment>a poster&apos;s paper and size: &quot;A1, 841 × 594 mm, with 10 mm overlap.&quot;</extracomment>
        <translation>%1，重疊 %2 公釐。</translation>
    </message>
    <message>
        <source>This page is the plan; the sheets follow.</source>
        <translation>這一頁是拼貼圖，後面是各張。</translation>
    </message>
    <message>
        <source>Print at 100 %</source>
        <translation>以 100% 列印</translation>
    </message>
    <message>
        <source>Not “fit to page”. Then measure: this line must be 100 mm long.</source>
        <translation>不要「符合頁面大小」。然後量一量：這條線必須長 100 公釐。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1.</source>
        <extracomment>how the sheets of a poster lie: &quot;3 rows of 3.&quot;</extracomment>
        <translation>
            <numerusform>%n 列，每列 %1 張。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That saves %n sheet(s).</source>
        <translation>
            <numerusform>這樣省下 %n 張。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) would be blank and are left out.</source>
        <translation>
            <numerusform>%n 張是空白的，不印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined, it can be read from %1 m.</source>
        <translation>拼好後，在 %1 公尺處能看清。</translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>“%1” is not one number. Write the number itself, or leave the cell empty.</source>
        <translation>「%1」不是一個確定的數字。請寫出數字本身，或把儲存格留空。</translation>
    </message>
    <message>
        <source>“%1” is an amount of money, and this column is none.</source>
        <translation>「%1」是金額，而這一欄不是金額。</translation>
    </message>
    <message>
        <source>“%1” is in another currency than this column (%2).</source>
        <translation>「%1」的幣別與這一欄（%2）不同。</translation>
    </message>
    <message>
        <source>“%1” is a share, and this column is none.</source>
        <translation>「%1」是比率，而這一欄不是比率。</translation>
    </message>
    <message>
        <source>“%1” is no whole number. People and orders are counted whole.</source>
        <translation>「%1」不是整數。人數和訂單數只能是整數。</translation>
    </message>
    <message>
        <source>“%1” is below zero, which cannot be counted.</source>
        <translation>「%1」小於零，數量不能小於零。</translation>
    </message>
    <message>
        <source>“%1” is larger than Wend can keep.</source>
        <translation>「%1」超出可儲存的範圍。</translation>
    </message>
    <message>
        <source>“%1” is no number. The cell keeps it until you write one.</source>
        <translation>「%1」不是數字。在您寫出數字之前，儲存格會保留它。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This version is damaged and cannot be brought back. Nothing was changed; take another one.</source>
        <translation>這個版本已損壞，無法還原。內容沒有變動；請換一個版本。</translation>
    </message>
    <message>
        <source>What this was part of is not there any more. Nothing was changed; bring back the whole version instead.</source>
        <translation>它所在的階段或泳道已經不在了。內容沒有變動；請還原整個版本。</translation>
    </message>
    <message>
        <source>There are as many versions as Wend keeps. Nothing was changed; delete some of them first.</source>
        <translation>版本數量已達上限。內容沒有變動；請先刪除一些版本。</translation>
    </message>
    <message>
        <source>There is more on this map than a version can hold. Nothing was changed; save a copy of the workbook instead.</source>
        <translation>這張旅程圖的內容超出了一個版本的容量。內容沒有變動；請改為儲存活頁簿的副本。</translation>
    </message>
</context>
<context>
    <name>VersionsCommand</name>
    <message>
        <source>Since then: %1</source>
        <translation>之後：%1</translation>
    </message>
    <message>
        <source>This version is damaged.</source>
        <translation>這個版本已損壞。</translation>
    </message>
    <message>
        <source>“%1” has no version yet.</source>
        <translation>「%1」還沒有版本。</translation>
    </message>
    <message>
        <source>“%1” was brought back</source>
        <translation>還原「%1」</translation>
    </message>
    <message>
        <source>Say one of --list, --keep and --restore.</source>
        <translation>請在 --list、--keep 和 --restore 中選一個。</translation>
    </message>
    <message>
        <source>Say under which name: --keep &quot;Before the fair&quot;.</source>
        <translation>請寫明名稱：--keep &quot;Before the fair&quot;。</translation>
    </message>
    <message>
        <source>The map has no version “%1”. --list tells which there are.</source>
        <translation>這張旅程圖沒有版本「%1」。用 --list 可以列出所有版本。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」已儲存。</translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message>
        <source>More go on from %1 to %2</source>
        <extracomment>%1 and %2 are stages</extracomment>
        <translation>從%1到%2的人更多</translation>
    </message>
    <message>
        <source>Fewer go on from %1 to %2</source>
        <translation>從%1到%2的人更少</translation>
    </message>
    <message>
        <source>%1, before it was %2; the target is %3.</source>
        <extracomment>%1, %2 and %3 are shares in percent</extracomment>
        <translation>%1，之前是 %2；目標是 %3。</translation>
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
        <translation>%1減少</translation>
    </message>
    <message>
        <source>%1 a day, before it was %2.</source>
        <translation>每天 %1，之前是 %2。</translation>
    </message>
    <message>
        <source>%1: not compared</source>
        <extracomment>%1 is what is counted</extracomment>
        <translation>%1：未作比較</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>no change that can be told from chance.</source>
        <translation>變化與偶然波動無法區分。</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>No stage of the funnel has money, so nothing is said of it.</source>
        <translation>漏斗中沒有帶金額的階段，因此不推算金額。</translation>
    </message>
    <message>
        <source>What one of the things sold costs is not said, so nothing is said of what is left over.</source>
        <translation>沒有填寫每件售出商品的成本，因此不推算結餘。</translation>
    </message>
    <message>
        <source>No share that goes on to “%1” was measured, so none can be set.</source>
        <translation>沒有測得進入「%1」的轉換率，因此無法設定。</translation>
    </message>
</context>
<context>
    <name>WhatIfCommand</name>
    <message>
        <source>--set takes a stage and what shall be there, like &quot;Order=12%&quot;, not “%1”.</source>
        <translation>--set 須為階段和設定值，例如 &quot;Order=12%&quot;，而不是「%1」。</translation>
    </message>
    <message>
        <source>“%1” is neither a share from 0% to 100% nor a number.</source>
        <translation>「%1」既不是 0% 到 100% 的比率，也不是數字。</translation>
    </message>
    <message>
        <source>The map has no stage called “%1”.</source>
        <translation>旅程圖中沒有名為「%1」的階段。</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>與實測相同</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 is by how much more, %2 and %3 the ends of its range: &quot;+73 (43 to 101)&quot;</extracomment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>%1, too close to tell</source>
        <translation>%1，難分高下</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>結餘</translation>
    </message>
    <message>
        <source>The one step that brings most leads to “%1”: from %2 % to %3 % it is %4.</source>
        <extracomment>%1 is a stage, %2 and %3 shares in percent, %4 &quot;+73 (43 to 101)&quot;</extracomment>
        <translation>收效最大的一步是進入「%1」：從 %2% 提高到 %3%，結果為 %4。</translation>
    </message>
    <message>
        <source>No stage of “%1” counts people or orders, so there is nothing to reckon with.</source>
        <translation>「%1」中沒有統計人數或訂單的階段，無從推算。</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>Go on to %1</source>
        <extracomment>how many go on to a stage</extracomment>
        <translation>進入%1的比例</translation>
    </message>
    <message>
        <source>One brings</source>
        <translation>單件收入</translation>
    </message>
    <message>
        <source>One costs you</source>
        <translation>單件成本</translation>
    </message>
    <message>
        <source>Not said yet: what is left over is left out.</source>
        <translation>還沒有填寫，因此不計算結餘。</translation>
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
        <translation>由您調整</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>與實測相同</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>%1 is by how much more, %2 and %3 the ends of its range: &quot;+73 (43 to 101)&quot;</extracomment>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>Move a slider, or type what would be.</source>
        <translation>拖曳滑桿，或輸入假設的數值。</translation>
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
        <translation>結餘多 %1（%2–%3）</translation>
    </message>
    <message>
        <source>%1 less left over (%2 to %3)</source>
        <translation>結餘少 %1（%2–%3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: too close to tell</source>
        <translation>%1：差別太小，無法判斷</translation>
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
        <translation>支援系統</translation>
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
        <translation>快速見效</translation>
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
        <translation>新旅程圖</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新顧客輪廓</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>購買</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>回頭</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Storyboard</source>
        <translation>分鏡</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有顧客</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <extracomment>whose emotion curve, and of which kind: &quot;Maya, as it should be&quot;</extracomment>
        <translation>%1，現況</translation>
    </message>
    <message>
        <source>%1, as it should be</source>
        <translation>%1，理想狀態</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>So so</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>不滿</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手動輸入</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>New workbook</source>
        <translation>新活頁簿</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else just now, so it was not overwritten. Your work is safe; save again to see what to do.</source>
        <translation>「%1」剛剛被別人修改了，因此沒有覆寫。您的內容是安全的；請再次儲存，依提示選擇。</translation>
    </message>
    <message>
        <source>This unsaved work is so damaged that nothing of it could be read. It was not changed; look for a saved file.</source>
        <translation>這份未儲存的內容損壞嚴重，完全無法讀取。內容沒有變動；請找找已儲存的檔案。</translation>
    </message>
    <message>
        <source>This unsaved work was damaged. What could be read of it is here; what could be undone is not.</source>
        <translation>這份未儲存的內容已損壞。還讀得出的內容都在這裡，復原記錄已遺失。</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: what it changed is not as it was then. Nothing was changed, and your work is safe.</source>
        <translation>「%1」無法重做：它要改的內容已不是當時的樣子。沒有變更任何東西，您的內容完好。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what it changed is not as it left it. Nothing was changed, and your work is safe.</source>
        <translation>「%1」無法復原：它改過的內容後來又變了。沒有變更任何東西，您的內容完好。</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
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
        <translation>「%1」不是 Wend 活頁簿。內容沒有變動；想用裡面的資料，請把它匯入活頁簿。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Wend workbook. Nothing was changed.</source>
        <translation>「%1」是其他程式的資料庫，不是 Wend 活頁簿。內容沒有變動。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Wend (file version %2; this one reads up to %3). Nothing was changed; open it with the newer program.</source>
        <translation>「%1」是較新版本的 Wend 建立的（檔案版本 %2，這個 Wend 最高能讀 %3）。內容沒有變動；請用新版開啟。</translation>
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
    <message>
        <source>“%1” was not saved: what was written could not be read back. The old file is whole and your work is safe; try another disk or folder.</source>
        <translation>「%1」沒有儲存：寫入的內容讀不回來。舊檔案完好，您的內容也是安全的；請換一個磁碟或資料夾。</translation>
    </message>
    <message>
        <source>“%1” is a device, not a file. Give the workbook a name of its own; nothing was changed.</source>
        <translation>「%1」是裝置，不是檔案。內容沒有變動；請為活頁簿另取一個名稱。</translation>
    </message>
    <message>
        <source>“%1” is so damaged that nothing of it could be read. It was not changed; look for an older copy of it.</source>
        <translation>「%1」損壞嚴重，完全無法讀取。檔案沒有被更動；請找找它的舊副本。</translation>
    </message>
    <message>
        <source>“%1” could not be saved: nothing may be written into its folder. The file is as it was and your work is safe; save it in another place.</source>
        <translation>「%1」沒能儲存：它所在的資料夾不允許寫入。檔案保持原樣，您的工作是安全的；請儲存到別的地方。</translation>
    </message>
</context>
<context>
    <name>WorkbookGlance</name>
    <message>
        <source>Review due since %1</source>
        <translation>%1起該檢討了</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) overdue</source>
        <translation>
            <numerusform>%n 個改進點已過期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookJson</name>
    <message>
        <source>“%1” is not whole (%2). Nothing was changed; export it from Wend again.</source>
        <translation>「%1」不完整（%2）。內容沒有變動；請從 Wend 重新匯出。</translation>
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
    <message>
        <source>%1 (%2, entry %3)</source>
        <extracomment>%1 is a row in words, %2 the list of the file that it is in, %3 which entry of it</extracomment>
        <translation>%1（%2，第 %3 項）</translation>
    </message>
    <message>
        <source>%1 has the same id as another one</source>
        <translation>%1與另一項的 id 相同</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1沒有%2</translation>
    </message>
    <message>
        <source>the %2 of %1 is not in the file: %3</source>
        <translation>%1的%2不在檔案裡：%3</translation>
    </message>
    <message>
        <source>the %2 of %1 is %3, which is too little</source>
        <translation>%1的%2是 %3，太小</translation>
    </message>
    <message>
        <source>the %2 of %1 cannot be read</source>
        <translation>%1的%2無法讀取</translation>
    </message>
    <message>
        <source>some of it does not fit together</source>
        <translation>有些內容對不上</translation>
    </message>
    <message>
        <source>some of it does not fit together: %1</source>
        <translation>有些內容對不上：%1</translation>
    </message>
</context>
<context>
    <name>WorkbookLock</name>
    <message>
        <source>“%1” is open in another Wend on this computer. Nothing was changed; close it there and try again.</source>
        <translation>「%1」正在這台電腦的另一個 Wend 中開啟。內容沒有變動；請在那裡關閉後再試一次。</translation>
    </message>
    <message>
        <source>“%1” is open in Wend on the computer “%2” since %3. Nothing was changed; close it there and try again. If nobody works there any more, it is free in ten minutes.</source>
        <translation>「%1」自 %3 起在電腦「%2」的 Wend 中開啟著。內容沒有變動；請在那裡關閉後再試一次。如果那邊已經沒有人使用，十分鐘後即可使用。</translation>
    </message>
</context>
<context>
    <name>WorkingCopies</name>
    <message>
        <source>This workbook is already open in another Wend window. Use that window, or open a copy of the file.</source>
        <translation>這個活頁簿已在另一個 Wend 視窗中開啟。請用那個視窗，或開啟檔案的副本。</translation>
    </message>
    <message>
        <source>Wend has no place to keep your work safe while you edit: its own folder on this computer cannot be used. Nothing was changed; look whether the disk is full.</source>
        <translation>Wend 沒有地方在編輯時保護您的內容：它在這台電腦上的資料夾無法使用。內容沒有變動；請檢查磁碟是否已滿。</translation>
    </message>
    <message>
        <source>Your unsaved work on this workbook could not be set aside, so the file was not opened. Nothing was changed; look whether the disk is full.</source>
        <translation>這個活頁簿的未儲存內容無法另行保留，因此沒有開啟檔案。內容沒有變動；請檢查磁碟是否已滿。</translation>
    </message>
    <message>
        <source>Your damaged unsaved work could not be repaired. Nothing was changed; look whether the disk is full.</source>
        <translation>損壞的未儲存內容沒能修復。內容沒有變動；請檢查磁碟是否已滿。</translation>
    </message>
</context>
<context>
    <name>wend::AvatarField</name>
    <message>
        <source>Skin %1</source>
        <translation>膚色 %1</translation>
    </message>
    <message>
        <source>Hair %1</source>
        <translation>髮型 %1</translation>
    </message>
    <message>
        <source>Colour of hair %1</source>
        <translation>髮色 %1</translation>
    </message>
</context>
<context>
    <name>wend::BreakdownChart</name>
    <message>
        <source>Broken down</source>
        <translation>細分</translation>
    </message>
</context>
<context>
    <name>wend::BrokenDownPage</name>
    <message>
        <source>Broken down</source>
        <translation>細分</translation>
    </message>
    <message>
        <source>All rows share one scale.</source>
        <translation>各列用同一比例。</translation>
    </message>
    <message>
        <source>Heights grow more slowly than the numbers, so that small ones can be seen. All rows share one scale.</source>
        <translation>柱高沒有按比例畫，這樣小的數字也看得見。各列用同一比例。</translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>這張旅程圖還沒有數據。</translation>
    </message>
    <message>
        <source>The numbers of this map are not broken down by anything: their files told no device, channel or the like.</source>
        <translation>這張圖的數值沒有細分：它們的檔案沒有寫裝置、管道之類。</translation>
    </message>
    <message>
        <source>If as many of %1 went on to “%3” as of %2, that would be</source>
        <extracomment>%1 and %2 are values such as Phone and Laptop, %3 a stage</extracomment>
        <translation>如果「%1」走到「%3」的佔比和「%2」一樣，就會</translation>
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
        <translation>實際會少一些：兩種都用的人算了兩次。</translation>
    </message>
    <message>
        <source>%1: too few to lay beside the others. They are in the table.</source>
        <translation>%1：太少，不能並排比較。表格裡有。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No value has enough to be drawn: %1 people and %2 orders are needed. All are in the table.</source>
        <translation>沒有一項夠畫出來：需要 %1 人和 %2 筆訂單。全部在表格裡。</translation>
    </message>
    <message>
        <source>%1: their files do not tell the %2.</source>
        <translation>%1：檔案裡沒有「%2」。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>繼續的佔比</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>區間</translation>
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
        <translation>數值按什麼細分</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Language of maps and posters</source>
        <translation>旅程圖和海報的語言</translation>
    </message>
    <message>
        <source>Money without a sign of its own is in this currency. Numbers that were imported keep theirs. Days and numbers are written as the language of the window has them.</source>
        <translation>沒有自己符號的金額用這種貨幣。已匯入的數字保持原來的貨幣。日期和數字依介面語言的習慣書寫。</translation>
    </message>
    <message>
        <source>Logo on posters</source>
        <translation>海報上的標誌</translation>
    </message>
    <message>
        <source>Colour of posters</source>
        <translation>海報顏色</translation>
    </message>
</context>
<context>
    <name>wend::ByStagePage</name>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>依階段</translation>
    </message>
    <message>
        <source>Heights grow more slowly than the numbers, so that small ones can be seen.</source>
        <translation>柱高沒有按比例畫，這樣小的數字也看得見。</translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>這張旅程圖還沒有數據。</translation>
    </message>
    <message>
        <source>The numbers of this map are not compared with another period.</source>
        <translation>這張旅程圖的數據還沒有與其他期間比較。</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <extracomment>%1 are days such as &quot;September 2026&quot;</extracomment>
        <translation>與%1比較</translation>
    </message>
    <message>
        <source>%1 days against %2, so counts are compared by the day.</source>
        <translation>%1 天對 %2 天，因此按每天的數量比較。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>繼續的比例</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>Went on before</source>
        <translation>之前繼續的比例</translation>
    </message>
    <message>
        <source>Change of the step</source>
        <translation>轉換的變化</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>沒有數據</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有哪些變化</translation>
    </message>
</context>
<context>
    <name>wend::CanvasCommands</name>
    <message>
        <source>The map is copied as a picture. Paste it into any other program.</source>
        <translation>旅程圖已複製為圖片，可貼到其他程式裡。</translation>
    </message>
    <message>
        <source>What is selected is copied as a picture. Paste it into any other program.</source>
        <translation>選取內容已複製為圖片，可貼到其他程式裡。</translation>
    </message>
    <message>
        <source>A picture stands in a stage: add one first.</source>
        <translation>圖片要放在階段裡：請先新增一個階段。</translation>
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
    <name>wend::ChartPage</name>
    <message>
        <source>Save the chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Table (*.csv)</source>
        <translation>圖片 (*.png);;向量圖 (*.svg);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copies the chart as a picture and as a table</source>
        <translation>將圖表複製為圖片和表格</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Saves the chart as a picture, or its table as CSV</source>
        <translation>將圖表儲存為圖片，或將表格儲存為 CSV</translation>
    </message>
</context>
<context>
    <name>wend::ColumnPopup</name>
    <message>
        <source>Days and rows add up</source>
        <translation>各天、各列可以相加</translation>
    </message>
    <message>
        <source>The file has here: %1</source>
        <translation>檔案裡的內容：%1</translation>
    </message>
    <message>
        <source>Off where the same people may be counted on several days, and for shares and averages.</source>
        <translation>同樣的人可能在幾天裡重複計算時，以及佔比和平均值，請關閉。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>The receipt: orders are counted by it</source>
        <translation>單號：依它數訂單</translation>
    </message>
    <message>
        <source>The customer: people are counted by it</source>
        <translation>顧客：依它數人</translation>
    </message>
    <message>
        <source>An amount, added up</source>
        <translation>金額，相加</translation>
    </message>
    <message>
        <source>How many things</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>The price of one</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Tells money in from money out</source>
        <translation>區分收入和支出</translation>
    </message>
    <message>
        <source>How far it came: paid, cancelled, won</source>
        <translation>進展狀態：已付款、已取消、已成交</translation>
    </message>
    <message>
        <source>A count, added up</source>
        <translation>次數，相加</translation>
    </message>
    <message>
        <source>People, added up</source>
        <translation>人數，相加</translation>
    </message>
    <message>
        <source>Orders, added up</source>
        <translation>訂單數，相加</translation>
    </message>
    <message>
        <source>How often it was seen, added up</source>
        <translation>曝光次數，相加</translation>
    </message>
    <message>
        <source>Money, added up</source>
        <translation>金額，相加</translation>
    </message>
    <message>
        <source>An average or a score</source>
        <translation>平均值或評分</translation>
    </message>
    <message>
        <source>A share, in %</source>
        <translation>佔比（%）</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>What there is in all: the last value counts</source>
        <translation>累計總量：取最後一個值</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>The day of each row</source>
        <translation>每一列的日期</translation>
    </message>
    <message>
        <source>The first day of each row</source>
        <translation>每一列的第一天</translation>
    </message>
    <message>
        <source>The last day of each row</source>
        <translation>每一列的最後一天</translation>
    </message>
    <message>
        <source>A name, to look at one by one</source>
        <translation>只是名稱，可分開檢視</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>不匯入</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n different</source>
        <extracomment>%1 and %2 are the smallest and the largest number of a column</extracomment>
        <translation>
            <numerusform>%1 至 %2，%n 個不同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>then no %1</source>
        <extracomment>what comes of leaving a column out; %1 is what a number counts</extracomment>
        <translation>就沒有%1</translation>
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
        <translation>分數或數字，取平均</translation>
    </message>
    <message>
        <source>A choice: each answer is counted</source>
        <translation>選項：每種回答分別計數</translation>
    </message>
    <message>
        <source>The year of each row</source>
        <translation>每一列的年份</translation>
    </message>
    <message>
        <source>The quarter of each row</source>
        <translation>每一列的季度</translation>
    </message>
    <message>
        <source>The month of each row</source>
        <translation>每一列的月份</translation>
    </message>
    <message>
        <source>The week of each row</source>
        <translation>每一列的週次</translation>
    </message>
    <message>
        <source>The day of the month of each row</source>
        <translation>每一列是幾號</translation>
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
        <translation>新增泳道：%1</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什麼？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找指令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的指令</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>沒有叫這個名字的</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>of the list of commands; %1 is a stage, a touchpoint, a persona</extracomment>
        <translation>新增：%1</translation>
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
        <translation>與其他期間比較</translation>
    </message>
    <message>
        <source>Another period, whose numbers are laid beside those of this one</source>
        <translation>選擇另一個期間，與目前期間的數據比較</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <extracomment>in the tool bar; %1 are days such as &quot;September 2026&quot;</extracomment>
        <translation>比較%1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The one before: %1</source>
        <translation>上一期間：%1</translation>
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
        <translation>不比較</translation>
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
        <translation>旅程圖應有的內容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>On this map</source>
        <translation>在這張圖上</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺什麼</translation>
    </message>
    <message>
        <source>%1 of %2 are there. By the lists of Nielsen Norman Group, Heart of the Customer and service blueprints; what your map need not have, mark as not wanted.</source>
        <translation>%2 項中已有 %1 項。依據 Nielsen Norman Group、Heart of the Customer 和服務藍圖的清單；您的圖不必有的，請標為不需要。</translation>
    </message>
    <message>
        <source>Wanted after all</source>
        <translation>還是需要</translation>
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
        <translation>%1以哪個為準？</translation>
    </message>
</context>
<context>
    <name>wend::CoursesChart</name>
    <message>
        <source>Over time</source>
        <translation>依時間</translation>
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
        <translation>日曆</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <translation>請按 %1 的格式填寫日期。</translation>
    </message>
</context>
<context>
    <name>wend::DocumentController</name>
    <message>
        <source>New workbook</source>
        <translation>新活頁簿</translation>
    </message>
    <message>
        <source>“%1” is not there any more. It may have been moved or renamed; nothing else has changed.</source>
        <translation>「%1」已經不在了，可能移走了或改了名稱；其他都沒有變。</translation>
    </message>
    <message>
        <source>The file had changed on disk. Your unsaved changes to it were kept as unsaved work on the start page.</source>
        <translation>磁碟上的檔案有變化。您沒儲存的修改留在了起始頁的「未儲存的內容」裡。</translation>
    </message>
    <message>
        <source>Your changes since the last save are back.</source>
        <translation>上次儲存以後的修改已經找回。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>A copy was saved as “%1”.</source>
        <translation>副本已儲存為「%1」。</translation>
    </message>
    <message>
        <source>Throw this unsaved work away? It cannot be brought back.</source>
        <translation>要丟掉這份沒儲存的內容嗎？丟掉就找不回來了。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丟掉</translation>
    </message>
    <message>
        <source>The file on disk is not the one you saved last: an older one, or one of somebody else, took its place. What you saved was kept as unsaved work on the start page.</source>
        <translation>磁碟上的檔案不是您最近儲存的那一份：它被較舊的或別人的檔案取代了。您儲存過的內容已作為未儲存的內容保留在起始頁。</translation>
    </message>
    <message>
        <source>Saved. The file that was there had unsaved changes of its own; they were kept as unsaved work on the start page.</source>
        <translation>已儲存。原來那個檔案有自己的未儲存變更，已作為未儲存的內容保留在起始頁。</translation>
    </message>
    <message>
        <source>What Wend kept of your last work on this file is damaged, so this is the file as it was saved. What can be read of that work is kept as unsaved work on the start page.</source>
        <translation>Wend 為您保留的上次編輯內容已損壞，所以現在開啟的是檔案儲存時的樣子。上次編輯中還讀得出的內容，當作未儲存的內容留在開始頁上。</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在開啟「%1」…</translation>
    </message>
    <message>
        <source>Reading what is left of “%1”…</source>
        <translation>正在讀取「%1」中還能讀出的內容…</translation>
    </message>
    <message>
        <source>Opening your unsaved work…</source>
        <translation>正在開啟未儲存的內容…</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>正在儲存「%1」…</translation>
    </message>
    <message>
        <source>You stopped the saving. The file is as it was, and your work is safe.</source>
        <translation>您停止了儲存。檔案還是原來的樣子，您的內容是安全的。</translation>
    </message>
</context>
<context>
    <name>wend::Editing</name>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>“%1” was brought back. Undo takes it back again.</source>
        <translation>已還原「%1」。可用復原收回。</translation>
    </message>
</context>
<context>
    <name>wend::EvidenceColumn</name>
    <message>
        <source>+ Evidence against it</source>
        <translation>+ 反對的依據</translation>
    </message>
    <message>
        <source>+ Evidence for it</source>
        <translation>+ 支持的依據</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>pieces of evidence that are not shown yet</extracomment>
        <translation>
            <numerusform>還有 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <extracomment>%1 are the words of a piece of evidence</extracomment>
        <translation>對「%1」的操作</translation>
    </message>
    <message>
        <source>Change it, let it speak for the other side, or remove it</source>
        <translation>更改、換到另一邊，或移除</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>It speaks for it</source>
        <translation>它是支持的依據</translation>
    </message>
    <message>
        <source>It speaks against it</source>
        <translation>它是反對的依據</translation>
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
        <translation>反對「%1」的依據</translation>
    </message>
    <message>
        <source>What speaks for “%1”</source>
        <translation>支持「%1」的依據</translation>
    </message>
    <message>
        <source>Evidence that there is</source>
        <translation>已有的依據</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>尋找字詞</translation>
    </message>
    <message>
        <source>Find a word in the evidence</source>
        <translation>在依據中尋找字詞</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Evidence that there is already</source>
        <translation>已有的依據</translation>
    </message>
    <message>
        <source>Or something new</source>
        <translation>或新寫一條</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>新寫一條</translation>
    </message>
</context>
<context>
    <name>wend::EvidenceEditDialog</name>
    <message>
        <source>Change the evidence</source>
        <translation>更改依據</translation>
    </message>
</context>
<context>
    <name>wend::EvidenceField</name>
    <message>
        <source>Remove this evidence</source>
        <translation>移除這條依據</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>依據類型</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Who or where it is from</source>
        <translation>來自誰或哪裡</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation>依據的日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>+ Evidence</source>
        <translation>+ 依據</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>新增依據</translation>
    </message>
    <message>
        <source>What was seen, said, measured or assumed</source>
        <translation>看到的、聽到的、量到的，或猜想的</translation>
    </message>
</context>
<context>
    <name>wend::EvidenceForm</name>
    <message>
        <source>What is known</source>
        <translation>已知的內容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>From whom or where</source>
        <translation>來源</translation>
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
        <translation>支持的依據</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>反對的依據</translation>
    </message>
    <message>
        <source>Explains</source>
        <extracomment>how many of those who were lost</extracomment>
        <translation>能解釋</translation>
    </message>
    <message>
        <source>Cheapest next test</source>
        <translation>最省事的驗證</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>How many it explains</source>
        <translation>能解釋多少</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>或更多</translation>
    </message>
    <message>
        <source>Move it up or down (Alt and an arrow), or delete it (Del)</source>
        <translation>上移或下移（Alt 加方向鍵），或刪除（Del）</translation>
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
            <numerusform>%n 條支持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against it</source>
        <translation>
            <numerusform>%n 條反對</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with “%1”</source>
        <translation>對「%1」的操作</translation>
    </message>
    <message>
        <source>Pain point of %1, %2 of 5</source>
        <extracomment>%1 is a stage, %2 a severity from 1 to 5</extracomment>
        <translation>「%1」的痛點，%2/5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>more than the %1 that are missing</source>
        <translation>超過所差的 %1</translation>
    </message>
    <message>
        <source>a guess: nothing was measured</source>
        <translation>只是估計：沒有測量過</translation>
    </message>
    <message>
        <source>Its idea “%1”</source>
        <translation>它的改進點「%1」</translation>
    </message>
    <message>
        <source>Give it an owner and a day</source>
        <translation>定下負責人和期限</translation>
    </message>
    <message>
        <source>Make an idea</source>
        <translation>轉為改進點</translation>
    </message>
    <message>
        <source>No test needed</source>
        <translation>無需驗證</translation>
    </message>
    <message>
        <source>How could it be found out?</source>
        <translation>怎樣才能弄清楚？</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>a day</extracomment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>回應「%1」</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>more than the %1 who did not go on</source>
        <translation>超過沒有走下去的 %1</translation>
    </message>
</context>
<context>
    <name>wend::ExplanationsPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Back to the map (Ctrl+Backspace)</source>
        <translation>回到旅程圖（Ctrl+Backspace）</translation>
    </message>
    <message>
        <source>What else may hold them back? Type it here.</source>
        <translation>還有什麼可能攔住他們？在這裡輸入。</translation>
    </message>
    <message>
        <source>One more explanation</source>
        <translation>再加一個原因</translation>
    </message>
    <message>
        <source>Wend suggests</source>
        <translation>Wend 的建議</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Not this</source>
        <extracomment>an explanation that Wend suggests is not wanted</extracomment>
        <translation>不要這個</translation>
    </message>
</context>
<context>
    <name>wend::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>旅程圖</translation>
    </message>
    <message>
        <source>The whole workbook with its numbers, losing nothing but its undo history.</source>
        <translation>整個活頁簿連同其資料，除復原紀錄外不遺失任何內容。</translation>
    </message>
    <message>
        <source>Each map becomes a file of its own, with its title behind the name.</source>
        <translation>每張旅程圖各成一個檔案，標題接在檔名後面。</translation>
    </message>
    <message>
        <source>File &gt; Poster… shows the sheet before it is written, and has more choices.</source>
        <translation>「檔案 &gt; 海報…」可以先預覽，還有更多選項。</translation>
    </message>
    <message>
        <source>One file, a poster behind the other.</source>
        <translation>一個檔案，海報一張接一張。</translation>
    </message>
</context>
<context>
    <name>wend::ExportPage</name>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s), used to check and not added</source>
        <translation>
            <numerusform>%n 列合計，只用來核對，不計入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 個表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember files like this as</source>
        <translation>把這樣的檔案記作</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>檔案讀取的進度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>You stopped the reading. Nothing was changed.</source>
        <translation>您停止了讀取。內容沒有變動。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Is something wrong?&lt;/b&gt; Click a column&apos;s head.</source>
        <translation>&lt;b&gt;有不對的地方？&lt;/b&gt;請點一下那一欄的標題。</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>回到檔案</translation>
    </message>
    <message>
        <source>next month it is one click</source>
        <translation>下個月點一下就能匯入</translation>
    </message>
    <message>
        <source>Drop exports here, or pick them with “Add files…”</source>
        <translation>把匯出的檔案拖到這裡，或者點「新增檔案…」選擇</translation>
    </message>
    <message>
        <source>Tables as Google, Meta, Shopify, Square and others give them, or your own lists</source>
        <translation>Google、Meta、Shopify、Square 等匯出的表格，或者您自己的清單</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n line(s) above the names</source>
        <translation>
            <numerusform>顯示前 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Every stage has a number already. To show one of these too, choose its place.</source>
        <translation>每個階段都已有指標。要再顯示這裡的一個，請選擇它的位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with numbers</source>
        <translation>
            <numerusform>%n 天有數據</numerusform>
        </translation>
    </message>
    <message>
        <source>known in this workbook</source>
        <translation>本檔案已有這類資料</translation>
    </message>
    <message>
        <source>new in this workbook</source>
        <translation>首次匯入</translation>
    </message>
    <message>
        <source>“%1” counts the same already, by %2. The file has %3. Which one leads?</source>
        <extracomment>%1 is a stage, %2 a source (“Shopify”), %3 a number with what it counts (“4 orders”)</extracomment>
        <translation>「%1」已經在統計同樣的內容，來自%2。這個檔案裡是：%3。以哪一個為主？</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <extracomment>a button; %1 is a source</extracomment>
        <translation>以%1為主</translation>
    </message>
    <message>
        <source>This file leads</source>
        <translation>以這個檔案為主</translation>
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
        <translation>編號</translation>
    </message>
    <message>
        <source>number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>share of 1</source>
        <translation>佔比（1 為全部）</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>from day to day</source>
        <translation>起訖日期</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表 %1</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>of a column</extracomment>
        <translation>已略過</translation>
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
        <translation>最後一天</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>細分</translation>
    </message>
    <message>
        <source>used for counting</source>
        <extracomment>of a column of a file whose rows are orders, calls or answers</extracomment>
        <translation>用於計數</translation>
    </message>
    <message>
        <source>numbers of this day</source>
        <extracomment>of a column whose heading is a day</extracomment>
        <translation>這一天的數字</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西歐 (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中歐 (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里爾文 (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>西里爾文 (KOI8-R)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>希臘文 (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其文 (Windows-1254)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030)</source>
        <translation>簡體中文 (GB18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁體中文 (Big5)</translation>
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
        <translation>韓文 (EUC-KR)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>西歐 (Mac)</translation>
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
        <source>upright line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>nothing: one column</source>
        <translation>沒有分隔：只有一欄</translation>
    </message>
    <message>
        <source>This file says one thing a line, and Wend takes each line as it is named. The columns need nothing said.</source>
        <translation>這個檔案每列說一件事，Wend 按各列的名稱讀取。各欄無需說明。</translation>
    </message>
    <message>
        <source>The days stand in the headings here. The column needs nothing said.</source>
        <translation>這裡的日期寫在標題裡。這一欄無需說明。</translation>
    </message>
    <message>
        <source>orders are counted by it</source>
        <translation>數訂單</translation>
    </message>
    <message>
        <source>people are counted by it</source>
        <translation>數顧客</translation>
    </message>
    <message>
        <source>things, added up</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>amount, added up</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>區分收支</translation>
    </message>
    <message>
        <source>how far it came</source>
        <translation>進展狀態</translation>
    </message>
    <message>
        <source>What is this column without a name?</source>
        <translation>這個沒有名稱的欄是什麼？</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>「%1」這一欄是什麼？</translation>
    </message>
    <message>
        <source>answers, averaged</source>
        <translation>回答，取平均</translation>
    </message>
    <message>
        <source>answers, each counted</source>
        <translation>回答，分別計數</translation>
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
        <translation>週次</translation>
    </message>
    <message>
        <source>the day of the month</source>
        <translation>幾號</translation>
    </message>
</context>
<context>
    <name>wend::FilePreview</name>
    <message>
        <source>As numbers, to lay over a new map</source>
        <translation>當作資料，用在一張新旅程圖上</translation>
    </message>
    <message>
        <source>New from “%1”</source>
        <translation>從「%1」新增</translation>
    </message>
    <message numerus="yes">
        <source>As %n map(s)</source>
        <translation>
            <numerusform>當作 %n 張旅程圖</numerusform>
        </translation>
    </message>
    <message>
        <source>As a map: no journey was found in it</source>
        <translation>當作旅程圖：沒有在其中找到旅程</translation>
    </message>
    <message>
        <source>Map to look at</source>
        <translation>要檢視的旅程圖</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>旅程圖標題</translation>
    </message>
    <message>
        <source>Make the workbook</source>
        <translation>新增活頁簿</translation>
    </message>
</context>
<context>
    <name>wend::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>尋找和取代</translation>
    </message>
    <message>
        <source>Find in all maps</source>
        <translation>在所有旅程圖中尋找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>區分大寫和小寫字母</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>a switch: find whole words only</extracomment>
        <translation>整字</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>整字</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>只尋找完整的字詞</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部取代</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>沒有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;3 of 12&quot;: the third of twelve found places</extracomment>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已取代 %n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::FindingDetails</name>
    <message>
        <source>Finding %1 of %2</source>
        <extracomment>a heading</extracomment>
        <translation>第 %1 個發現，共 %2 個</translation>
    </message>
    <message>
        <source>Open explanations</source>
        <translation>開啟可能的原因</translation>
    </message>
    <message>
        <source>What may be behind it</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Nothing is listed yet.</source>
        <translation>還沒有列出。</translation>
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
        <translation>正在做什麼</translation>
    </message>
    <message>
        <source>No idea is tied to it yet.</source>
        <translation>還沒有關聯的改進點。</translation>
    </message>
    <message>
        <source>What would show that it helped</source>
        <translation>怎樣看出有效果</translation>
    </message>
</context>
<context>
    <name>wend::FindingsPanel</name>
    <message>
        <source>Answer to “%1”</source>
        <translation>回應「%1」</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>新的改進點</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>本圖</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>所有旅程圖</translation>
    </message>
    <message>
        <source>Nothing stands out. With numbers at the stages, feelings and pain points Wend can say more.</source>
        <translation>沒有特別值得注意的地方。階段有了數字、情緒和痛點，Wend 就能說得更多。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Findings · %1</source>
        <extracomment>a heading; %1 is how many there are</extracomment>
        <translation>發現 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%1以來新增 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 項</numerusform>
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
        <translation>隱藏圖表</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>顯示圖表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>匯入資料</translation>
    </message>
    <message>
        <source>Weakest step: %1 to %2,</source>
        <extracomment>%1 and %2 are stages; behind it stands the share that goes on</extracomment>
        <translation>最薄弱環節：%1到%2，</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <extracomment>an interval in percent</extracomment>
        <translation>（%1 至 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) with numbers</source>
        <translation>
            <numerusform>%n 個階段有數據</numerusform>
        </translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>還沒有數據。</translation>
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
        <translation>匯入資料…</translation>
    </message>
</context>
<context>
    <name>wend::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在說明中尋找</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>說明的頁面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Nothing in the help speaks of that.</source>
        <translation>說明中沒有相關內容。</translation>
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
        <translation>還沒有人</translation>
    </message>
    <message>
        <source>Ideas by impact and effort</source>
        <translation>改進點：依效果和投入</translation>
    </message>
    <message>
        <source>Alt and the arrows move the selected idea; the list beside it says the same.</source>
        <translation>Alt 加方向鍵移動選取的改進點；旁邊的清單內容相同。</translation>
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
        <translation>見效快</translation>
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
        <translation>沒有對應痛點</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>改進點</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>對應痛點</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>有效果嗎？</translation>
    </message>
    <message>
        <source>Nobody noted the day it went live.</source>
        <translation>沒有記下上線的日子。</translation>
    </message>
    <message>
        <source>will count %1</source>
        <extracomment>%1 is what is counted: &quot;orders&quot;</extracomment>
        <translation>將統計%1</translation>
    </message>
    <message>
        <source>no number to count</source>
        <translation>沒有可統計的數字</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>誰負責？</translation>
    </message>
    <message>
        <source>quick win</source>
        <translation>見效快</translation>
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
            <numerusform>%n 個改進點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick win(s) open</source>
        <translation>
            <numerusform>%n 個見效快的未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>ideas</extracomment>
        <translation>
            <numerusform>%n 個逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without owner</source>
        <extracomment>ideas</extracomment>
        <translation>
            <numerusform>%n 個沒有負責人</numerusform>
        </translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>所有旅程圖</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>還沒有人負責</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>所有狀態</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>新改進點</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改進點</translation>
    </message>
    <message>
        <source>+ Idea</source>
        <extracomment>a button: one more idea</extracomment>
        <translation>+ 改進點</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>匯出清單…</translation>
    </message>
    <message>
        <source>There is no idea here. Press Insert for the first one.</source>
        <translation>這裡還沒有改進點。按 Insert 新增第一個。</translation>
    </message>
    <message>
        <source>Which maps</source>
        <translation>哪些旅程圖</translation>
    </message>
    <message>
        <source>Whose ideas</source>
        <translation>誰的改進點</translation>
    </message>
    <message>
        <source>In which state</source>
        <translation>哪種狀態</translation>
    </message>
</context>
<context>
    <name>wend::ImportDialog</name>
    <message>
        <source>Import numbers</source>
        <translation>匯入資料</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>“%1” holds no numbers that Wend understands.</source>
        <translation>「%1」裡沒有 Wend 看得懂的資料。</translation>
    </message>
    <message>
        <source>The file has no numbers for “%1”.</source>
        <translation>檔案裡沒有「%1」的資料。</translation>
    </message>
    <message>
        <source>This file was imported before. Importing it again adds nothing.</source>
        <translation>這個檔案先前匯入過，再匯入也不會增加內容。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Exports (%1);;All files (*)</source>
        <translation>匯出檔案 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>This file was imported before. What you put right takes the place of what was read then.</source>
        <translation>這個檔案以前匯入過。您改正後的內容將取代當時讀取的內容。</translation>
    </message>
    <message>
        <source>%1 is in “%2” too. For these days the numbers imported now will count.</source>
        <translation>「%2」裡也有 %1。這些天以現在匯入的數字為準。</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>正在讀取，%1%</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>無法使用</translation>
    </message>
    <message>
        <source>● day or month first?</source>
        <translation>● 日在前還是月在前？</translation>
    </message>
    <message>
        <source>● which days?</source>
        <translation>● 哪些日子？</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>沒有數據</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers in them are masked.</source>
        <translation>其中的姓名、電子郵件和電話號碼會被遮住。</translation>
    </message>
    <message numerus="yes">
        <source>Also bring in what customers wrote, to be sorted: %n quote(s)</source>
        <translation>
            <numerusform>同時匯入顧客寫的話，等待歸類：%n 則</numerusform>
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
        <translation>不計入</translation>
    </message>
    <message>
        <source>GOOD TO KNOW</source>
        <translation>請留意</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) could not be used.</source>
        <translation>
            <numerusform>有 %n 列或儲存格無法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>column %1, without a name</source>
        <extracomment>a column without a heading; %1 is its number, counted from 1</extracomment>
        <translation>第 %1 欄（沒有名稱）</translation>
    </message>
</context>
<context>
    <name>wend::ImportQuestions</name>
    <message>
        <source>Use these days</source>
        <translation>用這些日子</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Do not show it</source>
        <translation>不顯示</translation>
    </message>
    <message>
        <source>Which day is “%1”?</source>
        <extracomment>%1 is a date as the file writes it (03/04/2026)</extracomment>
        <translation>「%1」是哪一天？</translation>
    </message>
    <message>
        <source>The file does not say which days it is about:</source>
        <translation>檔案沒有寫明是哪些日子的：</translation>
    </message>
    <message>
        <source>The whole file is about these days:</source>
        <translation>整個檔案是這些日子的：</translation>
    </message>
</context>
<context>
    <name>wend::Intake</name>
    <message numerus="yes">
        <source>“%1”: %n row(s) of %2, %3 to %4.</source>
        <extracomment>%1 is a file, %2 the source of its numbers, %3 and %4 days</extracomment>
        <translation>
            <numerusform>「%1」：%2 的 %n 列，%3 至 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was imported before. Nothing was changed.</source>
        <translation>「%1」以前匯入過。內容沒有變動。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) or cell(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 列或儲存格無法讀取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1… %2 %</source>
        <extracomment>%1 is a file in quotes, or how many files; %2 a number</extracomment>
        <translation>正在讀取%1…… %2%</translation>
    </message>
</context>
<context>
    <name>wend::KeyButton</name>
    <message>
        <source>%1, key %2</source>
        <extracomment>what a button does, and its key</extracomment>
        <translation>%1，按鍵 %2</translation>
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
        <translation>一週</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一個月</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>三個月</translation>
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
        <translation>實測 %1</translation>
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
        <translation>%1，實測 %2</translation>
    </message>
</context>
<context>
    <name>wend::LinkOpening</name>
    <message>
        <source>This is “%1”. Ctrl+Backspace leads back.</source>
        <translation>這是「%1」。按 Ctrl+Backspace 返回。</translation>
    </message>
    <message>
        <source>Open this file?

%1</source>
        <translation>要開啟這個檔案嗎？

%1</translation>
    </message>
    <message>
        <source>Open this address outside of Wend?

%1</source>
        <translation>要在 Wend 之外開啟這個位址嗎？

%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>The desktop has no program that opens “%1”. Nothing was changed.</source>
        <translation>桌面上沒有能開啟「%1」的程式。內容沒有變動。</translation>
    </message>
    <message>
        <source>Wend does not open files of this kind from a map. Show it in its folder?

%1</source>
        <translation>Wend 不會從旅程圖裡開啟這類檔案。要在資料夾裡顯示它嗎？

%1</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>顯示資料夾</translation>
    </message>
</context>
<context>
    <name>wend::MainWindow</name>
    <message>
        <source>Nothing yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
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
        <translation>檢視</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) to import</source>
        <translation>
            <numerusform>有 %n 個新檔案可匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) from %1</source>
        <extracomment>of a watched folder; %1 is where the numbers come from</extracomment>
        <translation>
            <numerusform>有 %n 個來自 %1 的新檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>You stopped the reading. Nothing was changed.</source>
        <translation>您停止了讀取。內容沒有變動。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This is what could be read of a damaged workbook. Look through it and save it as a file.</source>
        <translation>這是從損壞的工作簿中讀出的內容。請查看後儲存成檔案。</translation>
    </message>
    <message>
        <source>Some things in this workbook did not fit together and were set right.</source>
        <translation>這個工作簿中有些內容互相不符，已經修正。</translation>
    </message>
    <message>
        <source>What was lost or set right</source>
        <translation>遺失或已修正的內容</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>已寫入「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>已寫入 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>新增旅程圖</translation>
    </message>
    <message>
        <source>The last map of this workbook is gone.</source>
        <translation>這個活頁簿的最後一張旅程圖不見了。</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改進點</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>可能的原因</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>%1, report</source>
        <translation>%1 報告</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出清單</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>試算表</translation>
    </message>
    <message>
        <source>Save the page as a PDF</source>
        <translation>把這一頁存成 PDF</translation>
    </message>
</context>
<context>
    <name>wend::Navigator</name>
    <message>
        <source>Maps, personas and numbers</source>
        <translation>旅程圖、顧客輪廓和資料</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>旅程圖</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>未命名旅程圖</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>顧客輪廓</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>%1: rows read: %2, on %3</source>
        <translation>%1：讀了 %2 列，%3</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立副本</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤回這次匯入</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>新增旅程圖</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>新增顧客輪廓</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略過 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>監看資料夾…</translation>
    </message>
    <message>
        <source>+ Add a persona</source>
        <translation>+ 新增顧客輪廓</translation>
    </message>
    <message>
        <source>Who are your customers? A persona stands for one kind of them.</source>
        <translation>您的顧客是誰？一個顧客輪廓代表一類顧客。</translation>
    </message>
    <message>
        <source>Delete the map “%1” with all that is on it?</source>
        <translation>要刪除旅程圖「%1」和上面的所有內容嗎？</translation>
    </message>
    <message>
        <source>Delete the map</source>
        <translation>刪除旅程圖</translation>
    </message>
    <message>
        <source>+ Import numbers</source>
        <translation>+ 匯入資料</translation>
    </message>
    <message>
        <source>What your shop, ads or till counted: an export, as it is.</source>
        <translation>商店、廣告或收銀統計到的數字：匯出檔原樣即可。</translation>
    </message>
    <message>
        <source>Versions: %1</source>
        <translation>版本：%1</translation>
    </message>
    <message>
        <source>As it was: to look at, to compare, to bring back</source>
        <translation>以前的樣子：可檢視、比較和還原</translation>
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
        <translation>所有旅程圖</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>改進點</translation>
    </message>
    <message>
        <source>The ideas of all maps, by impact and effort and as a list</source>
        <translation>所有旅程圖的改進點：依效果和投入排列，也有清單</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>What the business pays for, and where it is used</source>
        <translation>要花錢的工具，以及用在哪裡</translation>
    </message>
    <message>
        <source>What customers wrote, to be sorted onto the stages</source>
        <translation>顧客寫的話，歸到各個階段</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>顧客原話</translation>
    </message>
</context>
<context>
    <name>wend::NewFromFile</name>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在讀取「%1」…</translation>
    </message>
</context>
<context>
    <name>wend::NewNumberForm</name>
    <message>
        <source>What it is</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Name, such as “phone calls”</source>
        <translation>名稱，例如「電話詢問」</translation>
    </message>
    <message>
        <source>Name of the new number</source>
        <translation>新指標的名稱</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Name of the number</source>
        <translation>指標名稱</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
</context>
<context>
    <name>wend::NotePanel</name>
    <message>
        <source>What happened?</source>
        <translation>發生了什麼？</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a note in a list: a day and what happened on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>→ %1</source>
        <extracomment>the conversion that leads to a stage</extracomment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Notes on days</source>
        <translation>日期備註</translation>
    </message>
    <message>
        <source>+ Note</source>
        <translation>+ 備註</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Meant to move</source>
        <translation>希望改變的轉換</translation>
    </message>
    <message>
        <source>From the idea</source>
        <translation>來自改進點</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>有幫助嗎？</translation>
    </message>
    <message>
        <source>Keep as evidence of the idea</source>
        <translation>存為改進點的依據</translation>
    </message>
    <message>
        <source>Looking every day makes chance look like change: look again in some weeks.</source>
        <translation>每天都看，偶然波動也會像變化：請過幾週再看。</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>刪除備註</translation>
    </message>
</context>
<context>
    <name>wend::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>關閉這則提示</translation>
    </message>
</context>
<context>
    <name>wend::NumberField</name>
    <message>
        <source>This is no number.</source>
        <translation>這不是數字。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>請填 %1 到 %2 之間的數。</translation>
    </message>
</context>
<context>
    <name>wend::NumberLines</name>
    <message>
        <source>Open this number, to read or to type it</source>
        <translation>開啟這個指標，可查看或輸入</translation>
    </message>
    <message>
        <source>Type numbers…</source>
        <translation>輸入指標…</translation>
    </message>
    <message>
        <source>All numbers…</source>
        <translation>全部指標…</translation>
    </message>
    <message>
        <source>A table by day, week or month</source>
        <translation>按日、週或月列成表格</translation>
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
        <translation>從</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>By day, week or month</source>
        <translation>按日、週或月</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>+ Number</source>
        <translation>+ 指標</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Type, or paste rows from a spreadsheet. An empty cell is not a nought. ≈ weeks that cross the ends of the period count by their days.</source>
        <translation>直接輸入，或從試算表貼上。空白儲存格不等於 0。≈ 表示跨越期間首尾的週按天數折算。</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>接觸點</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Three numbers of “%1” make a chart.</source>
        <translation>「%1」有三個數字後就會顯示圖表。</translation>
    </message>
    <message>
        <source>Type a new one…</source>
        <translation>新增並輸入…</translation>
    </message>
    <message>
        <source>Let it lead</source>
        <translation>設為主要指標</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Take it off here</source>
        <translation>從這裡移除</translation>
    </message>
    <message>
        <source>Delete it with all that was typed</source>
        <translation>連同輸入的數字一起刪除</translation>
    </message>
</context>
<context>
    <name>wend::NumberRow</name>
    <message>
        <source>Show %1 on the map</source>
        <translation>在圖上顯示%1</translation>
    </message>
    <message>
        <source>not by day</source>
        <translation>不按天相加</translation>
    </message>
    <message>
        <source>Where %1 is shown</source>
        <translation>%1 顯示在哪裡</translation>
    </message>
</context>
<context>
    <name>wend::NumberTableModel</name>
    <message>
        <source>New number</source>
        <translation>新指標</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) found no place: beyond the table, or without a day that Wend can read.</source>
        <translation>
            <numerusform>有 %n 個貼上的儲存格沒有位置：超出了表格，或沒有可辨識的日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>These numbers come from %1. A newer file changes them, or type a number of your own beside them.</source>
        <translation>這些數字來自%1。匯入新檔案即可更新，也可以在旁邊輸入您自己的指標。</translation>
    </message>
    <message>
        <source>Some of these days were typed by the %1. Choose “%1” above to change them.</source>
        <extracomment>%1 is day, week or month</extracomment>
        <translation>其中有些日期是按%1輸入的。請在上方選擇「%1」再修改。</translation>
    </message>
    <message>
        <source>This is what the days of the map&apos;s period come to.</source>
        <translation>這是旅程圖期間內各天的合計。</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>does not lead</source>
        <translation>不是主要指標</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>The number that leads stands large on the map, and the funnel counts it.</source>
        <translation>主要指標在圖上以大字顯示，漏斗按它計算。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 are the days of a week or month that is not over</extracomment>
        <translation>%1 至今</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were left out: their days were typed in another step already.</source>
        <translation>
            <numerusform>有 %n 個數字未寫入：這些日期已按其他單位輸入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::NumberTableView</name>
    <message>
        <source>Numbers by day, week or month</source>
        <translation>按日、週或月的指標</translation>
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
        <translation>請在上面寫明檔案是哪些天的資料，然後這裡會顯示它的數字。</translation>
    </message>
    <message>
        <source>SHOWN ON THE MAP</source>
        <translation>顯示在旅程圖上</translation>
    </message>
    <message>
        <source>on this stage</source>
        <translation>所在階段</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收合</translation>
    </message>
    <message numerus="yes">
        <source>and %n more number(s)</source>
        <translation>
            <numerusform>還有 %n 個指標</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>不放到圖上</translation>
    </message>
    <message>
        <source>%1 · leads</source>
        <extracomment>a stage where a number is the first one, which counts in the funnel</extracomment>
        <translation>%1，主要指標</translation>
    </message>
    <message>
        <source>    at “%1”</source>
        <extracomment>a touchpoint, listed below its stage</extracomment>
        <translation>    在「%1」</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>✓ agrees with the file&apos;s total</source>
        <translation>✓ 與檔案的合計一致</translation>
    </message>
    <message>
        <source>! the file&apos;s total differs</source>
        <translation>！與檔案的合計不同</translation>
    </message>
    <message>
        <source>Shown here too, and stays there: %1</source>
        <translation>這裡也顯示，原處不變：%1</translation>
    </message>
    <message>
        <source>%1 · new stage</source>
        <extracomment>a stage that comes with the import</extracomment>
        <translation>%1 · 新階段</translation>
    </message>
    <message>
        <source>A new stage…</source>
        <translation>新階段…</translation>
    </message>
    <message>
        <source>A new stage</source>
        <translation>新階段</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>階段名稱</translation>
    </message>
</context>
<context>
    <name>wend::OverTimePage</name>
    <message>
        <source>Over time</source>
        <translation>依時間</translation>
    </message>
    <message>
        <source>Band: where the true share lies, 19 times of 20.</source>
        <translation>色帶：20 次中有 19 次，真實比例落在其中。</translation>
    </message>
    <message numerus="yes">
        <source>Forecast by %1, from %n week(s). It knows no holidays.</source>
        <extracomment>%1 is the name of a method</extracomment>
        <translation>
            <numerusform>預測方法：%1，依據 %n 週的數據。不考慮節假日。</numerusform>
        </translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>這張旅程圖還沒有數據。</translation>
    </message>
    <message>
        <source>Take off “%1”</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1: interval</source>
        <extracomment>of a share: its interval</extracomment>
        <translation>%1：區間</translation>
    </message>
    <message>
        <source>No forecast</source>
        <translation>不預測</translation>
    </message>
    <message numerus="yes">
        <source>Forecast: %n weeks</source>
        <translation>
            <numerusform>預測 %n 週</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Add a number</source>
        <extracomment>adds a number to a chart</extracomment>
        <translation>+ 新增指標</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>a menu of what a chart shows</extracomment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>色帶</translation>
    </message>
</context>
<context>
    <name>wend::Overview</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
</context>
<context>
    <name>wend::PairMarks</name>
    <message>
        <source>From as it is to as it should be: %1</source>
        <translation>從現況到理想狀態：%1</translation>
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
        <translation>最後一天</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>從最早</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>到最後</translation>
    </message>
    <message>
        <source>Write a day like %1.</source>
        <translation>請依 %1 的寫法填寫日期。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最後一天早於第一天。</translation>
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
        <translation>從 %1 起</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>統計期間</translation>
    </message>
    <message>
        <source>The days whose numbers the map shows</source>
        <translation>旅程圖顯示哪些日子的數據</translation>
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
        <translation>本季，從 %1 起</translation>
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
        <translation>這張旅程圖的顧客輪廓</translation>
    </message>
    <message>
        <source>Whose journey this map shows</source>
        <translation>這張旅程圖針對誰</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有顧客</translation>
    </message>
    <message>
        <source>%1 personas</source>
        <translation>%1 個顧客輪廓</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>新增顧客輪廓</translation>
    </message>
    <message>
        <source>Whose journey this map shows: %1</source>
        <extracomment>a tip of the tool bar; %1 is the name of a persona</extracomment>
        <translation>這張旅程圖針對：%1</translation>
    </message>
</context>
<context>
    <name>wend::PictureField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Choose a picture from a file, drop one here, or paste it with Ctrl+V</source>
        <translation>從檔案選擇圖片，拖到這裡，或按 Ctrl+V 貼上</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>拿掉圖片</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除圖片</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼上的圖片</translation>
    </message>
</context>
<context>
    <name>wend::PileList</name>
    <message>
        <source>for later: %1</source>
        <translation>稍後：%1</translation>
    </message>
    <message>
        <source>What waits to be sorted</source>
        <translation>等待歸類的原話</translation>
    </message>
</context>
<context>
    <name>wend::PileProgress</name>
    <message>
        <source>Show what waits</source>
        <translation>顯示等待歸類的原話</translation>
    </message>
    <message numerus="yes">
        <source>%n sorted</source>
        <extracomment>of a pile of customers&apos; words</extracomment>
        <translation>
            <numerusform>已歸類 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <extracomment>of a pile of customers&apos; words</extracomment>
        <translation>
            <numerusform>稍後 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go of %1</source>
        <extracomment>of a pile of customers&apos; words: %n are not sorted yet, of %1 in all</extracomment>
        <translation>
            <numerusform>還剩 %n，共 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::PosterContents</name>
    <message>
        <source>Headline</source>
        <translation>大標題</translation>
    </message>
    <message>
        <source>As Wend proposes</source>
        <translation>採用 Wend 的建議</translation>
    </message>
    <message>
        <source>The map&apos;s title</source>
        <translation>用旅程圖的標題</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>自己寫</translation>
    </message>
    <message>
        <source>Words of the headline</source>
        <translation>大標題的文字</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>底色</translation>
    </message>
    <message>
        <source>Warm paper</source>
        <translation>暖白紙</translation>
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
        <translation>高對比</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>顧客輪廓</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>數據來源</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Day of printing</source>
        <translation>列印日期</translation>
    </message>
    <message>
        <source>Code that leads to</source>
        <translation>QR 碼通往</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Line below it</source>
        <translation>標題下面一行</translation>
    </message>
    <message>
        <source>Colour of the business</source>
        <translation>商家顏色</translation>
    </message>
    <message>
        <source>Headline and title</source>
        <translation>大標題和標題</translation>
    </message>
    <message>
        <source>All its posters have it. Its logo is chosen in the settings.</source>
        <translation>商家的所有海報都用這個顏色。標誌在設定中選擇。</translation>
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
        <translation>「%1」的海報</translation>
    </message>
    <message>
        <source>Preview of the poster</source>
        <translation>海報預覽</translation>
    </message>
    <message>
        <source>Language of the poster&apos;s own words</source>
        <translation>海報本身文字的語言</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>觀看距離</translation>
    </message>
    <message>
        <source> m</source>
        <extracomment>metres</extracomment>
        <translation> 公尺</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>符合視窗</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
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
        <translation>匯出 PDF…</translation>
    </message>
    <message>
        <source>Export the poster</source>
        <translation>匯出海報</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海報</translation>
    </message>
    <message>
        <source>%1. Can be read from %2 m.</source>
        <translation>%1。%2 公尺外可讀。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>去掉「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, and a page that is the plan.</source>
        <translation>
            <numerusform>%n 張 %1，另加一頁拼貼圖。</numerusform>
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
        <translation>→ 繼續，Esc 結束</translation>
    </message>
    <message>
        <source>▾ more below (↓)</source>
        <translation>▾ 下面還有（↓）</translation>
    </message>
</context>
<context>
    <name>wend::PreviewModel</name>
    <message>
        <source>This line is not a row of the table.</source>
        <translation>這一列不屬於表格。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略過：%1</translation>
    </message>
    <message>
        <source>A total: it checks the sum and is not added.</source>
        <translation>合計：用來核對總和，不會計入。</translation>
    </message>
    <message>
        <source>The names of the columns.</source>
        <translation>各欄的名稱。</translation>
    </message>
    <message>
        <source>Click the line that has the names of the columns.</source>
        <translation>請點一下寫著各欄名稱的那一列。</translation>
    </message>
    <message>
        <source>%1 (%2): %3. Click to say what it is.</source>
        <translation>%1（%2）：%3。點一下可說明它是什麼。</translation>
    </message>
    <message>
        <source>no name</source>
        <extracomment>in place of the heading of a column that has none</extracomment>
        <translation>沒有名稱</translation>
    </message>
</context>
<context>
    <name>wend::ProgramPage</name>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
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
        <translation>方向鍵在詞之間移動，Enter 遮住一個詞，或顯示被遮住的內容。</translation>
    </message>
    <message>
        <source>Click to keep what is masked here</source>
        <translation>點一下保留這裡被遮住的內容</translation>
    </message>
    <message>
        <source>Click to mask “%1”</source>
        <translation>點一下遮住「%1」</translation>
    </message>
</context>
<context>
    <name>wend::QuotesDialog</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message>
        <source>Add to the pile</source>
        <translation>加入待歸類</translation>
    </message>
    <message>
        <source>Customers&apos; words</source>
        <translation>顧客原話</translation>
    </message>
    <message>
        <source>What customers wrote, a quote a line</source>
        <translation>顧客寫的話，一行一則</translation>
    </message>
    <message>
        <source>Paste what customers wrote, a quote a line</source>
        <translation>貼上顧客寫的話，一行一則</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>As it will stand in the pile</source>
        <translation>加入後的樣子</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pasted</source>
        <extracomment>where words are from that somebody pasted</extracomment>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>寫的內容</translation>
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
        <translation>星級或評分</translation>
    </message>
    <message>
        <source>From the worst to the best</source>
        <translation>從最差到最好</translation>
    </message>
    <message>
        <source>Day or month first</source>
        <translation>先日還是先月</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>not known: left out</source>
        <translation>不知道：不匯入</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a scale, such as 1 to 5</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>not known: days left out</source>
        <translation>不知道：不匯入日期</translation>
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
            <numerusform>%n 則原話</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>沒有新內容</translation>
    </message>
    <message>
        <source>The file does not say what the best score is. Without that no mood is measured.</source>
        <translation>檔案沒有說明最高分是多少。不知道最高分，就不計算實測心情。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without words</source>
        <translation>
            <numerusform>%n 列沒有文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 則已經有了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than fit at once are left out</source>
        <translation>
            <numerusform>超出一次上限的 %n 則未匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) beyond the scale</source>
        <translation>
            <numerusform>%n 個評分超出範圍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with stars or a score</source>
        <translation>
            <numerusform>%n 則有星級或評分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 星，滿分 5 星</translation>
    </message>
</context>
<context>
    <name>wend::ReadingLine</name>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>變更讀取方式</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>a date as the file writes it, and the day that it is</extracomment>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <extracomment>between the things that are said of how a file was read</extracomment>
        <translation>以%1讀取</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The whole file is about</source>
        <translation>整個檔案的時間</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>其他日子…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字編碼</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>儲存格分隔</translation>
    </message>
</context>
<context>
    <name>wend::RefusalList</name>
    <message>
        <source>Save as CSV…</source>
        <translation>另存為 CSV…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過的內容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the CSV file.</source>
        <translation>
            <numerusform>還有 %n 條在 CSV 檔案裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out.csv</source>
        <translation>%1，略過的內容.csv</translation>
    </message>
    <message>
        <source>Save what was left out</source>
        <translation>儲存略過的內容</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing was changed. Please choose another place.</source>
        <translation>「%1」無法寫入。內容沒有變動。請換一個位置。</translation>
    </message>
</context>
<context>
    <name>wend::RescueLine</name>
    <message>
        <source>New workbook</source>
        <translation>新活頁簿</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not saved:&lt;/b&gt; changes in “%1”, the last on %2. They are safe.</source>
        <translation>&lt;b&gt;尚未儲存：&lt;/b&gt;「%1」中的變更，最後一次在 %2。它們都是安全的。</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>捨棄…</translation>
    </message>
    <message>
        <source>Throw away %1</source>
        <translation>捨棄 %1</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Bring back %1, changed %2</source>
        <translation>復原 %1，變更於 %2</translation>
    </message>
</context>
<context>
    <name>wend::RowBar</name>
    <message>
        <source>A row is</source>
        <translation>每一列是</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>旅程圖</translation>
    </message>
</context>
<context>
    <name>wend::ScenarioTabs</name>
    <message>
        <source>As it was</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假設</translation>
    </message>
</context>
<context>
    <name>wend::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定的頁面</translation>
    </message>
    <message>
        <source>The business</source>
        <translation>店家</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>wend::SheetChoices</name>
    <message>
        <source>Of what? Say %1 mm, %1 cm or %1 in.</source>
        <translation>什麼單位？請寫 %1 mm、%1 cm 或 %1 in。</translation>
    </message>
    <message>
        <source>Width by height with a unit, as in 900 x 600 mm.</source>
        <translation>寬乘高，帶單位，例如 900 x 600 mm。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Own size…</source>
        <translation>自訂尺寸…</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自訂尺寸</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>直向</translation>
    </message>
    <message>
        <source>In pieces, to be glued together</source>
        <translation>分張列印，再拼貼</translation>
    </message>
    <message>
        <source>Paper of the pieces</source>
        <translation>每張的紙張</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source> mm</source>
        <extracomment>millimetres</extracomment>
        <translation> 公釐</translation>
    </message>
    <message>
        <source>Bleed and crop marks</source>
        <translation>出血和裁切標記</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>出血</translation>
    </message>
    <message>
        <source>PNG resolution</source>
        <translation>PNG 解析度</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>dots per inch</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>頁邊距</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>of a poster&apos;s margins: as they are made for the sheet</extracomment>
        <translation>預設</translation>
    </message>
</context>
<context>
    <name>wend::ShortcutsPage</name>
    <message>
        <source>As it was</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>尋找指令或按鍵</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>指令及其快速鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快速鍵</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>沒有這樣的指令。</translation>
    </message>
    <message>
        <source>This key belongs to the map and stays as it is.</source>
        <translation>這個鍵屬於旅程圖，不能變更。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that one another key first.</source>
        <translation>%1 是「%2」的快速鍵。請先給它換一個。</translation>
    </message>
</context>
<context>
    <name>wend::SortingDialog</name>
    <message>
        <source>Stop here</source>
        <translation>先到這裡</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>這是什麼？</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>屬於哪個階段？</translation>
    </message>
    <message>
        <source>Everything can be undone · Esc stops, the pile waits</source>
        <translation>每一步都能復原 · Esc 停下，剩下的會等您</translation>
    </message>
    <message>
        <source>Customers&apos; words to sort</source>
        <translation>待歸類的顧客原話</translation>
    </message>
    <message>
        <source>Customers&apos; words to sort – %1</source>
        <translation>待歸類的顧客原話 – %1</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>What customers wrote, from a file of reviews or answers or pasted</source>
        <translation>顧客寫的話：來自評價或問卷檔案，或貼上的文字</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>貼上…</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>喜歡</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>點子</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>the names of keys</extracomment>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
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
        <translation>全部顧客原話</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>沒有來源</translation>
    </message>
    <message>
        <source>Whose words: %1</source>
        <translation>誰的話：%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>which map the stages are of</extracomment>
        <translation>用於「%1」</translation>
    </message>
    <message>
        <source>Everything is sorted</source>
        <translation>全部歸類完成</translation>
    </message>
    <message>
        <source>Nothing to sort yet</source>
        <translation>還沒有要歸類的原話</translation>
    </message>
    <message>
        <source>A press on a quote below opens it again.</source>
        <translation>點一下下面的一則原話可以重新開啟。</translation>
    </message>
    <message>
        <source>Bring in a file of reviews or answers, or paste what customers wrote. Names, e-mail addresses and phone numbers are masked.</source>
        <translation>匯入評價或問卷檔案，或貼上顧客寫的話。姓名、電子郵件和電話號碼會被遮住。</translation>
    </message>
    <message>
        <source>Names, e-mails and phone numbers are masked, others may remain: click a word to mask or keep it</source>
        <translation>姓名、電子郵件和電話已遮住，其他名字可能還在：點一下詞語可以遮住或保留</translation>
    </message>
    <message>
        <source>Nothing more to take back here</source>
        <translation>這裡沒有可以退回的了</translation>
    </message>
    <message>
        <source>What is masked here is kept nowhere. Bring the file in again, and it can be kept on purpose.</source>
        <translation>這裡被遮住的內容沒有儲存在任何地方。重新匯入檔案後，可以選擇保留。</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在讀取「%1」…</translation>
    </message>
    <message>
        <source>In “%1” nobody wrote anything in words of their own. Nothing was changed. Choose a file of reviews or of answers to questions.</source>
        <translation>「%1」裡沒有人用自己的話寫過什麼。內容沒有變動。請選擇評價或問卷回答的檔案。</translation>
    </message>
</context>
<context>
    <name>wend::StageArrow</name>
    <message numerus="yes">
        <source>%1, key %2, %n quote(s)</source>
        <extracomment>a stage, its key, and how many customers&apos; words lie there</extracomment>
        <translation>
            <numerusform>%1，按鍵 %2，%n 則原話</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::StageColumn</name>
    <message numerus="yes">
        <source>%n pain</source>
        <extracomment>of customers&apos; words on a stage</extracomment>
        <translation>
            <numerusform>%n 痛點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <extracomment>of customers&apos; words on a stage: praise</extracomment>
        <translation>
            <numerusform>%n 喜歡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <extracomment>of customers&apos; words on a stage</extracomment>
        <translation>
            <numerusform>%n 點子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 of 5 stars&lt;/b&gt;, %n review(s)</source>
        <extracomment>%1: a mean of ratings; %n: how many they are</extracomment>
        <translation>
            <numerusform>&lt;b&gt;%1 星&lt;/b&gt;，滿分 5 星，%n 則評價</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn mood %1</source>
        <translation>畫的情緒 %1</translation>
    </message>
    <message>
        <source>drawn mood %1 to %2</source>
        <translation>畫的情緒 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>wend::StageQuotesField</name>
    <message>
        <source>What customers said of this stage</source>
        <translation>顧客對這個階段說的話</translation>
    </message>
    <message numerus="yes">
        <source>%n pain</source>
        <translation>
            <numerusform>%n 痛點</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liked</source>
        <extracomment>praise</extracomment>
        <translation>
            <numerusform>%n 喜歡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n 點子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n 則原話</numerusform>
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
            <numerusform>%n 個評分：太少，說明不了心情</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured %1 of 5 (%n rating(s))</source>
        <extracomment>the mean of %n ratings</extracomment>
        <translation>
            <numerusform>實測 %1 分，滿分 5 分（%n 個評分）</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn %1, %2</source>
        <extracomment>a mood that somebody drew, and the one that was measured</extracomment>
        <translation>畫的 %1，%2</translation>
    </message>
    <message>
        <source>drawn %1 to %2, %3</source>
        <translation>畫的 %1 到 %2，%3</translation>
    </message>
    <message>
        <source>%1
behind “%2”</source>
        <translation>%1
「%2」的依據</translation>
    </message>
    <message>
        <source>Make a pain point of it</source>
        <translation>變成痛點</translation>
    </message>
    <message>
        <source>Behind “%1”</source>
        <extracomment>a menu: the quote becomes evidence of a pain point</extracomment>
        <translation>作為「%1」的依據</translation>
    </message>
    <message>
        <source>Back to the pile</source>
        <translation>放回待歸類</translation>
    </message>
</context>
<context>
    <name>wend::StarsLine</name>
    <message>
        <source>by</source>
        <extracomment>before who wrote a review</extracomment>
        <translation>來自</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 星，滿分 5 星</translation>
    </message>
    <message>
        <source>Click to keep what is masked here</source>
        <translation>點一下保留這裡被遮住的內容</translation>
    </message>
</context>
<context>
    <name>wend::StartPage</name>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>新增空白旅程圖</translation>
    </message>
    <message>
        <source>New from a file…</source>
        <translation>從檔案新增…</translation>
    </message>
    <message>
        <source>From a spreadsheet of a journey, a Mermaid diagram, JSON, or an export of your shop, ads or statistics</source>
        <translation>從旅程表格、Mermaid 圖、JSON，或商店、廣告、統計的匯出檔新增</translation>
    </message>
    <message>
        <source>One-minute walk</source>
        <translation>一分鐘上手</translation>
    </message>
    <message>
        <source>Six questions, and your first map is there</source>
        <translation>六個問題，您的第一張旅程圖就有了</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Your workbooks</source>
        <translation>您的活頁簿</translation>
    </message>
    <message>
        <source>All %1…</source>
        <translation>全部 %1 個…</translation>
    </message>
    <message>
        <source>The journey of your customers on one page, with your own numbers</source>
        <translation>把顧客的旅程畫在一頁上，配上您自己的資料</translation>
    </message>
    <message>
        <source>One minute, with your own words: six questions, and your first map is there.</source>
        <translation>一分鐘，用您自己的話：回答六個問題，第一張旅程圖就有了。</translation>
    </message>
    <message>
        <source>Begin the walk</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>wend::StatusLine</name>
    <message>
        <source>1 stage</source>
        <translation>1 個階段</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 個階段</translation>
    </message>
    <message>
        <source>1 touchpoint</source>
        <translation>1 個接觸點</translation>
    </message>
    <message>
        <source>%1 touchpoints</source>
        <translation>%1 個接觸點</translation>
    </message>
    <message>
        <source>1 pain point</source>
        <translation>1 個痛點</translation>
    </message>
    <message>
        <source>%1 pain points</source>
        <translation>%1 個痛點</translation>
    </message>
    <message>
        <source>1 idea</source>
        <translation>1 個改進點</translation>
    </message>
    <message>
        <source>%1 ideas</source>
        <translation>%1 個改進點</translation>
    </message>
    <message>
        <source>All changes kept, not yet saved to the file</source>
        <translation>修改都已留存，還沒儲存到檔案</translation>
    </message>
    <message>
        <source>All changes kept</source>
        <translation>修改都已留存</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 項發現</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wend::SwatchField</name>
    <message>
        <source>Colour %1</source>
        <translation>顏色 %1</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>其他顏色</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>選擇顏色</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已選</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>無顏色</translation>
    </message>
</context>
<context>
    <name>wend::TablePreview</name>
    <message>
        <source>First lines of the file</source>
        <translation>檔案的前幾行</translation>
    </message>
    <message>
        <source>Enter says what the column is, Ctrl+Enter that the line has the names of the columns.</source>
        <translation>按 Enter 說明這一欄是什麼，按 Ctrl+Enter 說明這一列是各欄的名稱。</translation>
    </message>
    <message>
        <source>Line %1 has the names of the columns</source>
        <translation>第 %1 列是各欄的名稱</translation>
    </message>
    <message>
        <source>Say what “%1” is…</source>
        <translation>說明「%1」是什麼…</translation>
    </message>
</context>
<context>
    <name>wend::TargetPanel</name>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>No whole step since then.</source>
        <translation>此後還沒有完整的期間。</translation>
    </message>
    <message>
        <source>● Reached: %1</source>
        <extracomment>%1 is the last value</extracomment>
        <translation>● 已達到：%1</translation>
    </message>
    <message>
        <source>○ Missed: %1</source>
        <translation>○ 未達到：%1</translation>
    </message>
    <message>
        <source>◐ On the way: %1</source>
        <translation>◐ 接近中：%1</translation>
    </message>
    <message>
        <source>Number or step</source>
        <translation>指標或轉換</translation>
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
        <translation>每週</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>In what time</source>
        <translation>在多長時間內</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>before a day from which a target holds</extracomment>
        <translation>自</translation>
    </message>
    <message>
        <source>The first day that the target holds</source>
        <translation>目標生效的第一天</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the target</source>
        <translation>刪除目標</translation>
    </message>
</context>
<context>
    <name>wend::TemplateCard</name>
    <message>
        <source>example</source>
        <extracomment>of a card on the start page, in small letters</extracomment>
        <translation>範例</translation>
    </message>
    <message>
        <source>template</source>
        <translation>範本</translation>
    </message>
</context>
<context>
    <name>wend::TemplateGallery</name>
    <message>
        <source>Begin with</source>
        <translation>從這裡開始</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Examples, %1</source>
        <translation>範例 %1</translation>
    </message>
    <message>
        <source>Templates, %1</source>
        <translation>範本 %1</translation>
    </message>
</context>
<context>
    <name>wend::TestDialog</name>
    <message>
        <source>Make an idea of it</source>
        <translation>轉為改進點</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Make an idea</source>
        <translation>轉為改進點</translation>
    </message>
</context>
<context>
    <name>wend::TextEditing</name>
    <message>
        <source>Label of a point at %1. Up and Down move the point</source>
        <translation>點的文字，點在 %1。上下方向鍵升降這個點</translation>
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
        <translation>新增泳道</translation>
    </message>
    <message>
        <source>Add a lane to the map</source>
        <translation>為旅程圖新增泳道</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
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
        <translation>這裡放不下的按鈕</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>取消比較</translation>
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
        <translation>每月費用</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>用在</translation>
    </message>
    <message>
        <source>no touchpoint</source>
        <extracomment>between the names in a list</extracomment>
        <translation>沒有接觸點</translation>
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
        <translation>都合併到「%1」</translation>
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
        <translation>合併</translation>
    </message>
    <message>
        <source>Select several that are one</source>
        <translation>選取其實是同一個的幾項</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>No tool is known yet. The details of a touchpoint name the one that it uses.</source>
        <translation>還沒有工具。在接觸點的詳情裡填寫它使用的工具。</translation>
    </message>
</context>
<context>
    <name>wend::TouchpointNumbers</name>
    <message>
        <source>Add or take away a number</source>
        <translation>新增或移除指標</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>新增指標…</translation>
    </message>
    <message>
        <source>%1 % reach %2 (%3 – %4)</source>
        <extracomment>%1 is a share in percent, %2 a number such as &quot;purchase&quot;, %3 and %4 the limits between which the share surely is</extracomment>
        <translation>%1% 到達%2（%3–%4）</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>移除「%1」</translation>
    </message>
</context>
<context>
    <name>wend::VersionMap</name>
    <message>
        <source>The map as it was, with what is different marked</source>
        <translation>旅程圖當時的樣子，標出了差異</translation>
    </message>
</context>
<context>
    <name>wend::VersionsDialog</name>
    <message>
        <source>No version yet. “Keep a version” keeps how it is now under a name; before large changes, and once in each month of use, Wend keeps one by itself.</source>
        <translation>還沒有版本。「保留版本」以一個名稱保留現在的樣子；較大變更之前，以及使用的每個月裡，Wend 會自動保留一個。</translation>
    </message>
    <message>
        <source>Keep a version…</source>
        <translation>保留版本…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Bring back this part</source>
        <translation>還原這一部分</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>「%1」的版本</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>版本，最新的在前</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>This version is damaged and cannot be shown.</source>
        <translation>這個版本已損壞，無法顯示。</translation>
    </message>
    <message>
        <source>Since then: %1</source>
        <translation>之後：%1</translation>
    </message>
    <message>
        <source>“%1” was brought back</source>
        <translation>還原「%1」</translation>
    </message>
    <message>
        <source>a part of “%1” was brought back</source>
        <translation>還原「%1」的一部分</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>保留版本</translation>
    </message>
    <message>
        <source>Name of this version of “%1”</source>
        <translation>「%1」這個版本的名稱</translation>
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
        <translation>顧客要辦成什麼事？這就是這張旅程圖的目標。</translation>
    </message>
    <message>
        <source>Who is she or he? A name stands for one kind of customer.</source>
        <translation>顧客是誰？一個名字代表一類顧客。</translation>
    </message>
    <message>
        <source>Which stages does the journey have? With commas between them.</source>
        <translation>旅程有哪些階段？用逗號隔開。</translation>
    </message>
    <message>
        <source>Where do customers meet you, stage by stage? With commas between them.</source>
        <translation>每個階段顧客在哪裡接觸到您？用逗號隔開。</translation>
    </message>
    <message>
        <source>Have you numbers? An export of your shop, ads or till says how many go on from stage to stage.</source>
        <translation>您有數字嗎？商店、廣告或收銀的匯出檔能說明有多少人走到下一階段。</translation>
    </message>
    <message>
        <source>Your map is there. Everything on it can be changed by a click; and it can hang on the wall.</source>
        <translation>您的旅程圖好了。上面的一切按一下就能改，還可以掛到牆上。</translation>
    </message>
    <message>
        <source>Order a birthday cake without a call</source>
        <translation>不打電話就訂好生日蛋糕</translation>
    </message>
    <message>
        <source>Maya</source>
        <translation>小雅</translation>
    </message>
    <message>
        <source>Discover, Compare, Buy, Use, Come back</source>
        <translation>發現，比較，購買，使用，回來</translation>
    </message>
    <message>
        <source>Instagram, Website, Shop counter, Thank-you email</source>
        <translation>Instagram，網站，店裡櫃台，LINE 官方帳號</translation>
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
        <translation>匯入資料…</translation>
    </message>
    <message>
        <source>Poster…</source>
        <translation>海報…</translation>
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
        <translation>離開</translation>
    </message>
</context>
<context>
    <name>wend::WatchDialog</name>
    <message>
        <source>Stop watching</source>
        <translation>停止監看</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監看的資料夾</translation>
    </message>
    <message>
        <source>New exports in these folders are offered for import when they are of a source that this workbook knows. Nothing is imported by itself. Only this computer remembers the folders.</source>
        <translation>這些資料夾裡有新的匯出檔案，而且屬於本活頁簿認識的資料來源時，會提示匯入。不會自動匯入。只有這台電腦記得這些資料夾。</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>監看資料夾</translation>
    </message>
    <message>
        <source>No folder is watched yet.</source>
        <translation>還沒有監看的資料夾。</translation>
    </message>
</context>
<context>
    <name>wend::WhatIfPage</name>
    <message>
        <source>What if…</source>
        <translation>假設…</translation>
    </message>
    <message>
        <source>Solid: as it was. Dashed: what would be. Ranges hold 19 times of 20.</source>
        <translation>實線：實測。虛線：假設的結果。範圍在 20 次中有 19 次成立。</translation>
    </message>
    <message>
        <source>Heights grow more slowly than the numbers, so that small ones can be seen.</source>
        <translation>柱高沒有按比例畫，這樣小的數字也看得見。</translation>
    </message>
    <message>
        <source>This map has no numbers yet.</source>
        <translation>這張旅程圖還沒有數據。</translation>
    </message>
    <message>
        <source>No stage of this map counts people or orders, so there is nothing to reckon with.</source>
        <translation>這張旅程圖沒有統計人數或訂單的階段，無從計算。</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <extracomment>what a what-if sets; %1 is a name, %2 what it is now, %3 what it was</extracomment>
        <translation>%1為 %2，而不是 %3</translation>
    </message>
    <message>
        <source>If: %1. Everything else stays as it was in %2.</source>
        <translation>假設：%1。其他都與%2相同。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>進入%1的比例</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>, too close to tell</source>
        <translation>，差別太小，無法判斷</translation>
    </message>
    <message>
        <source>Of what is left over; each step at its target, or a tenth better.</source>
        <translation>按結餘計算；每一步達到目標，或提高一成。</translation>
    </message>
    <message>
        <source>Of money taken; each step at its target, or a tenth better.</source>
        <translation>按收入計算；每一步達到目標，或提高一成。</translation>
    </message>
    <message>
        <source>Of the last number; each step at its target, or a tenth better.</source>
        <translation>按最後一個指標計算；每一步達到目標，或提高一成。</translation>
    </message>
    <message>
        <source>What if %1</source>
        <translation>假設 %1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>結餘</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>實測</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>+ New</source>
        <extracomment>adds a what-if</extracomment>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
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
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>儲存於 %1</translation>
    </message>
    <message>
        <source>Not found where it was.</source>
        <translation>原來的位置找不到了。</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>去找它…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>沒有待辦事項</translation>
    </message>
    <message>
        <source>Open the workbook there</source>
        <translation>開啟活頁簿的這個位置</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>從清單中移除</translation>
    </message>
</context>
<context>
    <name>wend::Workspace</name>
    <message>
        <source>Overview</source>
        <translation>縮圖</translation>
    </message>
</context>
<context>
    <name>wend::WrittenLine</name>
    <message>
        <source>“%1” was written.</source>
        <translation>「%1」已寫入。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
</context>
</TS>
