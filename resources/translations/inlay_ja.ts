<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>DocumentCommand</name>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を取り除く</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pictures</source>
        <translation>
            <numerusform>%n 枚の画像を取り除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>名前を %1 に変更</translation>
    </message>
    <message>
        <source>Change the crop of %1</source>
        <translation>%1 の切り抜きを変更</translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation>%1 を埋め込む</translation>
    </message>
</context>
<context>
    <name>EmbeddingWords</name>
    <message>
        <source>Stopped by you; the best state was kept.</source>
        <translation>停止されました。最良の状態を残しました。</translation>
    </message>
    <message>
        <source>Stopped by itself: more steps brought nothing.</source>
        <translation>自動的に停止しました。これ以上のステップでは改善しません。</translation>
    </message>
    <message>
        <source>Stopped: the numbers left their range; the best state before that was kept.</source>
        <translation>停止しました。数値が範囲を外れたため、その前の最良の状態を残しました。</translation>
    </message>
    <message>
        <source>A state on the way, chosen by you.</source>
        <translation>選ばれた途中の状態。</translation>
    </message>
    <message>
        <source>Interrupted when the program ended; the best state so far was kept.</source>
        <translation>プログラムの終了で中断されました。その時点で最良の状態を残しました。</translation>
    </message>
    <message>
        <source>All steps done.</source>
        <translation>すべてのステップが終わりました。</translation>
    </message>
    <message>
        <source>No face found: the crop was set by hand.</source>
        <translation>顔が見つかりません。切り抜きは手動で指定されています。</translation>
    </message>
    <message>
        <source>No face found: the middle of the photo is used.</source>
        <translation>顔が見つからないため、写真の中央を使います。</translation>
    </message>
    <message>
        <source>One face, found by %1; the crop was set by hand.</source>
        <translation>%1 により 1 人の顔が見つかりました。切り抜きは手動で指定されています。</translation>
    </message>
    <message>
        <source>One face, found by %1.</source>
        <translation>顔 1 つ、検出: %1。</translation>
    </message>
    <message>
        <source>%1 faces, found by %2; the crop was set by hand.</source>
        <translation>%2 により %1 人の顔が見つかりました。切り抜きは手動で指定されています。</translation>
    </message>
    <message>
        <source>%1 faces, found by %2; the largest is chosen.</source>
        <translation>顔 %1 個、検出: %2。最も大きい顔を選びました。</translation>
    </message>
    <message>
        <source>%1 faces, found by %2; face %3 is chosen.</source>
        <translation>%2 により %1 人の顔が見つかりました。%3 番目の顔を選んでいます。</translation>
    </message>
    <message>
        <source>Likeness: %1 dB, after %2 steps in %3 s</source>
        <translation>近さ: %1 dB (%2 ステップ、%3 秒)</translation>
    </message>
    <message>
        <source>PSNR %1 dB, SSIM %2, MSE %3</source>
        <translation>PSNR %1 dB、SSIM %2、MSE %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>LPIPS: %1</source>
        <translation>LPIPS: %1</translation>
    </message>
    <message>
        <source>Started at %1</source>
        <translation>開始点: %1</translation>
    </message>
    <message>
        <source>%1 ms a step</source>
        <translation>1 ステップ %1 ms</translation>
    </message>
    <message>
        <source>Of that: drawing %1, comparing %2, gradients %3, moving the latent %4 ms</source>
        <translation>内訳: 描画 %1、比較 %2、勾配 %3、潜在ベクトルの更新 %4 ms</translation>
    </message>
    <message>
        <source>Noise maps: %1, part of the latent</source>
        <translation>ノイズマップ: %1、潜在ベクトルの一部</translation>
    </message>
    <message>
        <source>The eyes and the mouth that were found hardly fit a face: look at the crop (Ctrl+R), and move it where it is wrong.</source>
        <translation>見つかった目と口は、顔の形にほとんど合っていません。切り抜き (Ctrl+R) を確かめ、違っていれば動かしてください。</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>CPU, one thread</source>
        <translation>CPU、1 スレッド</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n threads</source>
        <translation>
            <numerusform>CPU、%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>Laplacian pyramid</source>
        <translation>ラプラシアンピラミッド</translation>
    </message>
    <message>
        <source>mean w</source>
        <translation>平均 w</translation>
    </message>
    <message>
        <source>a random point</source>
        <translation>ランダムな点</translation>
    </message>
    <message>
        <source>the latent there was</source>
        <translation>元の潜在ベクトル</translation>
    </message>
    <message>
        <source>the encoder&apos;s guess</source>
        <translation>エンコーダーの推定</translation>
    </message>
    <message>
        <source>dlib&apos;s 68 landmarks</source>
        <translation>dlib の 68 点</translation>
    </message>
    <message>
        <source>OpenCV&apos;s cascades</source>
        <translation>OpenCV のカスケード</translation>
    </message>
    <message>
        <source>Network features</source>
        <translation>ネットワークの特徴</translation>
    </message>
    <message>
        <source>VGG-16 and LPIPS</source>
        <translation>VGG-16 と LPIPS</translation>
    </message>
    <message>
        <source>another detector</source>
        <translation>別の検出器</translation>
    </message>
    <message>
        <source>Already where the embedding starts (%1) the loss is infinite or NaN; that start is all there is. Start elsewhere</source>
        <translation>埋め込みの開始点 (%1) ですでに損失が無限大または NaN です。残るのはその開始点だけです。別の点から始めてください</translation>
    </message>
    <message>
        <source>The loss or its gradient became infinite or NaN at step %1; the best state before is kept. Lower the learning rate of the noise maps (%2)</source>
        <translation>ステップ %1 で損失またはその勾配が無限大または NaN になりました。それまでで最良の状態を残しました。ノイズマップの学習率 (%2) を下げてください</translation>
    </message>
    <message>
        <source>The loss or its gradient became infinite or NaN at step %1; the best state before is kept. Lower the learning rate (%2)</source>
        <translation>ステップ %1 で損失またはその勾配が無限大または NaN になりました。それまでで最良の状態を残しました。学習率 (%2) を下げてください</translation>
    </message>
    <message>
        <source>Memory ran short at step %1: from there on each layer is computed a second time in place of being kept. The result is the same, a step takes about a third longer</source>
        <translation>ステップ %1 でメモリーが不足しました。以降は各層を保持せず、もう一度計算します。結果は同じで、1 ステップが約 3 分の 1 長くなります</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open photos or latents</source>
        <translation>写真または潜在ベクトルを開く</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>ネットワークを開く</translation>
    </message>
    <message>
        <source>StyleGAN networks (*.safetensors *.pkl *.pt *.pth);;All files (*)</source>
        <translation>StyleGAN ネットワーク (*.safetensors *.pkl *.pt *.pth);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose perceptual weights</source>
        <translation>知覚距離の重みを選ぶ</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt);;All files (*)</source>
        <translation>重み (*.pth *.pt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg *.jpeg)</source>
        <translation>JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif *.tiff)</source>
        <translation>TIFF (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>BMP (*.bmp)</source>
        <translation>BMP (*.bmp)</translation>
    </message>
    <message>
        <source>Export the latent</source>
        <translation>潜在ベクトルを書き出す</translation>
    </message>
    <message>
        <source>Safetensors (*.safetensors)</source>
        <translation>Safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>NumPy, w (*.npz)</source>
        <translation>NumPy、w (*.npz)</translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation>NumPy 配列 (*.npy)</translation>
    </message>
    <message>
        <source>PyTorch (*.pt)</source>
        <translation>PyTorch (*.pt)</translation>
    </message>
    <message>
        <source>Export the curve</source>
        <translation>曲線を書き出す</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>レシピ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>レシピを書き出す</translation>
    </message>
    <message>
        <source>Recipe (*.json)</source>
        <translation>レシピ (*.json)</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>フィルムを書き出す</translation>
    </message>
    <message>
        <source>AVI (*.avi)</source>
        <translation>AVI (*.avi)</translation>
    </message>
    <message>
        <source>Import expressions or directions</source>
        <translation>表情または方向を読み込む</translation>
    </message>
    <message>
        <source>Expressions and directions (*.safetensors *.npy *.npz *.pt);;All files (*)</source>
        <translation>表情と方向 (*.safetensors *.npy *.npz *.pt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the expression</source>
        <translation>表情を書き出す</translation>
    </message>
    <message>
        <source>Direction (*.safetensors)</source>
        <translation>方向 (*.safetensors)</translation>
    </message>
    <message>
        <source>MP4, H.264 (*.mp4)</source>
        <translation>MP4、H.264 (*.mp4)</translation>
    </message>
    <message>
        <source>WebM, VP9 (*.webm)</source>
        <translation>WebM、VP9 (*.webm)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>アニメーション GIF (*.gif)</translation>
    </message>
    <message>
        <source>PNG pictures in a folder (*.png)</source>
        <translation>フォルダー内の PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>ドキュメントを開く</translation>
    </message>
    <message>
        <source>Inlay documents (*.inlay);;All files (*)</source>
        <translation>Inlay ドキュメント (*.inlay);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>ドキュメントを保存</translation>
    </message>
    <message>
        <source>Inlay document (*.inlay)</source>
        <translation>Inlay ドキュメント (*.inlay)</translation>
    </message>
    <message>
        <source>Photos, latents and documents (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.jp2 *.safetensors *.npz *.npy *.pt *.json *.inlay);;All files (*)</source>
        <translation>写真、潜在ベクトル、ドキュメント (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.jp2 *.safetensors *.npz *.npy *.pt *.json *.inlay);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>OpenRaster, photo and edit in layers (*.ora)</source>
        <translation>OpenRaster、写真と編集をレイヤーで (*.ora)</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>写真を保存</translation>
    </message>
</context>
<context>
    <name>InterruptedEmbeddings</name>
    <message>
        <source>Keep the interrupted embedding of %1</source>
        <translation>中断された %1 の埋め込みを残す</translation>
    </message>
    <message>
        <source>%1, interrupted</source>
        <translation>%1（中断）</translation>
    </message>
    <message>
        <source>What embedding %1 again had come to when it was interrupted</source>
        <translation>%1 をもう一度埋め込んでいて中断されたときの状態</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1（以前）</translation>
    </message>
    <message>
        <source>The embedding of %1 before it was embedded again</source>
        <translation>もう一度埋め込む前の %1 の埋め込み</translation>
    </message>
    <message>
        <source>Keep the embedding that %1 had</source>
        <translation>%1 の以前の埋め込みを残す</translation>
    </message>
</context>
<context>
    <name>KnownNetwork</name>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>Painted and sculpted faces</source>
        <translation>絵画や彫刻の顔</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>ネコ</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>イヌ</translation>
    </message>
    <message>
        <source>Wild animals</source>
        <translation>野生動物</translation>
    </message>
    <message>
        <source>Faces, free to rotate</source>
        <translation>顔 (回転可)</translation>
    </message>
    <message>
        <source>Faces, not aligned</source>
        <translation>顔 (位置合わせなし)</translation>
    </message>
    <message>
        <source>Cats, dogs, wild animals</source>
        <translation>ネコ、イヌ、野生動物</translation>
    </message>
    <message>
        <source>Faces of celebrities</source>
        <translation>有名人の顔</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>自動車</translation>
    </message>
    <message>
        <source>Churches</source>
        <translation>教会</translation>
    </message>
    <message>
        <source>NVIDIA Source Code License (not for commercial use)</source>
        <translation>NVIDIA Source Code License (商用利用不可)</translation>
    </message>
    <message>
        <source>CC BY-NC 4.0 (not for commercial use)</source>
        <translation>CC BY-NC 4.0 (商用利用不可)</translation>
    </message>
    <message>
        <source>MIT for the code; see the page for the weights</source>
        <translation>コードは MIT、重みについてはページを参照</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Z, W and W+</source>
        <translation>Z、W、W+</translation>
    </message>
    <message>
        <source>&amp;Z, W and W+</source>
        <translation>Z、W、W+(&amp;Z)</translation>
    </message>
    <message>
        <source>Embed the picture into each of the three latent spaces, and compare</source>
        <translation>画像を 3 つの潜在空間それぞれに埋め込んで比べます</translation>
    </message>
    <message>
        <source>Translation, scale, rotation</source>
        <translation>移動、拡大・縮小、回転</translation>
    </message>
    <message>
        <source>&amp;Translation, scale, rotation</source>
        <translation>移動、拡大・縮小、回転(&amp;T)</translation>
    </message>
    <message>
        <source>Move, scale and turn the picture, and see what that does to the embedding</source>
        <translation>画像を移動、拡大・縮小、回転させ、埋め込みへの影響を見ます</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>欠陥</translation>
    </message>
    <message>
        <source>&amp;Defects</source>
        <translation>欠陥(&amp;D)</translation>
    </message>
    <message>
        <source>Damage the picture (scribble, box, pepper, crop), and see what comes back</source>
        <translation>画像を損ない (落書き、箱、ごま塩、切り落とし)、何が戻るかを見ます</translation>
    </message>
    <message>
        <source>Start and terms of the loss</source>
        <translation>開始点と損失の項</translation>
    </message>
    <message>
        <source>&amp;Start and terms of the loss</source>
        <translation>開始点と損失の項(&amp;S)</translation>
    </message>
    <message>
        <source>Start at mean w and at random, by the perceptual term, MSE and both</source>
        <translation>平均 w とランダムから、知覚項、MSE、その両方で始めます</translation>
    </message>
    <message>
        <source>Crossover at every index</source>
        <translation>すべての位置でのクロスオーバー</translation>
    </message>
    <message>
        <source>&amp;Crossover at every index</source>
        <translation>すべての位置でのクロスオーバー(&amp;C)</translation>
    </message>
    <message>
        <source>Take the style layers of a random face from every index on</source>
        <translation>各位置から先のスタイル層を、ランダムな顔から取ります</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>最初のステップ(&amp;F)</translation>
    </message>
    <message>
        <source>The first steps of an embedding as a strip</source>
        <translation>埋め込みの最初のステップを並べます</translation>
    </message>
    <message>
        <source>all from B</source>
        <translation>すべて B から</translation>
    </message>
    <message>
        <source>all from A</source>
        <translation>すべて A から</translation>
    </message>
    <message>
        <source>B from %1 px</source>
        <translation>%1 px から B</translation>
    </message>
    <message>
        <source>a random face, seed %1</source>
        <translation>ランダムな顔、シード %1</translation>
    </message>
    <message>
        <source>The later layers carry style and not content, as in the paper.</source>
        <translation>論文と同じく、後の層は内容ではなくスタイルを担います。</translation>
    </message>
    <message>
        <source>Colour does not come from later layers than shape here, unlike in the paper.</source>
        <translation>論文とは異なり、ここでは色が形より後の層から来ていません。</translation>
    </message>
    <message>
        <source>At index %1 of %2 the picture is %3 % B&apos;s in colour and %4 % in shape. It is more like B than like A in colour up to index %5, in shape up to index %6.</source>
        <translation>位置 %1 (全 %2) で、画像は色が %3 %、形が %4 % だけ B のものです。A より B に似ているのは、色では位置 %5 まで、形では位置 %6 までです。</translation>
    </message>
    <message>
        <source>With the later half of the style layers from another picture, the content stays and the style, colour and texture, is the other&apos;s (section 4.2, style transfer).</source>
        <translation>スタイル層の後半を別の画像から取ると、内容は残り、スタイル (色と質感) はその画像のものになります (4.2 節、スタイル転写)。</translation>
    </message>
    <message>
        <source>Style layers before the index from A (%1), from it on from B (%2)</source>
        <translation>位置より前のスタイル層は A (%1)、そこから先は B (%2)</translation>
    </message>
    <message>
        <source>How much of B is to be seen</source>
        <translation>B がどれだけ見えるか</translation>
    </message>
    <message>
        <source>index of the first style layer from B</source>
        <translation>B から取る最初のスタイル層の位置</translation>
    </message>
    <message>
        <source>0: like A, 1: like B</source>
        <translation>0: A に似る、1: B に似る</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>Target of A</source>
        <translation>A のターゲット</translation>
    </message>
    <message>
        <source>A, embedded</source>
        <translation>A (埋め込み)</translation>
    </message>
    <message>
        <source>B, embedded</source>
        <translation>B (埋め込み)</translation>
    </message>
    <message>
        <source>B, a sample</source>
        <translation>B (生成サンプル)</translation>
    </message>
    <message>
        <source>undamaged</source>
        <translation>欠陥なし</translation>
    </message>
    <message>
        <source>scribble</source>
        <translation>落書き</translation>
    </message>
    <message>
        <source>box</source>
        <translation>四角</translation>
    </message>
    <message>
        <source>pepper</source>
        <translation>黒い点</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>切り落とし</translation>
    </message>
    <message>
        <source>%1: %2 dB to the defect, %3 dB to what was there</source>
        <translation>%1: 欠陥に対して %2 dB、元の内容に対して %3 dB</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Within the defects the embedding is this near: %1. The defect itself comes back in %2 of %3 cases, what was there in %4.</source>
        <translation>欠陥部分での近さは次のとおりです: %1。欠陥そのものが再現されたのは %3 例中 %2 例、元の内容が現れたのは %4 例です。</translation>
    </message>
    <message>
        <source>The undamaged rest is nowhere worse than without a defect.</source>
        <translation>欠陥のない部分は、どこも欠陥がない場合より悪くなっていません。</translation>
    </message>
    <message>
        <source>The undamaged rest is at most %1 dB worse than without a defect (%2).</source>
        <translation>欠陥のない部分の悪化は、欠陥がない場合と比べて最大 %1 dB です (%2)。</translation>
    </message>
    <message>
        <source>Defects of the input</source>
        <translation>入力の欠陥</translation>
    </message>
    <message>
        <source>Embeddings are robust to defects: what is not damaged is embedded as before. They do not inpaint: the defect comes back, and not the face (section 3.2, defective images).</source>
        <translation>埋め込みは欠陥に強く、欠陥のない部分は以前と同じように埋め込まれます。ただし補完はしません。再現されるのは顔ではなく欠陥です (3.2 節、欠陥のある画像)。</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>再現されたもの</translation>
    </message>
    <message>
        <source>Within the defect</source>
        <translation>欠陥の中</translation>
    </message>
    <message>
        <source>PSNR in dB; more is nearer</source>
        <translation>PSNR (dB)、大きいほど近い</translation>
    </message>
    <message>
        <source>to the defect</source>
        <translation>欠陥に対して</translation>
    </message>
    <message>
        <source>to what was there</source>
        <translation>元の内容に対して</translation>
    </message>
    <message>
        <source>In the undamaged rest</source>
        <translation>欠陥のない部分</translation>
    </message>
    <message>
        <source>PSNR in dB to the target</source>
        <translation>ターゲットに対する PSNR (dB)</translation>
    </message>
    <message>
        <source>with the defect</source>
        <translation>欠陥あり</translation>
    </message>
    <message>
        <source>same pixels, without it</source>
        <translation>同じ画素、欠陥なし</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここでは</translation>
    </message>
    <message>
        <source>%1  ·  network %2, %3 px  ·  %4 steps an embedding  ·  seed %5  ·  %6</source>
        <translation>%1  ·  ネットワーク %2、%3 px  ·  埋め込みごとに %4 ステップ  ·  シード %5  ·  %6</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>perceptual distance + MSE</source>
        <translation>知覚距離 + MSE</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The loss ends at %1 in Z, %2 in W and %3 in W+, which is %4 % of W&apos;s. PSNR: %5, %6 and %7 dB.</source>
        <translation>損失は最終的に Z で %1、W で %2、W+ で %3 となり、W+ は W の %4 % です。PSNR は順に %5、%6、%7 dB です。</translation>
    </message>
    <message>
        <source>W+ comes nearest, as the paper found.</source>
        <translation>論文のとおり、W+ が最も近づきます。</translation>
    </message>
    <message>
        <source>W+ does not come nearest here, unlike in the paper; more steps may tell.</source>
        <translation>論文とは異なり、ここでは W+ が最も近くはありません。ステップを増やすと変わるかもしれません。</translation>
    </message>
    <message>
        <source>A photo cannot well be embedded into Z or W; into W+, with a w of its own for each style layer, it can (section 3.3).</source>
        <translation>写真を Z や W にうまく埋め込むことはできませんが、スタイル層ごとに別の w をもつ W+ には埋め込めます (3.3 節)。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Loss on the way</source>
        <translation>途中の損失</translation>
    </message>
    <message>
        <source>Nearness to the target</source>
        <translation>ターゲットへの近さ</translation>
    </message>
    <message>
        <source>From mean w</source>
        <translation>平均 w から</translation>
    </message>
    <message>
        <source>from mean w</source>
        <translation>平均 w から</translation>
    </message>
    <message>
        <source>mean w</source>
        <translation>平均 w</translation>
    </message>
    <message>
        <source>From a random start</source>
        <translation>ランダムな開始点から</translation>
    </message>
    <message>
        <source>from a random start</source>
        <translation>ランダムな開始点から</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>both, %1</source>
        <translation>両方、%1</translation>
    </message>
    <message>
        <source>perceptual</source>
        <translation>知覚項</translation>
    </message>
    <message>
        <source>perceptual alone, %1</source>
        <translation>知覚項のみ、%1</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>MSE alone, %1</source>
        <translation>MSE のみ、%1</translation>
    </message>
    <message>
        <source>With both terms the loss ends at %1 from mean w and at %2 from a random start.</source>
        <translation>両方の項を使うと、損失は最終的に平均 w からで %1、ランダムな開始点からで %2 になります。</translation>
    </message>
    <message>
        <source>Mean w ends nearer.</source>
        <translation>平均 w のほうが近づきます。</translation>
    </message>
    <message>
        <source>The random start ends nearer.</source>
        <translation>ランダムな開始点のほうが近づきます。</translation>
    </message>
    <message>
        <source>The latents end %1 and %2 away from mean w. From mean w, the perceptual distance ends at %3 with both terms, %4 with the perceptual one alone and %5 with MSE alone; PSNR at %6, %7 and %8 dB.</source>
        <translation>最終的な潜在ベクトルと平均 w の距離は %1 と %2 です。平均 w から始めたときの最終的な知覚距離は、両方の項で %3、知覚項のみで %4、MSE のみで %5、PSNR は順に %6、%7、%8 dB です。</translation>
    </message>
    <message>
        <source>For faces, a start at mean w gives better embeddings than a random one (section 5.1). MSE alone leaves the picture blurred; with the perceptual term its detail comes, and both together do best (section 5.2).</source>
        <translation>顔では、平均 w から始めるほうがランダムな開始点より良い埋め込みになります (5.1 節)。MSE だけでは画像がぼやけ、知覚項を加えると細部が現れ、両方を使うと最良になります (5.2 節)。</translation>
    </message>
    <message>
        <source>Loss on the way, both terms</source>
        <translation>途中の損失、両方の項</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>Perceptual distance at the end</source>
        <translation>最終的な知覚距離</translation>
    </message>
    <message>
        <source>less is nearer</source>
        <translation>小さいほど近い</translation>
    </message>
    <message>
        <source>PSNR at the end</source>
        <translation>最終的な PSNR</translation>
    </message>
    <message>
        <source>dB; more is nearer</source>
        <translation>dB、大きいほど近い</translation>
    </message>
    <message>
        <source>Distance from mean w</source>
        <translation>平均 w からの距離</translation>
    </message>
    <message>
        <source>mean over the style layers</source>
        <translation>スタイル層の平均</translation>
    </message>
    <message>
        <source>The first steps</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>The paper takes 5000 steps of Adam, at a rate of 0.01 (section 5.3). The strip shows what the first ones do, at a higher rate.</source>
        <translation>論文では学習率 0.01 で Adam を 5000 ステップ行います (5.3 節)。ここでは、より高い学習率での最初のステップを並べて示します。</translation>
    </message>
    <message>
        <source>After 1 step</source>
        <translation>1 ステップ後</translation>
    </message>
    <message>
        <source>After %1 steps</source>
        <translation>%1 ステップ後</translation>
    </message>
    <message>
        <source>Nearness to the target on the way</source>
        <translation>途中のターゲットへの近さ</translation>
    </message>
    <message>
        <source>From %1 dB at the start to %2 dB after %3 steps; half of the way is done after %4 steps, nine tenths after %5.</source>
        <translation>開始時の %1 dB から %3 ステップ後の %2 dB まで。道のりの半分は %4 ステップ、9 割は %5 ステップで達します。</translation>
    </message>
    <message>
        <source>as aligned</source>
        <translation>整列したまま</translation>
    </message>
    <message>
        <source>left 20 %</source>
        <translation>左へ 20 %</translation>
    </message>
    <message>
        <source>left 10 %</source>
        <translation>左へ 10 %</translation>
    </message>
    <message>
        <source>right 10 %</source>
        <translation>右へ 10 %</translation>
    </message>
    <message>
        <source>right 20 %</source>
        <translation>右へ 20 %</translation>
    </message>
    <message>
        <source>half as large</source>
        <translation>半分の大きさ</translation>
    </message>
    <message>
        <source>× 0.75</source>
        <translation>× 0.75</translation>
    </message>
    <message>
        <source>× 1.33</source>
        <translation>× 1.33</translation>
    </message>
    <message>
        <source>twice as large</source>
        <translation>2 倍の大きさ</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>平行移動</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>As aligned the loss is %1. In the mean of four cases it becomes %2 times that when moved, %3 times when scaled, %4 times when turned; it is higher in %5 of 12 cases. The worst is &apos;%6&apos; (%7, %8 times).</source>
        <translation>整列したままの損失は %1 です。4 例の平均で、移動すると %2 倍、拡大・縮小すると %3 倍、回転すると %4 倍になります。12 例中 %5 例で高くなります。最も悪いのは「%6」(%7、%8 倍) です。</translation>
    </message>
    <message>
        <source>Translation, scale and rotation of the input</source>
        <translation>入力の平行移動、拡大・縮小、回転</translation>
    </message>
    <message>
        <source>Embeddings are very sensitive to translation, scale and rotation of the face, and to translation most (section 3.2, affine transformation).</source>
        <translation>埋め込みは顔の平行移動、拡大・縮小、回転にとても敏感で、特に平行移動に敏感です (3.2 節、アフィン変換)。</translation>
    </message>
    <message>
        <source>Loss at the end</source>
        <translation>最終的な損失</translation>
    </message>
    <message>
        <source>perceptual distance + MSE; less is nearer to the input</source>
        <translation>知覚距離 + MSE、小さいほど入力に近い</translation>
    </message>
    <message>
        <source>Translation: the input, and below it what comes of it</source>
        <translation>平行移動: 入力と、その下に結果</translation>
    </message>
    <message>
        <source>Scale: the input, and below it what comes of it</source>
        <translation>拡大・縮小: 入力と、その下に結果</translation>
    </message>
    <message>
        <source>Rotation: the input, and below it what comes of it</source>
        <translation>回転: 入力と、その下に結果</translation>
    </message>
</context>
<context>
    <name>PanelPath</name>
    <message>
        <source>The path appears here once the pictures are chosen.</source>
        <translation>画像を選ぶと、ここに途中の様子が表示されます。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Looking for a face...</source>
        <translation>顔を探しています...</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Paused at %1%</source>
        <translation>%1% で一時停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not embedded yet</source>
        <translation>まだ埋め込まれていません</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1</source>
        <comment>the file is not there</comment>
        <translation>ファイルがありません: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file cannot be read</comment>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file cannot be written</comment>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file is of a kind that is not known</comment>
        <translation>対応していない種類のファイルです: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file is damaged</comment>
        <translation>ファイルが壊れています: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file wants to do what a data file must not</comment>
        <translation>データファイルに許されない動作を求めるファイルです: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something is larger than allowed</comment>
        <translation>上限を超えています: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the latent belongs to another network</comment>
        <translation>別のネットワークの潜在ベクトルです: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there are numbers that are not finite</comment>
        <translation>有限でない数値が含まれています: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the memory is used up</comment>
        <translation>メモリが足りません: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the device to compute on is not there</comment>
        <translation>計算デバイスが使えません: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something is not installed</comment>
        <translation>必要なものがインストールされていません: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a value or setting does not fit</comment>
        <translation>値または設定が適切ではありません: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something failed inside the program</comment>
        <translation>プログラム内部で問題が起きました: %1</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; your work is unchanged.</source>
        <translation>移動されたか、名前が変わった可能性があります。作業内容は変わっていません。</translation>
    </message>
    <message>
        <source>Check its permissions, or choose a file instead of a folder; your work is unchanged.</source>
        <translation>アクセス権を確認するか、フォルダーではなくファイルを選んでください。作業内容は変わっていません。</translation>
    </message>
    <message>
        <source>Nothing was written, and a file that was there before is still whole; choose another folder or make room.</source>
        <translation>何も書き込まれず、以前のファイルはそのまま残っています。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Get a fresh copy of it; your work is unchanged.</source>
        <translation>新しいコピーを入手してください。作業内容は変わっていません。</translation>
    </message>
    <message>
        <source>It was not opened; use it only if you trust where it comes from.</source>
        <translation>ファイルは開かれていません。入手元を信頼できる場合だけ使ってください。</translation>
    </message>
    <message>
        <source>Make it smaller and try again; your work is unchanged.</source>
        <translation>小さくしてからもう一度試してください。作業内容は変わっていません。</translation>
    </message>
    <message>
        <source>Open the network it belongs to, then open it again.</source>
        <translation>対応するネットワークを開いてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The latent is damaged; export it again where it comes from.</source>
        <translation>潜在ベクトルが壊れています。元のプログラムでもう一度書き出してください。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller network; your work is unchanged.</source>
        <translation>ほかのプログラムを閉じるか、小さいネットワークを選んでください。作業内容は変わっていません。</translation>
    </message>
    <message>
        <source>Choose the CPU in the settings.</source>
        <translation>設定で CPU を選んでください。</translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation>メモリを使い切りました</translation>
    </message>
    <message>
        <source>Something failed inside the program: %1</source>
        <translation>プログラム内部で問題が起きました: %1</translation>
    </message>
    <message>
        <source>Something failed inside the program</source>
        <translation>プログラム内部で問題が起きました</translation>
    </message>
    <message>
        <source>Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF), latents (.safetensors, .npz, .npy, .pt), networks and documents (.inlay).</source>
        <translation>Inlay で開けるのは、写真 (PNG、JPEG、WebP、TIFF、BMP)、潜在ベクトル (.safetensors、.npz、.npy、.pt)、ネットワーク、ドキュメント (.inlay) です。</translation>
    </message>
    <message>
        <source>Your work is unchanged.</source>
        <translation>作業内容は変わっていません。</translation>
    </message>
    <message>
        <source>Nothing was written, and a file that was there before is still whole.</source>
        <translation>何も書き込まれず、以前のファイルはそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>load import photo picture image file portrait add</source>
        <translation>読み込み 写真 画像 ファイル 追加 ポートレート</translation>
    </message>
    <message>
        <source>export write picture photo PNG JPEG store download</source>
        <translation>書き出し 画像 写真 PNG JPEG 保存</translation>
    </message>
    <message>
        <source>save write code vector latent file</source>
        <translation>保存 ベクトル 潜在 コード ファイル</translation>
    </message>
    <message>
        <source>save video movie animation GIF MP4 render</source>
        <translation>保存 動画 ビデオ 映画 アニメーション GIF MP4</translation>
    </message>
    <message>
        <source>exit close leave end</source>
        <translation>終わる 閉じる</translation>
    </message>
    <message>
        <source>back revert step previous</source>
        <translation>戻す 取り消し 元に アンドゥ</translation>
    </message>
    <message>
        <source>again repeat forward</source>
        <translation>もう一度 やり直し リドゥ</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>clipboard insert</source>
        <translation>クリップボード 挿入</translation>
    </message>
    <message>
        <source>name title call</source>
        <translation>名前 タイトル</translation>
    </message>
    <message>
        <source>delete erase throw away trash</source>
        <translation>削除 消す 捨てる ごみ箱</translation>
    </message>
    <message>
        <source>preferences options configuration device GPU CUDA CPU threads cores speed language theme dark</source>
        <translation>環境設定 オプション デバイス GPU CUDA CPU スレッド コア 速度 言語 テーマ</translation>
    </message>
    <message>
        <source>invert project fit search reconstruct run start go</source>
        <translation>反転 投影 探索 再構成 開始 実行</translation>
    </message>
    <message>
        <source>hold wait interrupt</source>
        <translation>停止 中断 待つ</translation>
    </message>
    <message>
        <source>finish end keep enough</source>
        <translation>終了 残す 完了</translation>
    </message>
    <message>
        <source>abort discard stop</source>
        <translation>中止 破棄 停止</translation>
    </message>
    <message>
        <source>abort queue stop everything</source>
        <translation>中止 待ち行列 すべて 停止</translation>
    </message>
    <message>
        <source>cut frame trim rotate straighten align face</source>
        <translation>トリミング 枠 回転 傾き 位置合わせ 顔 クロップ</translation>
    </message>
    <message>
        <source>save result shelf add store</source>
        <translation>保存 結果 シェルフ 追加</translation>
    </message>
    <message>
        <source>random new face sample person dice</source>
        <translation>ランダム 新しい 顔 人 サイコロ</translation>
    </message>
    <message>
        <source>random seed truncation sample options</source>
        <translation>ランダム シード トランケーション 設定</translation>
    </message>
    <message>
        <source>examples samples starter faces</source>
        <translation>例 サンプル はじめ 顔</translation>
    </message>
    <message>
        <source>browse random faces samples many sheet</source>
        <translation>一覧 ランダム 顔 たくさん</translation>
    </message>
    <message>
        <source>invert project reconstruct photo into network</source>
        <translation>反転 投影 再構成 写真</translation>
    </message>
    <message>
        <source>blend fade mix two between interpolate transition</source>
        <translation>ブレンド 混ぜる 中間 補間 変化</translation>
    </message>
    <message>
        <source>hair colour pose shape texture swap combine crossover</source>
        <translation>髪 色 ポーズ 形 質感 入れ替え 組み合わせ</translation>
    </message>
    <message>
        <source>smile laugh smiling happy sad mood emotion mouth grimace feeling</source>
        <translation>笑顔 笑う 微笑み 喜び 悲しい 気分 感情 口</translation>
    </message>
    <message>
        <source>steps stack edits layers history list</source>
        <translation>手順 編集 重ねる 一覧</translation>
    </message>
    <message>
        <source>age older younger gender hair glasses beard pose turn head light attribute slider SeFa GANSpace</source>
        <translation>年齢 老い 若い 性別 髪 眼鏡 ひげ 向き 回す 頭 光 属性 SeFa GANSpace</translation>
    </message>
    <message>
        <source>video movie animation timeline keyframes</source>
        <translation>動画 ビデオ アニメーション タイムライン キーフレーム</translation>
    </message>
    <message>
        <source>video movie animation start preview</source>
        <translation>動画 ビデオ アニメーション 開始 プレビュー</translation>
    </message>
    <message>
        <source>retouch inpaint fill repair scratch mask part region heal clone</source>
        <translation>修正 レタッチ 補完 修復 傷 マスク 一部 領域</translation>
    </message>
    <message>
        <source>brush mask draw select region retouch</source>
        <translation>ブラシ 描く 選択 領域 修正</translation>
    </message>
    <message>
        <source>empty deselect nothing reset</source>
        <translation>空 選択解除 リセット</translation>
    </message>
    <message>
        <source>reverse opposite selection</source>
        <translation>逆 反対 選択</translation>
    </message>
    <message>
        <source>select all everything</source>
        <translation>すべて 選択</translation>
    </message>
    <message>
        <source>direction library load boundary InterFaceGAN</source>
        <translation>方向 ライブラリ 読み込み InterFaceGAN</translation>
    </message>
    <message>
        <source>step stack edit append</source>
        <translation>手順 編集 追加</translation>
    </message>
    <message>
        <source>compare before after two</source>
        <translation>比較 前 後</translation>
    </message>
    <message>
        <source>compare before after slider curtain wipe</source>
        <translation>比較 前 後 スライダー</translation>
    </message>
    <message>
        <source>original photo before</source>
        <translation>元 写真 前</translation>
    </message>
    <message>
        <source>reconstruction after</source>
        <translation>再構成 後</translation>
    </message>
    <message>
        <source>compare original toggle</source>
        <translation>比較 元 切り替え</translation>
    </message>
    <message>
        <source>larger bigger magnify closer</source>
        <translation>大きく ズーム 近づく</translation>
    </message>
    <message>
        <source>smaller farther</source>
        <translation>小さく ズーム</translation>
    </message>
    <message>
        <source>whole window all</source>
        <translation>全体 ウィンドウ</translation>
    </message>
    <message>
        <source>100 % one to one pixel</source>
        <translation>100 % 等倍 ピクセル</translation>
    </message>
    <message>
        <source>undo steps past versions list</source>
        <translation>手順 過去 一覧</translation>
    </message>
    <message>
        <source>model load StyleGAN pkl checkpoint weights</source>
        <translation>モデル 読み込み StyleGAN pkl 重み</translation>
    </message>
    <message>
        <source>models download StyleGAN FFHQ VGG LPIPS</source>
        <translation>モデル ダウンロード StyleGAN FFHQ VGG LPIPS</translation>
    </message>
    <message>
        <source>default model built-in</source>
        <translation>標準 モデル 内蔵</translation>
    </message>
    <message>
        <source>empty session project start over</source>
        <translation>空 プロジェクト 最初から</translation>
    </message>
    <message>
        <source>load session project</source>
        <translation>読み込み プロジェクト</translation>
    </message>
    <message>
        <source>session project store file name</source>
        <translation>プロジェクト 保存 ファイル 名前</translation>
    </message>
    <message>
        <source>help keys keyboard manual</source>
        <translation>ヘルプ キー キーボード</translation>
    </message>
    <message>
        <source>night black appearance</source>
        <translation>夜 黒 外観</translation>
    </message>
    <message>
        <source>day white bright appearance</source>
        <translation>昼 白 明るい 外観</translation>
    </message>
</context>
<context>
    <name>ShownObstacle</name>
    <message>
        <source>The picture is not drawn yet.</source>
        <translation>画像はまだ描かれていません。</translation>
    </message>
    <message>
        <source>The network is not open yet.</source>
        <translation>ネットワークはまだ開いていません。</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Embed photos into a StyleGAN&apos;s latent space and edit them there.</source>
        <translation>写真を StyleGAN の潜在空間に埋め込み、そこで編集します。</translation>
    </message>
    <message>
        <source>What computes in this run; auto: a GPU where there is one [as in the settings]</source>
        <translation>今回の計算に使うもの。auto: あれば GPU [設定のとおり]</translation>
    </message>
    <message>
        <source>Threads on the CPU in this run [as in the settings]</source>
        <translation>今回の CPU のスレッド数 [設定のとおり]</translation>
    </message>
    <message>
        <source>Photos, latents, a network or a document to open.</source>
        <translation>開く写真、潜在ベクトル、ネットワーク、またはドキュメント。</translation>
    </message>
    <message>
        <source>Edit this photo and write it back into its own file, as an external editor of another program; exit code 0: it was changed, 3: it was not</source>
        <translation>この写真を編集して元のファイルに書き戻します（他のプログラムの外部エディターとして）。終了コード 0：変更あり、3：変更なし</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The network of this run [as in the settings]</source>
        <translation>今回使うネットワーク [設定のとおり]</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
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
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>inlay::AboutFeature</name>
    <message>
        <source>About Inlay</source>
        <translation>Inlay について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inlay %1&lt;/h3&gt;&lt;p&gt;Inlays a photograph into a StyleGAN&apos;s latent space and edits it there, after Image2StyleGAN (Abdal, Qin and Wonka, 2019).&lt;/p&gt;&lt;p&gt;Released under the MIT licence. Made with Qt, LibTorch and OpenCV.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inlay %1&lt;/h3&gt;&lt;p&gt;Image2StyleGAN (Abdal、Qin、Wonka、2019 年) に基づき、写真を StyleGAN の潜在空間に埋め込み、そこで編集します。&lt;/p&gt;&lt;p&gt;MIT ライセンスで公開。Qt、LibTorch、OpenCV を使用しています。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>inlay::Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Open photos or latents</source>
        <translation>写真または潜在ベクトルを開く</translation>
    </message>
    <message>
        <source>Open another network</source>
        <translation>別のネットワークを開きます</translation>
    </message>
    <message>
        <source>&amp;Networks...</source>
        <translation>ネットワーク一覧(&amp;W)...</translation>
    </message>
    <message>
        <source>Networks opened before, where to get more, perceptual weights</source>
        <translation>以前に開いたネットワーク、入手先、知覚距離の重み</translation>
    </message>
    <message>
        <source>Use the &amp;bundled network</source>
        <translation>付属のネットワークを使う(&amp;B)</translation>
    </message>
    <message>
        <source>Open the network that comes with Inlay</source>
        <translation>Inlay に付属するネットワークを開きます</translation>
    </message>
    <message>
        <source>&amp;Save image...</source>
        <translation>画像を保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Save what you see at full resolution</source>
        <translation>表示中の画像を元の解像度で保存します</translation>
    </message>
    <message>
        <source>Write the latent of what you see to a file</source>
        <translation>表示中の画像の潜在ベクトルをファイルに書き出します</translation>
    </message>
    <message>
        <source>Export &amp;film...</source>
        <translation>フィルムを書き出す(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what you see to the clipboard</source>
        <translation>表示中の画像をクリップボードにコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Take an image or files from the clipboard</source>
        <translation>クリップボードの画像やファイルを取り込みます</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Give the chosen picture another name</source>
        <translation>選んだ画像の名前を変えます</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the shelf</source>
        <translation>選んだ画像をシェルフから取り除きます</translation>
    </message>
    <message>
        <source>&amp;Embed</source>
        <translation>埋め込む(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>一時停止または再開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>停止して残す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Empty the queue as well</source>
        <translation>順番待ちもすべて取り消します</translation>
    </message>
    <message>
        <source>Correct the part that is embedded</source>
        <translation>埋め込む範囲を直します</translation>
    </message>
    <message>
        <source>&amp;Keep as picture</source>
        <translation>画像として残す(&amp;K)</translation>
    </message>
    <message>
        <source>Put what you see onto the shelf</source>
        <translation>表示中の画像をシェルフに置きます</translation>
    </message>
    <message>
        <source>&amp;Generate a face</source>
        <translation>顔を生成(&amp;G)</translation>
    </message>
    <message>
        <source>Let the network invent a face, from a random seed</source>
        <translation>ランダムなシードから、ネットワークに顔を作らせます</translation>
    </message>
    <message>
        <source>Generate &amp;with...</source>
        <translation>設定して生成(&amp;W)...</translation>
    </message>
    <message>
        <source>Choose seed, truncation and class</source>
        <translation>シード、トランケーション、クラスを選びます</translation>
    </message>
    <message>
        <source>Write loss and PSNR over the steps as a table (CSV) or a picture</source>
        <translation>ステップごとの損失と PSNR を、表 (CSV) または画像として書き出します</translation>
    </message>
    <message>
        <source>&amp;Search commands...</source>
        <translation>コマンドを検索(&amp;S)...</translation>
    </message>
    <message>
        <source>Find a command by its name and do it</source>
        <translation>名前でコマンドを探して実行します</translation>
    </message>
    <message>
        <source>Add the edit that you see to the picture&apos;s recipe</source>
        <translation>表示中の編集を画像のレシピに追加します</translation>
    </message>
    <message>
        <source>&amp;Import recipe...</source>
        <translation>レシピを読み込む(&amp;I)...</translation>
    </message>
    <message>
        <source>Open a recipe file for the picture of the Recipe panel</source>
        <translation>レシピパネルの画像のために、レシピファイルを開きます</translation>
    </message>
    <message>
        <source>E&amp;xport recipe...</source>
        <translation>レシピを書き出す(&amp;X)...</translation>
    </message>
    <message>
        <source>Write the picture&apos;s recipe to a file</source>
        <translation>画像のレシピをファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;About Inlay</source>
        <translation>Inlay について(&amp;A)</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Target and result beside each other</source>
        <translation>ターゲットと結果を並べます</translation>
    </message>
    <message>
        <source>Sp&amp;lit line</source>
        <translation>分割線(&amp;L)</translation>
    </message>
    <message>
        <source>Target and result with a line to drag</source>
        <translation>ターゲットと結果を、動かせる線で分けて表示します</translation>
    </message>
    <message>
        <source>&amp;Target only</source>
        <translation>ターゲットのみ(&amp;T)</translation>
    </message>
    <message>
        <source>The target alone</source>
        <translation>ターゲットだけを表示します</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>結果のみ(&amp;R)</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>結果だけを表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく表示します</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>画像全体を表示します</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実寸(&amp;A)</translation>
    </message>
    <message>
        <source>A pixel is a pixel</source>
        <translation>画像の 1 画素を画面の 1 画素で表示します</translation>
    </message>
    <message>
        <source>&amp;Dark surround</source>
        <translation>暗い背景(&amp;D)</translation>
    </message>
    <message>
        <source>The picture before dark grey</source>
        <translation>画像の周りを暗い灰色にします</translation>
    </message>
    <message>
        <source>&amp;Mid-grey surround</source>
        <translation>中間灰色の背景(&amp;M)</translation>
    </message>
    <message>
        <source>The picture before mid grey, to judge colours</source>
        <translation>色を見分けるため、画像の周りを中間の灰色にします</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Dark or light as the system is</source>
        <translation>システムに合わせて暗く、または明るくします</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>The light theme</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>The dark theme</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>&amp;Embed panel</source>
        <translation>埋め込みパネル(&amp;E)</translation>
    </message>
    <message>
        <source>Find the latent of a photo</source>
        <translation>写真の潜在ベクトルを求めます</translation>
    </message>
    <message>
        <source>&amp;Morph panel</source>
        <translation>モーフパネル(&amp;M)</translation>
    </message>
    <message>
        <source>Walk from one picture to another</source>
        <translation>ある画像から別の画像へ移り変わらせます</translation>
    </message>
    <message>
        <source>Layers of one picture with layers of another</source>
        <translation>ある画像の層に、別の画像の層を混ぜます</translation>
    </message>
    <message>
        <source>E&amp;xpression panel</source>
        <translation>表情パネル(&amp;P)</translation>
    </message>
    <message>
        <source>Carry an expression over</source>
        <translation>表情を移します</translation>
    </message>
    <message>
        <source>&amp;Recipe panel</source>
        <translation>レシピパネル(&amp;R)</translation>
    </message>
    <message>
        <source>Edits one after the other</source>
        <translation>編集を順に重ねます</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Show what was done, to go back to it</source>
        <translation>行った操作を表示し、そこへ戻れるようにします</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>ラボ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>最後の操作を取り消します</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>取り消した操作をやり直します</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>Before: hold B</source>
        <translation>前の状態: B を押し続ける</translation>
    </message>
    <message>
        <source>Write the film of the Film panel as MP4, WebM, GIF or pictures</source>
        <translation>フィルムパネルのフィルムを MP4、WebM、GIF、または画像として書き出します</translation>
    </message>
    <message>
        <source>Put a handful of faces that go well with this network onto the shelf, to start from</source>
        <translation>はじめの素材として、このネットワークに合う顔をいくつかシェルフに置きます</translation>
    </message>
    <message>
        <source>Embed the chosen pictures</source>
        <translation>選んだ画像を埋め込みます</translation>
    </message>
    <message>
        <source>C&amp;ontinue from here</source>
        <translation>ここから続ける(&amp;O)</translation>
    </message>
    <message>
        <source>Go on searching from the latent that the picture has</source>
        <translation>画像が持つ潜在ベクトルから探索を続けます</translation>
    </message>
    <message>
        <source>&amp;Open network...</source>
        <translation>ネットワークを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>E&amp;xport latent...</source>
        <translation>潜在ベクトルを書き出す(&amp;X)...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>設定(&amp;S)...</translation>
    </message>
    <message>
        <source>What computes, which network opens at the start, language and looks</source>
        <translation>計算に使うもの、起動時に開くネットワーク、言語と外観</translation>
    </message>
    <message>
        <source>Ca&amp;ncel all</source>
        <translation>すべてキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;djust crop...</source>
        <translation>切り抜きを調整(&amp;D)...</translation>
    </message>
    <message>
        <source>Add star&amp;ter faces</source>
        <translation>はじめの顔を追加(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add to recipe</source>
        <translation>レシピに追加(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;yle mix panel</source>
        <translation>スタイルミックスパネル(&amp;X)</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>配色(&amp;E)</translation>
    </message>
    <message>
        <source>Export cur&amp;ve...</source>
        <translation>曲線を書き出す(&amp;V)...</translation>
    </message>
    <message>
        <source>Save the network&apos;s pi&amp;cture...</source>
        <translation>ネットワークの画像を保存(&amp;C)...</translation>
    </message>
    <message>
        <source>Save the square that the network draws, not the photo</source>
        <translation>写真ではなく、ネットワークが描く正方形を保存します</translation>
    </message>
    <message>
        <source>I&amp;n the photo</source>
        <translation>写真の中で(&amp;N)</translation>
    </message>
    <message>
        <source>The edit in the whole photo, at its own resolution</source>
        <translation>編集を写真全体の中に、写真そのものの解像度で表示します</translation>
    </message>
    <message>
        <source>&amp;Zoom to the face</source>
        <translation>顔にズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>The part of the photo that is edited, as large as it goes</source>
        <translation>写真の編集される部分をできるだけ大きく表示します</translation>
    </message>
    <message>
        <source>The photo before the edit while the key B is held</source>
        <translation>Bキーを押している間、編集前の写真を表示します</translation>
    </message>
    <message>
        <source>Hold the embedding or local edit that runs, or go on</source>
        <translation>実行中の埋め込みや部分編集を一時停止、または再開します</translation>
    </message>
    <message>
        <source>End what runs, keep the best of it</source>
        <translation>実行中のものを終え、最良の結果を残します</translation>
    </message>
    <message>
        <source>End what runs, keep nothing of it</source>
        <translation>実行中のものを終え、結果を残しません</translation>
    </message>
</context>
<context>
    <name>inlay::AdvancedSettings</name>
    <message>
        <source>Learning rate, schedule, weights and noise of the optimiser. The presets set them well; change them to experiment.</source>
        <translation>最適化の学習率、スケジュール、重み、ノイズ。プリセットの値が適切ですが、変えて試すこともできます。</translation>
    </message>
    <message>
        <source>Follow the gradients (SOAP)</source>
        <translation>勾配に沿う (SOAP)</translation>
    </message>
    <message>
        <source>Adam in the directions in which the gradients vary: ends closer after the same number of steps, each a little slower. The paper takes plain Adam.</source>
        <translation>勾配が変動する方向で Adam を行います。各ステップは少し遅くなりますが、同じステップ数でより近づきます。論文では通常の Adam です。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far one step of Adam goes, up to 10. The paper takes 0.01; too high a rate makes the loss jump.</source>
        <translation>Adam の 1 ステップの大きさ (10 まで)。論文では 0.01。大きすぎると損失が暴れます。</translation>
    </message>
    <message>
        <source>Ramp up</source>
        <translation>立ち上がり</translation>
    </message>
    <message>
        <source>Share of the steps over which the rate rises from 0, in percent. 0: the full rate from the first step on.</source>
        <translation>学習率が 0 から上がるステップの割合 (%)。0 では最初から全開です。</translation>
    </message>
    <message>
        <source>Ramp down</source>
        <translation>立ち下がり</translation>
    </message>
    <message>
        <source>Share of the steps, at the end, over which the rate falls to 0 as a cosine, in percent. 0: the full rate to the last step.</source>
        <translation>最後に学習率がコサインで 0 まで下がるステップの割合 (%)。0 では最後まで全開です。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>ベータ 1</translation>
    </message>
    <message>
        <source>Adam&apos;s memory for the direction, 0 to 0.999999; usually 0.9.</source>
        <translation>Adam が方向を記憶する度合い (0～0.999999)。通常は 0.9。</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>ベータ 2</translation>
    </message>
    <message>
        <source>Adam&apos;s memory for the size of the gradient, 0 to 0.9999999; usually 0.999. Less suits short runs.</source>
        <translation>Adam が勾配の大きさを記憶する度合い (0～0.9999999)。通常は 0.999。短い実行では小さめが適します。</translation>
    </message>
    <message>
        <source>Pixel weight</source>
        <translation>画素の重み</translation>
    </message>
    <message>
        <source>What the difference of the pixels (MSE) counts in the loss, 0 to 1000000. 0 leaves it out; not both weights can be 0.</source>
        <translation>画素の差 (MSE) が損失に占める重み (0～1000000)。0 では使いません。両方の重みを 0 にはできません。</translation>
    </message>
    <message>
        <source>Perceptual weight</source>
        <translation>知覚の重み</translation>
    </message>
    <message>
        <source>What the perceptual distance counts in the loss, 0 to 1000000. 0 leaves it out and saves its time; not both weights can be 0.</source>
        <translation>知覚距離が損失に占める重み (0～1000000)。0 では使わず、その時間を省きます。両方の重みを 0 にはできません。</translation>
    </message>
    <message>
        <source>Latent noise</source>
        <translation>潜在ノイズ</translation>
    </message>
    <message>
        <source>Noise added to w while it is searched, in standard deviations of w at the start; gone after three quarters of the steps. NVIDIA&apos;s projector takes 0.05; 0 is none.</source>
        <translation>探索中に w に加えるノイズ (開始時の w の標準偏差単位)。ステップの 4 分の 3 で消えます。NVIDIA のプロジェクターは 0.05、0 でなし。</translation>
    </message>
    <message>
        <source>Noise map rate</source>
        <translation>ノイズマップの率</translation>
    </message>
    <message>
        <source>Learning rate of the noise maps, up to 10. Counts where &quot;Noise maps afterwards&quot; is on.</source>
        <translation>ノイズマップの学習率 (10 まで)。「続けてノイズマップ」がオンのときに有効です。</translation>
    </message>
    <message>
        <source>Noise map penalty</source>
        <translation>ノイズマップの罰則</translation>
    </message>
    <message>
        <source>Weight of the penalty that keeps patterns out of the noise maps. NVIDIA&apos;s projector takes 100000; 0 is none. Counts where &quot;Noise maps afterwards&quot; is on.</source>
        <translation>ノイズマップに模様が入るのを防ぐ罰則の重み。NVIDIA のプロジェクターは 100000、0 でなし。「続けてノイズマップ」がオンのときに有効です。</translation>
    </message>
    <message>
        <source>Stop when it gets no better</source>
        <translation>改善しなくなったら停止</translation>
    </message>
    <message>
        <source>Ends the search before its last step where the best loss fell by less than 0.2 % over 100 steps.</source>
        <translation>100 ステップで最良の損失が 0.2 % も下がらなければ、最後のステップを待たずに探索を終えます。</translation>
    </message>
    <message>
        <source>Reset to the preset</source>
        <translation>プリセットに戻す</translation>
    </message>
    <message>
        <source>Steps and all settings of this section as the preset has them</source>
        <translation>ステップ数とこの欄のすべての設定を、プリセットの値に戻します</translation>
    </message>
    <message>
        <source>Advanced (changed)</source>
        <translation>詳細 (変更あり)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>16-bit features</source>
        <translation>16ビットの特徴</translation>
    </message>
    <message>
        <source>Compares the network&apos;s features in bfloat16 while searching: steps are 10 to 20 % faster, the result as near. Only where the processor has it (AVX-512 BF16); elsewhere in 32 bits.</source>
        <translation>探索中、ネットワークの特徴量をbfloat16で比べます。ステップが10～20 %速くなり、結果の近さは変わりません。プロセッサが対応している場合（AVX-512 BF16）のみ。それ以外では32ビットです。</translation>
    </message>
    <message>
        <source>Pull to the start</source>
        <translation>開始点への引き戻し</translation>
    </message>
    <message>
        <source>What the distance of w from its start counts in the search, measured by how w varies in the network, 0 to 1000000. More stays where edits are sound, less comes nearer to the photo; 0 is none.</source>
        <translation>探索で w と開始点との距離をどれだけ重く見るか（ネットワーク内での w のばらつきで測る）、0～1000000。大きいほど編集がうまくいく範囲にとどまり、小さいほど写真に近づきます。0 は引き戻しなしです。</translation>
    </message>
</context>
<context>
    <name>inlay::BlendingFeature</name>
    <message>
        <source>Show &amp;where the photo changes</source>
        <translation>写真が変わる場所を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Hatch the part of the photo that the edit changes</source>
        <translation>編集で変わる部分を斜線で示します</translation>
    </message>
    <message>
        <source>Detail of the photo</source>
        <translation>写真のディテール</translation>
    </message>
    <message>
        <source>Usual detail of the photo</source>
        <translation>写真のディテールを既定に戻す</translation>
    </message>
    <message>
        <source>Mask as it was found</source>
        <translation>検出されたままのマスク</translation>
    </message>
    <message>
        <source>Keep the photo</source>
        <translation>写真を保つ</translation>
    </message>
    <message>
        <source>Let the photo change</source>
        <translation>写真の変更を許す</translation>
    </message>
</context>
<context>
    <name>inlay::BundledExpressions</name>
    <message>
        <source>Smile</source>
        <translation>笑顔</translation>
    </message>
</context>
<context>
    <name>inlay::Canvas</name>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>再構成</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Target and reconstruction. Plus and minus zoom, 0 fits, 1 shows the actual size, arrow keys pan, Control with left and right moves the split line.</source>
        <translation>ターゲットと再構成。プラスとマイナスで拡大・縮小、0 で全体、1 で実寸、矢印キーで移動、Ctrl と左右で分割線を動かします。</translation>
    </message>
    <message>
        <source>Drag to move, corners to scale, the handle to rotate, or click a numbered face. Enter accepts, Escape cancels.</source>
        <translation>ドラッグで移動、角で拡大・縮小、ハンドルで回転。番号の付いた顔はクリックで選べます。Enter で確定、Esc で取り消し。</translation>
    </message>
    <message>
        <source>Drag to move, corners to scale, the handle to rotate. Enter accepts, Escape cancels.</source>
        <translation>ドラッグで移動、角で拡大・縮小、ハンドルで回転。Enter で確定、Esc で取り消し。</translation>
    </message>
</context>
<context>
    <name>inlay::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>コマンド名</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source> (chosen)</source>
        <translation> (選択中)</translation>
    </message>
    <message>
        <source>Nothing here is called that. F1 lists all keys.</source>
        <translation>該当するものがありません。F1 ですべてのキーを表示します。</translation>
    </message>
</context>
<context>
    <name>inlay::CropBar</name>
    <message>
        <source>The framed part of the photo is what gets embedded. Where there are several faces, click one to choose it.</source>
        <translation>枠の中が埋め込まれます。顔が複数あるときは、クリックで選びます。</translation>
    </message>
    <message>
        <source>Apply crop</source>
        <translation>切り抜きを適用</translation>
    </message>
    <message>
        <source>Embeds this part of the photo (Enter)</source>
        <translation>写真のこの範囲を埋め込みます (Enter)</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Keeps the crop from before (Escape)</source>
        <translation>以前の切り抜きのままにします (Esc)</translation>
    </message>
</context>
<context>
    <name>inlay::CropHistory</name>
    <message>
        <source>Move the crop of %1</source>
        <translation>%1 の切り抜きを動かす</translation>
    </message>
    <message>
        <source>Leave the crop of %1 as it was</source>
        <translation>%1 の切り抜きを元のままにする</translation>
    </message>
</context>
<context>
    <name>inlay::DirectionRow</name>
    <message>
        <source>What this direction changes, in your words. A direction with a name of its own is kept in the library, which the Expression panel shows.</source>
        <translation>この方向で何が変わるかを自分の言葉で。名前を付けた方向はライブラリに残り、表情パネルに表示されます。</translation>
    </message>
    <message>
        <source>How far the picture goes along this direction.</source>
        <translation>この方向に画像をどこまで進めるか。</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>%1 の強さ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 での %1</translation>
    </message>
    <message>
        <source>The picture at %1. A click goes there.</source>
        <translation>%1 での画像。クリックでそこへ進みます。</translation>
    </message>
</context>
<context>
    <name>inlay::DirectionsFeature</name>
    <message>
        <source>&amp;Directions panel</source>
        <translation>方向パネル(&amp;D)</translation>
    </message>
    <message>
        <source>Change a picture along directions found in the network</source>
        <translation>ネットワークから見つけた方向に沿って画像を変えます</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Directions &gt; %1</source>
        <translation>方向 &gt; %1</translation>
    </message>
    <message>
        <source>A direction found in the network</source>
        <translation>ネットワークの中で見つけた方向</translation>
    </message>
</context>
<context>
    <name>inlay::DirectionsPanel</name>
    <message>
        <source>Ways of change that the network knows by itself, the strongest first. Move several at once; give one a name to keep it.</source>
        <translation>ネットワーク自身が知っている変化を、強い順に並べたものです。複数を同時に動かせます。名前を付けると残せます。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the picture that changes</source>
        <translation>変える画像</translation>
    </message>
    <message>
        <source>How directions are found</source>
        <translation>方向の見つけ方</translation>
    </message>
    <message>
        <source>SeFa factorises the weights that make styles; GANSpace takes the principal components of random faces. Both need some seconds the first time, and are remembered for each network.</source>
        <translation>SeFa はスタイルを作る重みを分解し、GANSpace はランダムな顔の主成分を使います。どちらも初回は数秒かかり、ネットワークごとに記憶されます。</translation>
    </message>
    <message>
        <source>SeFa: from the weights</source>
        <translation>SeFa: 重みから</translation>
    </message>
    <message>
        <source>GANSpace: from faces</source>
        <translation>GANSpace: 顔から</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>&amp;More directions</source>
        <translation>ほかの方向(&amp;M)</translation>
    </message>
    <message>
        <source>More directions</source>
        <translation>ほかの方向</translation>
    </message>
    <message>
        <source>Adds the next %1, which are weaker</source>
        <translation>次の %1 個 (より弱いもの) を加えます</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>すべてリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset all directions</source>
        <translation>すべての方向をリセット</translation>
    </message>
    <message>
        <source>Takes all sliders back to 0, where the picture is as it was</source>
        <translation>すべてのスライダーを 0 に戻し、元の画像にします</translation>
    </message>
    <message>
        <source>Looking for directions...</source>
        <translation>方向を探しています...</translation>
    </message>
    <message>
        <source>Find directions</source>
        <translation>方向を探す</translation>
    </message>
    <message>
        <source>No directions could be found. %1</source>
        <translation>方向が見つかりませんでした。%1</translation>
    </message>
    <message>
        <source>%1_moved</source>
        <translation>%1_変化</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, no direction in use</source>
        <translation>%1、方向は未使用</translation>
    </message>
    <message>
        <source>%1 along %2</source>
        <translation>%1、%2 に沿って</translation>
    </message>
    <message>
        <source>Move a slider: the whole way of it appears here.</source>
        <translation>スライダーを動かすと、その全行程がここに表示されます。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>inlay::Document</name>
    <message>
        <source>Keep the lab result %1</source>
        <translation>ラボの結果 %1 を残す</translation>
    </message>
    <message>
        <source>Remove the lab result %1</source>
        <translation>ラボの結果 %1 を取り除く</translation>
    </message>
    <message>
        <source>Rename the lab result to %1</source>
        <translation>ラボの結果の名前を %1 に変更</translation>
    </message>
</context>
<context>
    <name>inlay::DocumentFeature</name>
    <message>
        <source>Saved as %1. What you do from now on is written there as you do it.</source>
        <translation>%1 として保存しました。これ以降の作業は、その都度そこに書き込まれます。</translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation>新しいドキュメント(&amp;N)</translation>
    </message>
    <message>
        <source>Start with an empty shelf; what is there stays where it is kept</source>
        <translation>空のシェルフで始めます。今の内容は保存場所に残ります</translation>
    </message>
    <message>
        <source>Open &amp;document...</source>
        <translation>ドキュメントを開く(&amp;D)...</translation>
    </message>
    <message>
        <source>Open a document (*.inlay) in place of this one</source>
        <translation>今のものに代えてドキュメント (*.inlay) を開きます</translation>
    </message>
    <message>
        <source>Save document &amp;as...</source>
        <translation>ドキュメントに名前を付けて保存(&amp;A)...</translation>
    </message>
    <message>
        <source>Give the document a name. It is written as you work, so that there is no other Save: Ctrl+S saves the image</source>
        <translation>ドキュメントに名前を付けます。作業中に自動で書き込まれるので、ほかに保存操作はありません (Ctrl+S は画像の保存)</translation>
    </message>
    <message>
        <source>The document could not be written</source>
        <translation>ドキュメントを書き込めませんでした</translation>
    </message>
    <message>
        <source>Its last changes are lost when the program is closed now. Save it somewhere else with Ctrl+Alt+S.</source>
        <translation>今プログラムを閉じると、最後の変更が失われます。Ctrl+Alt+S で別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>変更を捨てて閉じる</translation>
    </message>
    <message>
        <source>It stays where it is until you decide.</source>
        <translation>決めるまで、そのまま残ります。</translation>
    </message>
    <message>
        <source>A document without a name is kept</source>
        <translation>名前のないドキュメントが残っています</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Opens it in place of the present document</source>
        <translation>今のドキュメントに代えて開きます</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Deletes it for good</source>
        <translation>完全に削除します</translation>
    </message>
    <message>
        <source>Discard the document?</source>
        <translation>ドキュメントを破棄しますか?</translation>
    </message>
    <message>
        <source>It is deleted and cannot be brought back.</source>
        <translation>削除され、元に戻せません。</translation>
    </message>
    <message>
        <source>%1 (%2) - %3</source>
        <translation>%1 (%2) - %3</translation>
    </message>
    <message>
        <source>A document without a name cannot be read</source>
        <translation>名前のないドキュメントを読み込めません</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Leaves the file where it is</source>
        <translation>ファイルをそのまま残します</translation>
    </message>
    <message>
        <source>Pictures: %1, last change: %2.</source>
        <translation>画像: %1、最後の変更: %2。</translation>
    </message>
    <message>
        <source>The file %1, last change: %2.</source>
        <translation>ファイル %1、最後の変更: %2。</translation>
    </message>
    <message>
        <source>Pictures: %1 (%2), last change: %3.</source>
        <translation>画像: %1（%2）、最後の変更: %3。</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
</context>
<context>
    <name>inlay::DocumentKeeper</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Look for unsaved documents</source>
        <translation>保存されていないドキュメントを探す</translation>
    </message>
    <message>
        <source>%1 is open in this window already.</source>
        <translation>%1 はこのウィンドウですでに開いています。</translation>
    </message>
    <message>
        <source>The unsaved document</source>
        <translation>保存されていないドキュメント</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>%1 can only be read: this is a copy of it without a name. Save it under one with Ctrl+Alt+S.</source>
        <translation>%1 は読み取り専用のため、名前のない写しを開きました。Ctrl+Alt+S で名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>%1 is written as you work; it is up to date.</source>
        <translation>%1 は作業中に書き込まれ、最新の状態です。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 を保存できませんでした</translation>
    </message>
    <message>
        <source>A document is being opened or saved; try again when that is done.</source>
        <translation>ドキュメントを開いているか保存しています。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The document could not be written</source>
        <translation>ドキュメントを書き込めませんでした</translation>
    </message>
    <message>
        <source>Its last changes are not in its file.</source>
        <translation>最後の変更がファイルに書き込まれていません。</translation>
    </message>
    <message>
        <source>Save it somewhere else (Ctrl+Alt+S), or make room.</source>
        <translation>別の場所に保存するか (Ctrl+Alt+S)、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>What you do is not kept until that works; it is tried again. Save it somewhere else with Ctrl+Alt+S.</source>
        <translation>成功するまで作業は保存されません。再試行します。Ctrl+Alt+S で別の場所に保存できます。</translation>
    </message>
    <message>
        <source>The document is written again.</source>
        <translation>ドキュメントへの書き込みを再開しました。</translation>
    </message>
    <message>
        <source>All of it is kept as a document without a name. Save it under one with Ctrl+Alt+S.</source>
        <translation>すべて名前のないドキュメントとして残っています。Ctrl+Alt+S で名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>Save it somewhere else with Ctrl+Alt+S.</source>
        <translation>Ctrl+Alt+S で別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Nothing is lost: it is tried again until it works. You can also save it somewhere else with Ctrl+Alt+S.</source>
        <translation>何も失われていません。成功するまで繰り返します。Ctrl+Alt+S で別の場所に保存することもできます。</translation>
    </message>
    <message>
        <source>Embeddings that were interrupted: %1. Their best state so far is kept; embed again for a better one.</source>
        <translation>中断された埋め込み: %1 件。その時点で最良の状態を残しました。もう一度埋め込むとさらに良くなります。</translation>
    </message>
    <message>
        <source>Where a picture had a better one before, that one stays and the interrupted one stands beside it on the shelf.</source>
        <translation>画像に以前のより良い埋め込みがある場合はそれを残し、中断されたものは棚でその隣に並びます。</translation>
    </message>
    <message>
        <source>Local edits that were interrupted: %1. What they had come to stands on the shelf as a picture of its own.</source>
        <translation>中断された部分編集: %1 件。その時点の結果は独立した画像としてシェルフにあります。</translation>
    </message>
    <message>
        <source>Pictures that wait to be embedded, as they did: %1.</source>
        <translation>以前と同じように埋め込みを待つ画像: %1。</translation>
    </message>
</context>
<context>
    <name>inlay::DropRouter</name>
    <message>
        <source>Image without a file, %1 x %2 px</source>
        <translation>ファイルのない画像、%1 x %2 px</translation>
    </message>
    <message>
        <source>dropped image</source>
        <translation>ドロップした画像</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
</context>
<context>
    <name>inlay::EditPanel</name>
    <message>
        <source>Add to recipe</source>
        <translation>レシピに追加</translation>
    </message>
    <message>
        <source>Adds this edit as a step to the recipe of the picture it changes, where it can be combined with others and changed later</source>
        <translation>この編集を、画像のレシピに手順として加えます。ほかの編集と組み合わせたり、後で変えたりできます</translation>
    </message>
    <message>
        <source>Keep as picture</source>
        <translation>画像として残す</translation>
    </message>
    <message>
        <source>Puts what you see onto the shelf as a picture of its own (Ctrl+Return)</source>
        <translation>表示中の画像を、独立した画像としてシェルフに置きます (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Save image...</source>
        <translation>画像を保存...</translation>
    </message>
    <message>
        <source>Saves what you see at full resolution as PNG or JPEG (Ctrl+S)</source>
        <translation>表示中の画像を元の解像度で PNG または JPEG に保存します (Ctrl+S)</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>残せるものはまだありません。</translation>
    </message>
</context>
<context>
    <name>inlay::EditingFeature</name>
    <message>
        <source>Morph</source>
        <translation>モーフ</translation>
    </message>
    <message>
        <source>Style mix</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
</context>
<context>
    <name>inlay::EmbedPanel</name>
    <message>
        <source>Searches the point in the network&apos;s latent space whose picture comes closest to the photo.</source>
        <translation>ネットワークの潜在空間の中で、写真に最も近い画像になる点を探します。</translation>
    </message>
    <message>
        <source>Adjust the crop...</source>
        <translation>切り抜きを調整...</translation>
    </message>
    <message>
        <source>Move, turn and scale the part of the photo that is embedded (Ctrl+R)</source>
        <translation>写真の埋め込む範囲を移動、回転、拡大・縮小します (Ctrl+R)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Choose another network, or see where to get more (Ctrl+Shift+N)</source>
        <translation>別のネットワークを選ぶか、入手先を見ます (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して残す</translation>
    </message>
    <message>
        <source>Ends here and keeps the best result so far (F7)</source>
        <translation>ここで終え、これまでの最良の結果を残します (F7)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ends here and leaves the picture as it was before (F8)</source>
        <translation>ここで終え、画像を元のままにします (F8)</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>もう一度埋め込む</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Loading the engine...</source>
        <translation>エンジンを読み込んでいます...</translation>
    </message>
    <message>
        <source>Opening the network...</source>
        <translation>ネットワークを開いています...</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2 px, %3 style layers</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2 px、スタイル層 %3</translation>
    </message>
    <message>
        <source>No network is open. Open one with Ctrl+Shift+O, or drop its file on the window.</source>
        <translation>ネットワークが開かれていません。Ctrl+Shift+O で開くか、ファイルをウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Drop a photo on the window to begin.</source>
        <translation>はじめに、写真をウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Embeds the chosen pictures with these settings, before all that wait (F5)</source>
        <translation>選んだ画像を、待っているものより先に、この設定で埋め込みます (F5)</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>ここから続ける</translation>
    </message>
    <message>
        <source>Goes on searching from the latent that the picture has, with these settings (Ctrl+F5). A search that was stopped goes on where it was, to the steps set here; one that was done takes as many again.</source>
        <translation>画像が持つ潜在ベクトルから、この設定で探索を続けます (Ctrl+F5)。途中で止めた探索は止めたところから、ここに設定したステップ数まで進みます。終わっていた探索は同じ数のステップをもう一度行います。</translation>
    </message>
    <message numerus="yes">
        <source>Embed %n pictures</source>
        <translation>
            <numerusform>%n 枚の画像を埋め込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Embed next</source>
        <translation>次に埋め込む</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>What was measured of the result, and where the time went</source>
        <translation>結果の測定値と時間の内訳</translation>
    </message>
    <message>
        <source>Holds it; nothing is lost (F6)</source>
        <translation>一時停止します。何も失われません (F6)</translation>
    </message>
</context>
<context>
    <name>inlay::EmbedSettings</name>
    <message>
        <source>Latent space</source>
        <translation>潜在空間</translation>
    </message>
    <message>
        <source>W+ has one w for every layer and comes closest to a photo; W has one for all of them; Z is what the network was trained to take.</source>
        <translation>W+ は層ごとに w を持ち、写真に最も近づきます。W は全層で 1 つ。Z はネットワークが学習時に受け取る入力です。</translation>
    </message>
    <message>
        <source>W+ (closest)</source>
        <translation>W+ (最も近い)</translation>
    </message>
    <message>
        <source>W (one for all layers)</source>
        <translation>W (全層で共通)</translation>
    </message>
    <message>
        <source>Z (as trained)</source>
        <translation>Z (学習時の入力)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>How many times the latent is improved. You can stop at any time and keep the best.</source>
        <translation>潜在ベクトルを改善する回数。いつでも止めて、最良のものを残せます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>Where the search begins. Automatic: if a face was found, at the encoder&apos;s guess (where the network has an encoder and the preset uses it) or at the mean face; otherwise at a random point.</source>
        <translation>探索の開始点です。「自動」では、顔が見つかればエンコーダーの推定 (ネットワークにエンコーダーがあり、プリセットがそれを使う場合) または平均顔から、そうでなければランダムな点から始めます。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Mean face</source>
        <translation>平均顔</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Perceptual distance</source>
        <translation>知覚距離</translation>
    </message>
    <message>
        <source>How likeness to the eye is measured, beside the difference of the pixels (MSE).</source>
        <translation>画素の差 (MSE) に加えて、見た目の近さをどう測るか。</translation>
    </message>
    <message>
        <source>Known when a network is open</source>
        <translation>ネットワークを開くと決まります</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same result, byte for byte, on a CPU.</source>
        <translation>CPU では、同じシードから 1 バイトも違わない結果が得られます。</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>A new random seed</source>
        <translation>新しいランダムなシード</translation>
    </message>
    <message>
        <source>Noise maps afterwards</source>
        <translation>続けてノイズマップ</translation>
    </message>
    <message>
        <source>After the latent, the network&apos;s noise maps are fitted too, for three fifths as many steps again (Image2StyleGAN++): finer detail. They become part of the latent and are exported with it.</source>
        <translation>潜在ベクトルの後、さらに 5 分の 3 のステップ数でネットワークのノイズマップも合わせます (Image2StyleGAN++)。細部がより細かくなります。ノイズマップは潜在ベクトルの一部となり、一緒に書き出されます。</translation>
    </message>
    <message>
        <source>Embed photos as they arrive</source>
        <translation>写真を開いたら埋め込む</translation>
    </message>
    <message>
        <source>Photos you open are embedded at once, one after the other. Switched off, they wait for Start.</source>
        <translation>開いた写真をすぐに 1 枚ずつ埋め込みます。オフでは「開始」を待ちます。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空間</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Chosen by the engine</source>
        <translation>エンジンが選択</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Which of the network&apos;s classes the photo shows: the search begins at that class&apos;s mean, and the latent keeps the class. Without one it begins at the mean of all.</source>
        <translation>写真がネットワークのどのクラスに当たるかを選びます。探索はそのクラスの平均から始まり、潜在ベクトルにクラスが残ります。選ばなければ、全体の平均から始まります。</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source> (0 to %1)</source>
        <translation> (0～%1)</translation>
    </message>
</context>
<context>
    <name>inlay::Embedder</name>
    <message>
        <source>%1 could not be embedded</source>
        <translation>%1 を埋め込めませんでした</translation>
    </message>
</context>
<context>
    <name>inlay::EmbeddingFeature</name>
    <message>
        <source>Embed</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Res&amp;ume %1</source>
        <translation>%1 を再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause %1</source>
        <translation>%1 を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop %1 and keep it</source>
        <translation>%1 を停止して残す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>停止して残す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel %1</source>
        <translation>%1 を中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>inlay::EmbeddingQueue</name>
    <message>
        <source>Embed %1</source>
        <translation>%1 を埋め込む</translation>
    </message>
    <message>
        <source>Continue the embedding of %1</source>
        <translation>%1 の埋め込みを続ける</translation>
    </message>
    <message>
        <source>The best state so far is kept.</source>
        <translation>その時点で最良の状態を残しました。</translation>
    </message>
    <message>
        <source>Cancel the embedding of %1</source>
        <translation>%1 の埋め込みを中止</translation>
    </message>
</context>
<context>
    <name>inlay::EmptyPlace</name>
    <message>
        <source>Drop a photo here</source>
        <translation>ここに写真をドロップ</translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation>またはクリックして選ぶ</translation>
    </message>
</context>
<context>
    <name>inlay::Exporter</name>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 を書き出す</translation>
    </message>
    <message>
        <source>Nothing was written; choose another folder or make room.</source>
        <translation>何も書き込まれていません。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 に書き込めませんでした</translation>
    </message>
    <message>
        <source>Film %1</source>
        <translation>フィルム %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Save %n files</source>
        <translation>
            <numerusform>%n 個のファイルを保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n 個のファイルを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>coded as the photo was</source>
        <translation>元の写真と同じ符号化</translation>
    </message>
    <message>
        <source>%1 bits a channel</source>
        <translation>チャンネルあたり %1 ビット</translation>
    </message>
    <message>
        <source>the photo has 16 bits a channel and this format 8; PNG and TIFF keep them</source>
        <translation>写真はチャンネルあたり 16 ビット、この形式は 8 ビットです。PNG と TIFF なら保たれます</translation>
    </message>
    <message>
        <source>what was clear is white</source>
        <translation>透明な部分は白になります</translation>
    </message>
    <message>
        <source>its inks or Lab colours turned to sRGB</source>
        <translation>インクまたは Lab の色を sRGB に変換しました</translation>
    </message>
    <message>
        <source>from the copy in this document: the photo&apos;s own file has changed</source>
        <translation>この文書内のコピーから：写真のファイルは変更されています</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>%1 を保存しました（%2）</translation>
    </message>
    <message>
        <source>without its noise maps and its class, which this format cannot hold; choose .safetensors or .npz for them</source>
        <translation>この形式に入れられないノイズマップとクラスは含まれません。それらも残すには .safetensors か .npz を選んでください</translation>
    </message>
    <message>
        <source>without its noise maps, which this format cannot hold; choose .safetensors or .npz for them</source>
        <translation>この形式に入れられないノイズマップは含まれません。それも残すには .safetensors か .npz を選んでください</translation>
    </message>
    <message>
        <source>without its class, which this format cannot hold; choose another one for it</source>
        <translation>この形式に入れられないクラスは含まれません。それも残すには別の形式を選んでください</translation>
    </message>
</context>
<context>
    <name>inlay::ExpressionLibrary</name>
    <message>
        <source>Read the library of expressions</source>
        <translation>表情ライブラリを読み込む</translation>
    </message>
    <message>
        <source>An expression of your library could not be read</source>
        <translation>ライブラリの表情を読み込めませんでした</translation>
    </message>
    <message>
        <source>Your library of expressions could not be read</source>
        <translation>表情ライブラリを読み込めませんでした</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Write the library of expressions</source>
        <translation>表情ライブラリに書き込む</translation>
    </message>
    <message>
        <source>Your library of expressions could not be written</source>
        <translation>表情ライブラリに書き込めませんでした</translation>
    </message>
    <message>
        <source>Keep the expression %1</source>
        <translation>表情 %1 を残す</translation>
    </message>
    <message>
        <source>Keep %1 expressions</source>
        <translation>%1 個の表情を残す</translation>
    </message>
    <message>
        <source>Remove the expression %1</source>
        <translation>表情 %1 を取り除く</translation>
    </message>
    <message>
        <source>Rename the expression %1</source>
        <translation>表情 %1 の名前を変更</translation>
    </message>
</context>
<context>
    <name>inlay::ExpressionList</name>
    <message>
        <source>Library of expressions</source>
        <translation>表情ライブラリ</translation>
    </message>
    <message>
        <source>Expressions that you have kept, on the network&apos;s mean face. Choose one to use it in place of the two pictures; F2 renames it, Delete removes it.</source>
        <translation>残した表情 (ネットワークの平均顔で表示)。選ぶと 2 枚の画像の代わりに使えます。F2 で名前を変更、Delete で取り除きます。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Keep the expression: the difference of the two pictures, under a name, for any picture and any document</source>
        <translation>表情を残す: 2 枚の画像の差に名前を付け、どの画像やドキュメントでも使えるようにします</translation>
    </message>
    <message>
        <source>Rename the expression (F2)</source>
        <translation>表情の名前を変更 (F2)</translation>
    </message>
    <message>
        <source>Remove the expression from the library (Delete)</source>
        <translation>表情をライブラリから取り除く (Delete)</translation>
    </message>
    <message>
        <source>Import expressions: a file of Inlay&apos;s directions, or an array such as InterFaceGAN&apos;s .npy</source>
        <translation>表情を読み込む: Inlay の方向のファイル、または InterFaceGAN の .npy などの配列</translation>
    </message>
    <message>
        <source>Export the expression as a file</source>
        <translation>表情をファイルに書き出す</translation>
    </message>
    <message>
        <source>Find the mean face</source>
        <translation>平均顔を求める</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The difference of the two pictures above</source>
        <translation>上の 2 枚の画像の差</translation>
    </message>
    <message>
        <source>Kept on this computer, for all your documents; a recipe that uses one carries its own copy.</source>
        <translation>このコンピューターに保存され、すべてのドキュメントで使えます。レシピで使うと、その写しがレシピに入ります。</translation>
    </message>
    <message>
        <source>Not shown: %1 of other networks.</source>
        <translation>表示していないもの: ほかのネットワークの %1 個。</translation>
    </message>
    <message>
        <source>%1, comes with the bundled network</source>
        <translation>%1（付属のネットワークに含まれる）</translation>
    </message>
</context>
<context>
    <name>inlay::ExpressionPanel</name>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>the picture that changes</source>
        <translation>変える画像</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>無表情</translation>
    </message>
    <message>
        <source>a face at rest</source>
        <translation>表情のない顔</translation>
    </message>
    <message>
        <source>Expressive</source>
        <translation>表情あり</translation>
    </message>
    <message>
        <source>the same face with an expression</source>
        <translation>同じ顔に表情があるもの</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Strength of the expression</source>
        <translation>表情の強さ</translation>
    </message>
    <message>
        <source>1 adds the expression as it is, 0 leaves the target, below 0 turns it round. Double click: 0; Escape while dragging: back; or type a number.</source>
        <translation>1 で表情をそのまま加え、0 ではターゲットのまま、0 未満で逆になります。ダブルクリックで 0、ドラッグ中の Esc で元に戻り、数値も入力できます。</translation>
    </message>
    <message>
        <source>%1 with the expression of %2, strength %3</source>
        <translation>%1 に %2 の表情、強さ %3</translation>
    </message>
    <message>
        <source>Takes the difference between an expressive and a neutral picture of one person, or one of the library, and adds it to the target.</source>
        <translation>同じ人物の表情のある画像とない画像の差、またはライブラリの表情を、ターゲットに加えます。</translation>
    </message>
    <message>
        <source>This expression cannot be kept</source>
        <translation>この表情は残せません</translation>
    </message>
    <message>
        <source>%1 with %2, strength %3</source>
        <translation>%1 に %2、強さ %3</translation>
    </message>
    <message>
        <source>%1, layers %2 to %3</source>
        <translation>%1、層 %2～%3</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>a neutral face</source>
        <translation>無表情の顔</translation>
    </message>
    <message>
        <source>Expression %1</source>
        <translation>表情 %1</translation>
    </message>
    <message>
        <source>Expression of two pictures</source>
        <translation>二つの画像の表情</translation>
    </message>
</context>
<context>
    <name>inlay::ExpressionsFeature</name>
    <message>
        <source>Put expressions or directions into your library</source>
        <translation>表情や方向をライブラリに入れます</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 個のファイル</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>%1 is in your library of expressions.</source>
        <translation>%1 を表情ライブラリに入れました。</translation>
    </message>
    <message>
        <source>%1 is in your library, and shows once its network is open: it does not fit this one.</source>
        <translation>%1 をライブラリに入れました。このネットワークには合わないため、対応するネットワークを開くと表示されます。</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>%1 を読み込めませんでした</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 に書き込む</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 を保存できませんでした</translation>
    </message>
    <message>
        <source>%1 is in your library (Expression panel).</source>
        <translation>%1 をライブラリに入れました (表情パネル)。</translation>
    </message>
    <message>
        <source>Impo&amp;rt expressions...</source>
        <translation>表情を読み込む(&amp;Y)...</translation>
    </message>
    <message>
        <source>Expression &gt; %1</source>
        <translation>表情 &gt; %1</translation>
    </message>
    <message>
        <source>An expression of your library</source>
        <translation>ライブラリの表情</translation>
    </message>
    <message>
        <source>Read the expressions of the bundled network</source>
        <translation>付属ネットワークの表情を読み込む</translation>
    </message>
    <message>
        <source>The expressions that come with Inlay could not be read</source>
        <translation>Inlay に付属する表情を読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>inlay::FaceSamples</name>
    <message>
        <source>Generate a face</source>
        <translation>顔を生成</translation>
    </message>
    <message>
        <source>face %1</source>
        <translation>顔 %1</translation>
    </message>
    <message>
        <source>No face could be generated</source>
        <translation>顔を生成できませんでした</translation>
    </message>
    <message>
        <source>Generated by the network, seed %1, truncation %2 of %3 layers, class %4</source>
        <translation>ネットワークが生成、シード %1、%3 層のトランケーション %2、クラス %4</translation>
    </message>
    <message>
        <source>Generated by the network, seed %1, truncation %2 of %3 layers</source>
        <translation>ネットワークが生成、シード %1、%3 層のトランケーション %2</translation>
    </message>
    <message>
        <source>Generated by the network, seed %1, truncation %2, class %3</source>
        <translation>ネットワークが生成、シード %1、トランケーション %2、クラス %3</translation>
    </message>
    <message>
        <source>Generated by the network, seed %1, truncation %2</source>
        <translation>ネットワークが生成、シード %1、トランケーション %2</translation>
    </message>
</context>
<context>
    <name>inlay::FileOpener</name>
    <message>
        <source>Look at %1</source>
        <translation>%1 を調べる</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>It is neither a photo nor a latent nor a network.</source>
        <translation>写真でも、潜在ベクトルでも、ネットワークでもありません。</translation>
    </message>
    <message>
        <source>Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF, JPEG 2000), latents (.safetensors, .npz, .npy, .pt), networks, encoders, recipes and documents (.inlay).</source>
        <translation>Inlay で開けるのは、写真 (PNG、JPEG、WebP、TIFF、BMP、GIF、HEIC、AVIF、JPEG 2000)、潜在ベクトル (.safetensors、.npz、.npy、.pt)、ネットワーク、エンコーダー、レシピ、ドキュメント (.inlay) です。</translation>
    </message>
    <message>
        <source>It is a folder without photos.</source>
        <translation>写真の入っていないフォルダーです。</translation>
    </message>
    <message>
        <source>Open the folder that they are in, or the photos themselves.</source>
        <translation>写真の入っているフォルダー、または写真そのものを開いてください。</translation>
    </message>
</context>
<context>
    <name>inlay::FilmFeature</name>
    <message>
        <source>&amp;Film panel</source>
        <translation>フィルムパネル(&amp;F)</translation>
    </message>
    <message>
        <source>A film through any number of pictures</source>
        <translation>何枚でも画像をつなぐフィルム</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>フィルム</translation>
    </message>
    <message>
        <source>Play the film of the Film panel on the canvas, or pause it; there Space does it, too</source>
        <translation>フィルムパネルのフィルムをキャンバスで再生、または一時停止します。パネルでは Space でもできます</translation>
    </message>
    <message>
        <source>The two pictures stand at the end of the film that was there.</source>
        <translation>2 枚の画像を、今あるフィルムの最後に加えました。</translation>
    </message>
    <message>
        <source>A film is being written; wait for it, or cancel it in the line at the bottom.</source>
        <translation>フィルムの書き出し中です。終わるのを待つか、下の行でキャンセルしてください。</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause the film</source>
        <translation>フィルムを再生または一時停止(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>inlay::FilmList</name>
    <message>
        <source>Pictures of the film</source>
        <translation>フィルムの画像</translation>
    </message>
    <message>
        <source>The film goes through these pictures from the top. Drag pictures here from the shelf; drag a row, or press Alt+Up and Alt+Down, to change the order; Delete takes it out. A picture may stand several times: twice in a row, the film rests on it. A click or Enter goes to where the picture stands in the film.</source>
        <translation>フィルムは上から順にこれらの画像を通ります。シェルフからドラッグで追加、行のドラッグまたは Alt+↑ と Alt+↓ で順序を変更、Delete で取り除きます。同じ画像を何度でも置け、続けて 2 つ置くとそこで止まります。クリックまたは Enter で、フィルムのその位置へ移ります。</translation>
    </message>
    <message>
        <source>Drag pictures here from the shelf, or add them below</source>
        <translation>シェルフから画像をドラッグするか、下で追加します</translation>
    </message>
</context>
<context>
    <name>inlay::FilmPanel</name>
    <message>
        <source>A film that goes from picture to picture through the latent space.</source>
        <translation>潜在空間を通って画像から画像へ移るフィルム。</translation>
    </message>
    <message>
        <source>The film could not be played</source>
        <translation>フィルムを再生できませんでした</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>フィルムを再生</translation>
    </message>
    <message>
        <source>Plays the film on the canvas, over and over (Space). The first round may be slower than the film, while its frames are drawn.</source>
        <translation>フィルムをキャンバスで繰り返し再生します (Space)。最初の 1 回は、フレームを描きながらなので遅いことがあります。</translation>
    </message>
    <message>
        <source>Export film...</source>
        <translation>フィルムを書き出す...</translation>
    </message>
    <message>
        <source>Writes the film as MP4, WebM, GIF or AVI, or as numbered PNG pictures (Ctrl+Shift+E)</source>
        <translation>フィルムを MP4、WebM、GIF、AVI、または連番の PNG 画像として書き出します (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>%1 pictures, %2 s, %3 frames</source>
        <translation>画像 %1 枚、%2 秒、%3 フレーム</translation>
    </message>
    <message>
        <source>Film of %1 pictures, frame %2 of %3</source>
        <translation>画像 %1 枚のフィルム、フレーム %2 / %3</translation>
    </message>
    <message>
        <source>A film needs two pictures or more: drag them from the shelf into the list, or add them there.</source>
        <translation>フィルムには 2 枚以上の画像が必要です。シェルフからリストへドラッグするか、そこで追加してください。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 belongs to a network that is not open.</source>
        <translation>%1 は開いていないネットワークのものです。</translation>
    </message>
    <message>
        <source>Film of %1 pictures</source>
        <translation>画像 %1 枚のフィルム</translation>
    </message>
</context>
<context>
    <name>inlay::FilmPlayer</name>
    <message>
        <source>Draw a frame of the film</source>
        <translation>フィルムの 1 フレームを描く</translation>
    </message>
</context>
<context>
    <name>inlay::FilmSettingsBox</name>
    <message>
        <source>Length of the film</source>
        <translation>フィルムの長さ</translation>
    </message>
    <message>
        <source>How long the film takes, from one picture to the next or in all</source>
        <translation>フィルムの長さ (画像から次の画像まで、または全体)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>What the length is of</source>
        <translation>長さの対象</translation>
    </message>
    <message>
        <source>With a length for each section the film grows with its pictures; in all it stays as long and gets faster</source>
        <translation>区間ごとなら画像が増えるほど長くなり、全体なら長さは同じで速くなります</translation>
    </message>
    <message>
        <source>for each section</source>
        <translation>区間ごと</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>毎秒フレーム数</translation>
    </message>
    <message>
        <source>How many pictures a second the film shows. 24 to 30 look smooth; a GIF can show 50 at most.</source>
        <translation>1 秒間に表示するフレーム数。24～30 で滑らかに見えます。GIF は 50 までです。</translation>
    </message>
    <message>
        <source> frames/s</source>
        <translation> フレーム/秒</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>緩急</translation>
    </message>
    <message>
        <source>Slow at every picture lets one look at each; even goes on all the time, good for loops on a smooth way</source>
        <translation>「各画像でゆっくり」は一枚ずつ見られます。「一定」は止まらず進み、滑らかな経路のループに向きます</translation>
    </message>
    <message>
        <source>slow at every picture</source>
        <translation>各画像でゆっくり</translation>
    </message>
    <message>
        <source>slow at both ends</source>
        <translation>両端でゆっくり</translation>
    </message>
    <message>
        <source>even</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Straight from one picture to the next, or on a smooth curve through all of them (a Catmull-Rom spline) that has no turns at the pictures</source>
        <translation>画像から次の画像へまっすぐ進むか、すべてを通る滑らかな曲線 (Catmull-Rom スプライン) で折れずに進みます</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>smooth curve</source>
        <translation>滑らかな曲線</translation>
    </message>
    <message>
        <source>Back to the first picture</source>
        <translation>最初の画像に戻る</translation>
    </message>
    <message>
        <source>Loop: back to the first picture</source>
        <translation>ループ: 最初の画像に戻る</translation>
    </message>
    <message>
        <source>Adds the way from the last picture to the first, so that the film can be repeated without a jump</source>
        <translation>最後の画像から最初の画像までを加え、途切れずに繰り返せるようにします</translation>
    </message>
    <message>
        <source>Size of the film</source>
        <translation>フィルムの大きさ</translation>
    </message>
    <message>
        <source>as the network draws</source>
        <translation>ネットワークの出力のまま</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>レート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>経路(&amp;W)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>長さ(&amp;G)</translation>
    </message>
    <message>
        <source>Pa&amp;ce</source>
        <translation>緩急(&amp;C)</translation>
    </message>
    <message>
        <source>Pictures of the film</source>
        <translation>動画の画像</translation>
    </message>
    <message>
        <source>The photos with all of their detail, so that the film begins and ends with them; the whole photo of the first picture, with the others in it; or what the network draws. Generated faces are always the network&apos;s.</source>
        <translation>写真のディテールをすべて保ち、動画は写真で始まり写真で終わります。または最初の画像の写真全体の中にほかの画像を合成するか、ネットワークが描いた画像を使います。生成された顔は常にネットワークの画像です。</translation>
    </message>
    <message>
        <source>the photos, cut</source>
        <translation>切り抜いた写真</translation>
    </message>
    <message>
        <source>in the first photo</source>
        <translation>最初の写真の中</translation>
    </message>
    <message>
        <source>The longer side of the exported film. More than the pictures have is enlarged, not sharper.</source>
        <translation>書き出す動画の長辺。元の画像より大きくすると拡大されるだけで、鮮明にはなりません。</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>画像(&amp;U)</translation>
    </message>
    <message>
        <source>as they are: %1 x %2 px</source>
        <translation>元のまま: %1 x %2 px</translation>
    </message>
</context>
<context>
    <name>inlay::FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>Pictures along the path. Left and right move along it, Home and End go to its ends.</source>
        <translation>途中の画像。左右キーで進み、Home と End で両端へ移ります。</translation>
    </message>
    <message>
        <source>The path of the edit: click or drag to go there.</source>
        <translation>編集の道のり。クリックまたはドラッグでそこへ進みます。</translation>
    </message>
</context>
<context>
    <name>inlay::GalleryFeature</name>
    <message>
        <source>Rando&amp;m gallery...</source>
        <translation>ランダムギャラリー(&amp;M)...</translation>
    </message>
    <message>
        <source>Leaf through faces that the network invents, and pick some</source>
        <translation>ネットワークが作る顔を眺めて選びます</translation>
    </message>
    <message>
        <source>Added to the shelf: %1</source>
        <translation>シェルフに追加しました: %1</translation>
    </message>
    <message>
        <source>It is on the shelf already: %1</source>
        <translation>すでにシェルフにあります: %1</translation>
    </message>
</context>
<context>
    <name>inlay::GenerateDialog</name>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same picture on the same network</source>
        <translation>同じネットワークでは、同じシードから同じ画像が得られます</translation>
    </message>
    <message>
        <source>A new seed each time</source>
        <translation>毎回新しいシード</translation>
    </message>
    <message>
        <source>Draws another seed after each picture</source>
        <translation>画像を作るたびに別のシードを引きます</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>トランケーション</translation>
    </message>
    <message>
        <source>Truncation psi: 0 is the mean picture, 1 whatever the network gives, in between more ordinary and cleaner; beyond 1 stranger</source>
        <translation>トランケーション ψ: 0 は平均画像、1 はネットワークの出力そのまま。間では平凡できれいに、1 を超えると奇妙になります</translation>
    </message>
    <message>
        <source>Truncated layers</source>
        <translation>切り詰める層</translation>
    </message>
    <message>
        <source>How many style layers are truncated, from the coarsest on</source>
        <translation>最も粗い層から数えて、いくつのスタイル層を切り詰めるか</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Which of its classes the network draws</source>
        <translation>ネットワークがどのクラスを描くか</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Truncation ψ</source>
        <translation>トランケーション(&amp;T) ψ</translation>
    </message>
    <message>
        <source>Truncated &amp;layers</source>
        <translation>切り詰める層(&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ass</source>
        <translation>クラス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Puts a new picture onto the shelf</source>
        <translation>新しい画像をシェルフに置きます</translation>
    </message>
    <message>
        <source> (0 to %1)</source>
        <translation> (0～%1)</translation>
    </message>
    <message>
        <source>the network has none</source>
        <translation>このネットワークにはありません</translation>
    </message>
</context>
<context>
    <name>inlay::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What was done, the newest at the end; click to go back or forth to it</source>
        <translation>行った操作 (新しいものほど下)。クリックでその時点へ移ります</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>まだ何もしていません</translation>
    </message>
</context>
<context>
    <name>inlay::InPlaceFeature</name>
    <message>
        <source>Replace the photo itself?</source>
        <translation>写真そのものを置き換えますか？</translation>
    </message>
    <message>
        <source>%1 has been changed since you opened it. What it shows now would be lost: the edit is put into the photo as it was.</source>
        <translation>%1 は、開いた後に変更されています。今の内容は失われます。編集は、開いたときの写真に加えられます。</translation>
    </message>
    <message>
        <source>Replace the photo</source>
        <translation>写真を置き換える</translation>
    </message>
    <message>
        <source>Save &amp;back and close</source>
        <translation>書き戻して閉じる(&amp;B)</translation>
    </message>
    <message>
        <source>Write the edited photo into its own file, and go back</source>
        <translation>編集した写真を元のファイルに書き込んで戻ります</translation>
    </message>
    <message>
        <source>Save back and close</source>
        <translation>書き戻して閉じる</translation>
    </message>
    <message>
        <source>%1 is edited in place: Save back and close (Ctrl+Alt+W) writes it.</source>
        <translation>%1 を直接編集しています。「書き戻して閉じる」（Ctrl+Alt+W）で書き込みます。</translation>
    </message>
    <message>
        <source>Nothing has been edited in %1 yet.</source>
        <translation>%1 はまだ何も編集されていません。</translation>
    </message>
</context>
<context>
    <name>inlay::JobsLine</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>More work under way</source>
        <translation>ほかの進行中の処理</translation>
    </message>
    <message>
        <source>What else is under way; choose one to end it</source>
        <translation>ほかに進行中の処理。選ぶと終わらせます</translation>
    </message>
    <message>
        <source>Ending: %1</source>
        <translation>終了中: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>inlay::KeepingFeature</name>
    <message>
        <source>Kept on the shelf: %1</source>
        <translation>シェルフに残しました: %1</translation>
    </message>
    <message>
        <source>Copied the image, %1 x %2 px</source>
        <translation>画像をコピーしました、%1 x %2 px</translation>
    </message>
    <message>
        <source>What you see is a picture of the shelf already.</source>
        <translation>表示されているのは、すでにシェルフにある画像です。</translation>
    </message>
</context>
<context>
    <name>inlay::KeyframeEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add pictures to the film</source>
        <translation>フィルムに画像を追加</translation>
    </message>
    <message>
        <source>Adds pictures of the shelf after the chosen row</source>
        <translation>選んだ行の後にシェルフの画像を加えます</translation>
    </message>
    <message>
        <source>Earlier in the film (Alt+Up)</source>
        <translation>フィルムの前の方へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Later in the film (Alt+Down)</source>
        <translation>フィルムの後の方へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Take it out of the film (Delete)</source>
        <translation>フィルムから取り除く (Delete)</translation>
    </message>
    <message>
        <source>&amp;Chosen on the shelf (%1)</source>
        <translation>シェルフで選んだもの(&amp;C) (%1)</translation>
    </message>
    <message>
        <source>&amp;All of the shelf (%1)</source>
        <translation>シェルフのすべて(&amp;A) (%1)</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Add to the film</source>
        <translation>フィルムに追加</translation>
    </message>
    <message>
        <source>Move in the film</source>
        <translation>フィルム内で移動</translation>
    </message>
    <message>
        <source>Take out of the film</source>
        <translation>フィルムから取り除く</translation>
    </message>
</context>
<context>
    <name>inlay::KnownNetworksPage</name>
    <message>
        <source>Inlay opens the networks that others publish, as they are: download a file from its publisher&apos;s page, then drop it on the window. Nothing in it is executed. Double-click a publisher to open the page.</source>
        <translation>Inlay は、公開されているネットワークをそのまま開けます。公開元のページからファイルをダウンロードして、ウィンドウにドロップしてください。中身が実行されることはありません。公開元をダブルクリックするとページが開きます。</translation>
    </message>
    <message>
        <source>Well-known networks</source>
        <translation>よく知られたネットワーク</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>一辺</translation>
    </message>
    <message>
        <source>Download, about</source>
        <translation>容量 (約)</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>inlay::LabDialog</name>
    <message>
        <source>Lab results</source>
        <translation>ラボの結果</translation>
    </message>
    <message>
        <source>What experiments showed; F2 renames one, Delete removes it</source>
        <translation>実験の結果。F2 で名前を変更、Delete で取り除きます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Give the chosen result another name (F2)</source>
        <translation>選んだ結果の名前を変えます (F2)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>取り除く(&amp;M)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Take the chosen result out of the document (Delete); can be undone</source>
        <translation>選んだ結果をドキュメントから取り除きます (Delete)。元に戻せます</translation>
    </message>
    <message>
        <source>Another experiment</source>
        <translation>別の実験</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s experiments; each shows in its figure what the paper found</source>
        <translation>論文のどの実験か。それぞれの図に、論文の知見が示されます</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Steps of every embedding: more take longer and come nearer; also for the experiments of the menu</source>
        <translation>各埋め込みのステップ数。多いほど時間がかかり、近づきます。メニューの実験にも使われます</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers: it draws the scribble, the random start and the random face</source>
        <translation>同じシードなら同じ数値になります。落書き、ランダムな開始点、ランダムな顔を決めます</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>&amp;Experiment</source>
        <translation>実験(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>ステップ数(&amp;S)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>シード(&amp;D)</translation>
    </message>
    <message>
        <source>as proposed: %1</source>
        <translation>推奨値: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Save &amp;figure...</source>
        <translation>図を保存(&amp;F)...</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Write the figure as PNG, or as PDF for print</source>
        <translation>図を PNG、または印刷用の PDF として書き出します</translation>
    </message>
    <message>
        <source>Save &amp;table...</source>
        <translation>表を保存(&amp;T)...</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Write the numbers as CSV</source>
        <translation>数値を CSV として書き出します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>このウィンドウを閉じます (Esc)</translation>
    </message>
    <message>
        <source>&amp;Run on %1</source>
        <translation>%1 で実行(&amp;R)</translation>
    </message>
    <message>
        <source>Runs in the background; the result comes into the list</source>
        <translation>バックグラウンドで実行し、結果はリストに入ります</translation>
    </message>
    <message>
        <source>No results yet. Choose a picture on the shelf and an experiment in the menu Lab, or run one from here.</source>
        <translation>結果はまだありません。シェルフの画像とラボメニューの実験を選ぶか、ここから実行してください。</translation>
    </message>
</context>
<context>
    <name>inlay::LabFeature</name>
    <message>
        <source>C&amp;ancel the experiment</source>
        <translation>実験をキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>End the running experiment without a result</source>
        <translation>実行中の実験を、結果を残さずに終えます</translation>
    </message>
    <message>
        <source>Lab &amp;results...</source>
        <translation>ラボの結果(&amp;R)...</translation>
    </message>
    <message>
        <source>What the experiments of this document showed; save figures and tables</source>
        <translation>このドキュメントの実験結果。図や表を保存できます</translation>
    </message>
    <message>
        <source>One experiment at a time: %1 is running</source>
        <translation>実験は 1 つずつです: %1 を実行中</translation>
    </message>
    <message>
        <source>A network must be open first</source>
        <translation>先にネットワークを開いてください</translation>
    </message>
    <message>
        <source>Choose a picture with a photo or a latent on the shelf first</source>
        <translation>先にシェルフで、写真か潜在ベクトルのある画像を選んでください</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 に書き込めませんでした</translation>
    </message>
</context>
<context>
    <name>inlay::LabRunner</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>The table is there; figures need a build with Pango and Cairo.</source>
        <translation>表はあります。図には Pango と Cairo を含むビルドが必要です。</translation>
    </message>
    <message>
        <source>%1 could not be done</source>
        <translation>%1 を行えませんでした</translation>
    </message>
</context>
<context>
    <name>inlay::LanguageFeature</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>The system&apos;s language, where the program speaks it</source>
        <translation>プログラムが対応していれば、システムの言語</translation>
    </message>
    <message>
        <source>The program in English, from the next start on</source>
        <translation>次に起動したときから英語にします</translation>
    </message>
    <message>
        <source>The program in German, from the next start on</source>
        <translation>次に起動したときからドイツ語にします</translation>
    </message>
    <message>
        <source>The program in Japanese, from the next start on</source>
        <translation>次に起動したときから日本語にします</translation>
    </message>
    <message>
        <source>%1 from the next start on.</source>
        <translation>次に起動したときから %1 になります。</translation>
    </message>
</context>
<context>
    <name>inlay::LatentChooser</name>
    <message>
        <source>Latents</source>
        <translation>潜在ベクトル</translation>
    </message>
    <message>
        <source>The latents that the file holds, by the names that it gives them</source>
        <translation>ファイルに入っている潜在ベクトルと、ファイルの中での名前</translation>
    </message>
    <message>
        <source>Open latents</source>
        <translation>潜在ベクトルを開く</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Puts the chosen latents onto the shelf</source>
        <translation>選んだ潜在ベクトルを棚に置きます</translation>
    </message>
    <message>
        <source>%1 holds %2 latents. Which of them should be opened?</source>
        <translation>%1 には潜在ベクトルが %2 個入っています。どれを開きますか?</translation>
    </message>
    <message>
        <source>If its rows are a single latent of a network of %1 layers, cancel and open that network first: the one that is open has %2.</source>
        <translation>これらの行が %1 層のネットワークの 1 つの潜在ベクトルである場合は、キャンセルして先にそのネットワークを開いてください。今開いているネットワークは %2 層です。</translation>
    </message>
    <message>
        <source>Open as a &amp;film</source>
        <translation>フィルムとして開く(&amp;F)</translation>
    </message>
    <message>
        <source>Open as a film</source>
        <translation>フィルムとして開く</translation>
    </message>
    <message>
        <source>Puts the chosen latents onto the shelf, and into the film in the file&apos;s order</source>
        <translation>選んだ潜在ベクトルを棚に置き、ファイル内の順にフィルムに入れます</translation>
    </message>
</context>
<context>
    <name>inlay::LatentIntake</name>
    <message>
        <source>Read %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 を描く</translation>
    </message>
    <message>
        <source>Latent %1</source>
        <translation>潜在ベクトル %1</translation>
    </message>
    <message>
        <source>%1 lies %2 times as far from the network&apos;s mean face as its own faces do, so that the picture is hardly one. Is it a latent of this network?</source>
        <translation>%1 は、ネットワークの平均顔から、ネットワーク自身の顔の %2 倍も離れているため、まともな顔の画像になりません。このネットワークの潜在ベクトルですか?</translation>
    </message>
    <message>
        <source>Open %1 as a film</source>
        <translation>%1 をフィルムとして開く</translation>
    </message>
</context>
<context>
    <name>inlay::LayerHover</name>
    <message>
        <source>A with layer %1 of B</source>
        <translation>A に B の層 %1</translation>
    </message>
</context>
<context>
    <name>inlay::LayerPreview</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>inlay::LayerRangeBox</name>
    <message>
        <source>Style layers</source>
        <translation>スタイル層</translation>
    </message>
    <message>
        <source>The style layers that change: coarse ones carry pose and shape, fine ones colour and texture</source>
        <translation>変えるスタイル層。粗い層は向きと形、細かい層は色と質感を担います</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>最初の層</translation>
    </message>
    <message>
        <source>The first style layer that changes</source>
        <translation>変えるスタイル層の最初</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>最後の層</translation>
    </message>
    <message>
        <source>The last style layer that changes</source>
        <translation>変えるスタイル層の最後</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>粗い</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>細かい</translation>
    </message>
    <message>
        <source>Chosen layers</source>
        <translation>選んだ層</translation>
    </message>
</context>
<context>
    <name>inlay::LocalEditRunner</name>
    <message>
        <source>A local edit is running.</source>
        <translation>部分編集の実行中です。</translation>
    </message>
    <message>
        <source>The network is not open yet.</source>
        <translation>ネットワークがまだ開かれていません。</translation>
    </message>
    <message>
        <source>Choose a picture for A.</source>
        <translation>A の画像を選んでください。</translation>
    </message>
    <message>
        <source>Choose a picture for B.</source>
        <translation>B の画像を選んでください。</translation>
    </message>
    <message>
        <source>Paint a mask over the part of A that is to change.</source>
        <translation>A の変えたい部分にマスクを塗ってください。</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>%1 を補完</translation>
    </message>
    <message>
        <source>Copy a part of %2 into %1</source>
        <translation>%2 の一部を %1 にコピー</translation>
    </message>
    <message>
        <source>Give a part of %1 the style of %2</source>
        <translation>%1 の一部を %2 のスタイルに</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>%1、補完後</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 に %2</translation>
    </message>
    <message>
        <source>%1 in the style of %2</source>
        <translation>%1、%2 のスタイル</translation>
    </message>
    <message>
        <source>%1, composed</source>
        <translation>%1、合成</translation>
    </message>
    <message>
        <source>%1, with only the mask replaced</source>
        <translation>%1、マスク内だけ置き換え</translation>
    </message>
    <message>
        <source>The mask covers the whole picture; leave a part of it unpainted.</source>
        <translation>マスクが画像全体を覆っています。一部を塗らずに残してください。</translation>
    </message>
    <message>
        <source>%1; interrupted when the program ended</source>
        <translation>%1 (プログラム終了時に中断)</translation>
    </message>
    <message>
        <source>Waits until the network %1 is open again.</source>
        <translation>ネットワーク %1 が再び開かれるのを待っています。</translation>
    </message>
    <message>
        <source>Waits for its turn: &quot;%1&quot; is running.</source>
        <translation>順番を待っています:「%1」が実行中です。</translation>
    </message>
    <message>
        <source>Waits for its turn: &quot;%1&quot; is paused. Resume or stop it in the Embed panel.</source>
        <translation>順番を待っています:「%1」は一時停止中です。埋め込みパネルで再開するか終了してください。</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>順番を待っています。</translation>
    </message>
</context>
<context>
    <name>inlay::LocalFeature</name>
    <message>
        <source>Local</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>&amp;Local edits panel</source>
        <translation>部分編集パネル(&amp;L)</translation>
    </message>
    <message>
        <source>Paint a mask and fill it in, copy into it, or restyle it</source>
        <translation>マスクを塗り、補完、コピー、スタイルの変更をします</translation>
    </message>
    <message>
        <source>Paint a &amp;mask</source>
        <translation>マスクを塗る(&amp;M)</translation>
    </message>
    <message>
        <source>Paint over the part of the picture that a local edit changes</source>
        <translation>部分編集で変える範囲を塗ります</translation>
    </message>
    <message>
        <source>Fill the mask</source>
        <translation>マスクを全体に広げる</translation>
    </message>
    <message>
        <source>Mark the whole picture, to erase what is to stay</source>
        <translation>画像全体を塗り、残す部分を消せるようにします</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>マスクを反転</translation>
    </message>
    <message>
        <source>What is marked stays, and the rest changes</source>
        <translation>塗った部分が残り、それ以外が変わります</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>マスクを消去</translation>
    </message>
    <message>
        <source>Take all of the mask away</source>
        <translation>マスクをすべて消します</translation>
    </message>
    <message>
        <source>Start the local edit</source>
        <translation>部分編集を開始</translation>
    </message>
    <message>
        <source>Do what the Local panel says to the masked part</source>
        <translation>部分編集パネルの設定をマスク内に適用します</translation>
    </message>
    <message>
        <source>Stop the local edit and keep it</source>
        <translation>部分編集を停止して残す</translation>
    </message>
    <message>
        <source>End it here with its best state</source>
        <translation>ここで終え、最良の状態を残します</translation>
    </message>
    <message>
        <source>&amp;Local edit</source>
        <translation>部分編集(&amp;L)</translation>
    </message>
    <message>
        <source>Erase in the mask</source>
        <translation>マスクを一部消す</translation>
    </message>
    <message>
        <source>Paint the mask</source>
        <translation>マスクを塗る</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the shelf: the network&apos;s own picture.</source>
        <translation>「%1」をシェルフに置きました (ネットワークが描いた画像)。</translation>
    </message>
    <message>
        <source>The local edit could not be done</source>
        <translation>部分編集を行えませんでした</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Local edit, under way</source>
        <translation>部分編集 (途中)</translation>
    </message>
    <message>
        <source>The result comes here</source>
        <translation>ここに結果が表示されます</translation>
    </message>
    <message>
        <source>Local edit, on the shelf</source>
        <translation>部分編集、シェルフにあり</translation>
    </message>
    <message>
        <source>Local edit, in the queue</source>
        <translation>部分編集 (順番待ち)</translation>
    </message>
    <message>
        <source>On the shelf: &quot;%1&quot;, with only the mask replaced, and &quot;%2&quot;, the network&apos;s own picture.</source>
        <translation>棚に追加: マスク内だけを置き換えた「%1」と、ネットワーク自身の画像「%2」。</translation>
    </message>
    <message>
        <source>Only the mask replaced, on the shelf</source>
        <translation>マスク内だけ置き換え、棚にあります</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works with this mask. Stop it (F7) or cancel it (F8) before the mask is undone.</source>
        <translation>「%1」がこのマスクを使っています。マスクを元に戻す前に、停止 (F7) またはキャンセル (F8) してください。</translation>
    </message>
    <message>
        <source>Local edit, paused</source>
        <translation>部分編集、一時停止中</translation>
    </message>
</context>
<context>
    <name>inlay::LocalPanel</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>the picture that changes</source>
        <translation>変える画像</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>the picture that the masked part is taken from</source>
        <translation>マスク内の元になる画像</translation>
    </message>
    <message>
        <source>What is done to the masked part</source>
        <translation>マスク内をどうするか</translation>
    </message>
    <message>
        <source>Fill in: the network invents what fits. Copy: B&apos;s part comes into A. Style: the part gets B&apos;s colours and textures.</source>
        <translation>補完: ネットワークが合うものを作ります。コピー: B の部分を A に入れます。スタイル: B の色と質感にします。</translation>
    </message>
    <message>
        <source>Fill in the mask</source>
        <translation>マスク内を補完</translation>
    </message>
    <message>
        <source>Copy the mask from B</source>
        <translation>マスク内を B からコピー</translation>
    </message>
    <message>
        <source>Style of B in the mask</source>
        <translation>マスク内を B のスタイルに</translation>
    </message>
    <message>
        <source>Softness of the mask&apos;s edge</source>
        <translation>マスクの縁のぼかし</translation>
    </message>
    <message>
        <source>How wide the mask fades out, in % of the picture&apos;s side, on top of what the brush does</source>
        <translation>ブラシに加えて、マスクの縁をぼかす幅 (画像の一辺に対する %)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Weight of &amp;B</source>
        <translation>B の重み(&amp;B)</translation>
    </message>
    <message>
        <source>Weight of B in the mask</source>
        <translation>マスク内での B の重み</translation>
    </message>
    <message>
        <source>How much B counts within the mask, against A outside it</source>
        <translation>マスクの外の A に対する、マスク内の B の重み</translation>
    </message>
    <message>
        <source>Weight of &amp;A</source>
        <translation>A の重み(&amp;A)</translation>
    </message>
    <message>
        <source>Weight of A outside</source>
        <translation>マスク外での A の重み</translation>
    </message>
    <message>
        <source>How much A counts outside the mask, against B within it</source>
        <translation>マスク内の B に対する、マスクの外の A の重み</translation>
    </message>
    <message>
        <source>Steps of the local edit</source>
        <translation>部分編集のステップ数</translation>
    </message>
    <message>
        <source>How long it searches in the latent space; noise maps take 3/5 of that on top</source>
        <translation>潜在空間を探索するステップ数。ノイズマップではさらにその 3/5 がかかります</translation>
    </message>
    <message>
        <source>N&amp;oise maps too</source>
        <translation>ノイズマップも(&amp;O)</translation>
    </message>
    <message>
        <source>Afterwards searches the network&apos;s noise maps: hides the seam of a copy, and brings back A&apos;s fine detail outside the mask otherwise</source>
        <translation>続けてノイズマップも探索します。コピーの継ぎ目を隠し、それ以外ではマスクの外の A の細部を取り戻します</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Stop and &amp;keep</source>
        <translation>停止して残す(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the local edit</source>
        <translation>部分編集の進み具合</translation>
    </message>
    <message>
        <source>How far the local edit is</source>
        <translation>部分編集の進み具合</translation>
    </message>
    <message>
        <source>The network fills the mask with what fits the rest of A. Nothing of what is painted over is looked at.</source>
        <translation>マスク内を、A の残りに合うものでネットワークが補完します。塗られた部分は見ません。</translation>
    </message>
    <message>
        <source>The masked part of B comes into A: first in the latent space, then in the noise maps.</source>
        <translation>B のマスク内を A に入れます。まず潜在空間で、次にノイズマップで行います。</translation>
    </message>
    <message>
        <source>The masked part of A gets the colours and textures of the same part of B, and keeps its place.</source>
        <translation>A のマスク内が、位置はそのままで、B の同じ部分の色と質感になります。</translation>
    </message>
    <message>
        <source>Step %1 of %2, loss %3</source>
        <translation>ステップ %1 / %2、損失 %3</translation>
    </message>
    <message>
        <source>What the network draws differs a little from A everywhere. This keeps, beside it, a finished picture that is A itself outside the mask</source>
        <translation>ネットワークが描く画像は全体がわずかに A と異なります。オンにすると、マスクの外が A そのものである完成画像も残します</translation>
    </message>
    <message>
        <source>Soft e&amp;dge</source>
        <translation>縁のぼかし(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>ステップ数(&amp;T)</translation>
    </message>
    <message>
        <source>Also A with only the &amp;mask replaced</source>
        <translation>マスク内だけを置き換えた A も(&amp;M)</translation>
    </message>
    <message>
        <source>Starts the local edit; the result comes onto the shelf (F5)</source>
        <translation>部分編集を始めます。結果はシェルフに置かれます (F5)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Holds it; nothing is lost (F6)</source>
        <translation>一時停止します。何も失われません (F6)</translation>
    </message>
    <message>
        <source>Ends here and keeps the best state so far (F7)</source>
        <translation>ここで終え、これまでの最良の状態を残します (F7)</translation>
    </message>
    <message>
        <source>Ends and keeps nothing (F8)</source>
        <translation>終えて、何も残しません (F8)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>inlay::LossChart</name>
    <message>
        <source>Loss and PSNR over the steps</source>
        <translation>ステップごとの損失と PSNR</translation>
    </message>
    <message>
        <source>How the embedding goes: the loss (left, logarithmic) should fall, the PSNR (right, in dB) should rise. Both flat: more steps bring little.</source>
        <translation>埋め込みの様子: 損失 (左、対数) は下がり、PSNR (右、dB) は上がるはずです。どちらも平らなら、続けてもあまり変わりません。</translation>
    </message>
    <message>
        <source>No embedding has run yet.</source>
        <translation>まだ埋め込みを行っていません。</translation>
    </message>
    <message>
        <source>Step %1: loss %2, PSNR %3 dB</source>
        <translation>ステップ %1: 損失 %2、PSNR %3 dB</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>損失 %1</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>Loss and PSNR appear here while an embedding or a local edit runs.</source>
        <translation>埋め込み中や部分編集中は、ここに損失と PSNR が表示されます。</translation>
    </message>
</context>
<context>
    <name>inlay::MainWindow</name>
    <message>
        <source>Inlay</source>
        <translation>Inlay</translation>
    </message>
    <message>
        <source>This edit could not be drawn</source>
        <translation>この編集を描けませんでした</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>実行できなかった操作があります</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>設定...</translation>
    </message>
</context>
<context>
    <name>inlay::MaskLayer</name>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Paint with the left button or a pen. Brackets change the size, with Shift the softness; X or Alt erases; arrows move the brush, Return dabs; Escape leaves.</source>
        <translation>左ボタンまたはペンで塗ります。[ ] で大きさ、Shift を加えるとぼかし。X または Alt で消去、矢印でブラシを移動、Return で塗り、Esc で終わります。</translation>
    </message>
</context>
<context>
    <name>inlay::MaskTools</name>
    <message>
        <source>Paint the mask</source>
        <translation>マスクを塗る</translation>
    </message>
    <message>
        <source>Paint over the part of A that is to change (Ctrl+B). [ and ] change the size, with Shift the softness; X or Alt erases; Escape leaves</source>
        <translation>A の変えたい部分を塗ります (Ctrl+B)。[ と ] で大きさ、Shift を加えるとぼかし。X または Alt で消去、Esc で終わります</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>The brush takes the mask away (X while painting, or hold Alt)</source>
        <translation>ブラシでマスクを消します (塗る間に X、または Alt を押し続ける)</translation>
    </message>
    <message>
        <source>Fill the mask</source>
        <translation>マスクを全体に広げる</translation>
    </message>
    <message>
        <source>Marks the whole picture, to erase what is to stay (Ctrl+Shift+B)</source>
        <translation>画像全体を塗り、残す部分を消せるようにします (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>マスクを反転</translation>
    </message>
    <message>
        <source>What is marked stays, and the rest changes (Ctrl+Alt+V)</source>
        <translation>印の付いた部分が残り、ほかの部分が変わります (Ctrl+Alt+V)</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>マスクを消去</translation>
    </message>
    <message>
        <source>Takes all of the mask away (Ctrl+Shift+Alt+B)</source>
        <translation>マスクをすべて消します (Ctrl+Shift+Alt+B)</translation>
    </message>
    <message>
        <source>Brush si&amp;ze</source>
        <translation>ブラシの大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The brush&apos;s diameter, in pixels of the network&apos;s picture ([ and ])</source>
        <translation>ブラシの直径 (ネットワークの画像の画素単位、[ と ])</translation>
    </message>
    <message>
        <source>Softness of the brush</source>
        <translation>ブラシのぼかし</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the brush fades out towards its edge (Shift+[ and Shift+])</source>
        <translation>ブラシの縁に向けてどれだけ薄くなるか (Shift+[ と Shift+])</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>マスクの色</translation>
    </message>
    <message>
        <source>What the mask is drawn in: choose what stands out from the picture. The result does not depend on it</source>
        <translation>マスクを描く色です。画像の上で目立つ色を選んでください。結果には影響しません</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>青(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Magenta</source>
        <translation>マゼンタ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>緑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄(&amp;Y)</translation>
    </message>
    <message>
        <source>B&amp;rush softness</source>
        <translation>ブラシのぼかし(&amp;R)</translation>
    </message>
</context>
<context>
    <name>inlay::MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>(ほかに %1 件)</translation>
    </message>
</context>
<context>
    <name>inlay::MixPanel</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>gives the layers before the crossover</source>
        <translation>クロスオーバーより前の層を与える画像</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>gives the layers from the crossover on</source>
        <translation>クロスオーバー以降の層を与える画像</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>クロスオーバー</translation>
    </message>
    <message>
        <source>Crossover layer</source>
        <translation>クロスオーバーの層</translation>
    </message>
    <message>
        <source>Style layers</source>
        <translation>スタイル層</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%2 層中 %1 層</translation>
    </message>
    <message>
        <source>Style mix of %1 with layers %3 of %2</source>
        <translation>%1 に %2 の層 %3 を混ぜたもの</translation>
    </message>
    <message>
        <source>%1, layers %2</source>
        <translation>%1、層 %2</translation>
    </message>
    <message>
        <source>Pose and shape sit in the coarse layers, colour and texture in the fine ones: take each from A, from B, or something of both.</source>
        <translation>向きと形は粗い層に、色と質感は細かい層にあります。層ごとに A から、B から、または両方から取れます。</translation>
    </message>
    <message>
        <source>Layers before this one come from A, from it on from B; locked layers stay. Double click: the middle; Escape while dragging: back; or type a number.</source>
        <translation>これより前の層は A、以降は B から取ります。ロックした層は変わりません。ダブルクリックで中央、ドラッグ中の Esc で元に戻り、数値も入力できます。</translation>
    </message>
    <message>
        <source>Share of B</source>
        <translation>B の割合</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the chosen layer comes from B: click a layer to choose it. Double click: all from A; Escape while dragging: back; or type a number.</source>
        <translation>選んだ層をどれだけ B から取るか (層はクリックで選びます)。ダブルクリックですべて A、ドラッグ中の Esc で元に戻り、数値も入力できます。</translation>
    </message>
    <message>
        <source>Lock the chosen layer</source>
        <translation>選んだ層をロック</translation>
    </message>
    <message>
        <source>Keeps the chosen layer as it is (L): crossover, presets and sweeping then leave it alone. A layer&apos;s context menu locks all others, or unlocks all.</source>
        <translation>選んだ層をそのままにします (L)。クロスオーバー、プリセット、なぞる操作の影響を受けません。層のコンテキストメニューで、ほかのすべてのロックやロック解除ができます。</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>粗い</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>細かい</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Layers %1 to %2 from B, the others from A; locked layers stay</source>
        <translation>層 %1～%2 を B から、ほかを A から取ります。ロックした層は変わりません</translation>
    </message>
    <message>
        <source>This network has no such layers</source>
        <translation>このネットワークにはそのような層がありません</translation>
    </message>
    <message>
        <source>Layer %1 (%2 px), share of B</source>
        <translation>層 %1 (%2 px)、B の割合</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>picture A</source>
        <translation>画像 A</translation>
    </message>
    <message>
        <source>picture B</source>
        <translation>画像 B</translation>
    </message>
    <message>
        <source>Layers of B: %1</source>
        <translation>B の層: %1</translation>
    </message>
    <message>
        <source>Locked layers</source>
        <translation>層のロック</translation>
    </message>
</context>
<context>
    <name>inlay::MorphPanel</name>
    <message>
        <source>B  (λ = 0)</source>
        <translation>B  (λ = 0)</translation>
    </message>
    <message>
        <source>where the walk begins</source>
        <translation>始まりの画像</translation>
    </message>
    <message>
        <source>A  (λ = 1)</source>
        <translation>A  (λ = 1)</translation>
    </message>
    <message>
        <source>where the walk ends</source>
        <translation>終わりの画像</translation>
    </message>
    <message>
        <source>Lambda, from B to A</source>
        <translation>ラムダ、B から A へ</translation>
    </message>
    <message>
        <source>How much of A is in the picture. Double click: the middle; Escape while dragging: back; or type a number.</source>
        <translation>画像に A がどれだけ含まれるか。ダブルクリックで中央、ドラッグ中の Esc で元に戻り、数値も入力できます。</translation>
    </message>
    <message>
        <source>Beyond 0..1</source>
        <translation>0～1 の外も</translation>
    </message>
    <message>
        <source>Lets λ leave the way between the two: exaggerates what sets them apart. Pictures get stranger the further you go.</source>
        <translation>λ を 2 つの間の外へ出せるようにし、違いを誇張します。遠くへ行くほど奇妙な画像になります。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play the morph</source>
        <translation>モーフを再生</translation>
    </message>
    <message>
        <source>Moves λ back and forth between the ends</source>
        <translation>λ を両端の間で往復させます</translation>
    </message>
    <message>
        <source>Morph of %1 and %2, λ %3</source>
        <translation>%1 と %2 のモーフ、λ %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Walks through the latent space from B to A: %1.</source>
        <translation>潜在空間を B から A へ進みます: %1。</translation>
    </message>
    <message>
        <source>Make a film</source>
        <translation>フィルムを作る</translation>
    </message>
    <message>
        <source>Make a film of B and A</source>
        <translation>B と A のフィルムを作る</translation>
    </message>
    <message>
        <source>Puts B and A into the Film panel, where more pictures can follow, and where the film is played and exported</source>
        <translation>B と A をフィルムパネルに入れます。そこで画像を足し、再生や書き出しができます</translation>
    </message>
    <message>
        <source>La&amp;mbda, λ</source>
        <translation>ラムダ(&amp;M) λ</translation>
    </message>
    <message>
        <source>picture B</source>
        <translation>画像 B</translation>
    </message>
    <message>
        <source>picture A</source>
        <translation>画像 A</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkFeature</name>
    <message>
        <source>no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>opening...</source>
        <translation>開いています...</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>ネットワーク: %1</translation>
    </message>
    <message>
        <source>%1
%2, %3 px, %4 style layers</source>
        <translation>%1
%2、%3 px、スタイル層 %4</translation>
    </message>
    <message>
        <source>The bundled network is not there</source>
        <translation>付属のネットワークがありません</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>The network that comes with Inlay is used instead.</source>
        <translation>代わりに Inlay に付属のネットワークを使います。</translation>
    </message>
    <message>
        <source>%1 stays open.</source>
        <translation>%1 は開いたままです。</translation>
    </message>
    <message>
        <source>Choose the file...</source>
        <translation>ファイルを選ぶ...</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>%1 is open, but not all of it is used</source>
        <translation>%1 を開きましたが、使われない部分があります</translation>
    </message>
    <message>
        <source>%1 does not tell everything about its network</source>
        <translation>%1 にはネットワークの設定がすべては書かれていません</translation>
    </message>
    <message>
        <source>It holds weights only. Whether values behind the convolutions are limited is not among them; the limit of %1 that NVIDIA&apos;s networks have is in use.</source>
        <translation>ファイルには重みだけが入っていて、畳み込みの後の値に上限があるかどうかは書かれていません。NVIDIA のネットワークと同じ上限 %1 を使っています。</translation>
    </message>
    <message>
        <source>If the pictures have blotches, the network may have been trained without it.</source>
        <translation>画像にむらが出るときは、上限なしで学習したネットワークかもしれません。</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 のまま</translation>
    </message>
    <message>
        <source>Uses the limit that NVIDIA&apos;s networks have</source>
        <translation>NVIDIA のネットワークと同じ上限を使います</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Opens the network anew without a limit</source>
        <translation>上限なしでネットワークを開き直します</translation>
    </message>
    <message>
        <source>%1 starts from the encoder of %2 now.</source>
        <translation>%1 は、これから %2 のエンコーダーの推定から始めます。</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkManager</name>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>以前に開いたもの(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Where to get more</source>
        <translation>入手先(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Perceptual weights</source>
        <translation>知覚距離の重み(&amp;P)</translation>
    </message>
    <message>
        <source>Networks opened before</source>
        <translation>以前に開いたネットワーク</translation>
    </message>
    <message>
        <source>Removing a network takes it off this list; its file stays. Drop a network&apos;s file on the window to add it.</source>
        <translation>取り除いてもリストから消えるだけで、ファイルは残ります。追加するには、ネットワークのファイルをウィンドウにドロップします。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Use the selected network</source>
        <translation>選んだネットワークを使います</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>リストから取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the selected network; its file stays</source>
        <translation>選んだネットワークをリストから消します。ファイルは残ります</translation>
    </message>
    <message>
        <source>&amp;Choose a file...</source>
        <translation>ファイルを選ぶ(&amp;C)...</translation>
    </message>
    <message>
        <source>Open a network from a file</source>
        <translation>ファイルからネットワークを開きます</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkNotice</name>
    <message>
        <source>Open that network</source>
        <translation>そのネットワークを開く</translation>
    </message>
    <message>
        <source>Opens the network that the picture belongs to; asks for its file where it has not been open before</source>
        <translation>画像が属するネットワークを開きます。まだ開いたことがなければ、ファイルを尋ねます</translation>
    </message>
    <message>
        <source>%1 belongs to another network.</source>
        <translation>%1 は別のネットワークのものです。</translation>
    </message>
    <message>
        <source>%1 belongs to the network %2.</source>
        <translation>%1 はネットワーク %2 のものです。</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkRegistry</name>
    <message>
        <source>The list of networks could not be saved to %1 (%2).</source>
        <translation>ネットワークのリストを %1 に保存できませんでした (%2)。</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkTableModel</name>
    <message>
        <source>
The file is no longer there.</source>
        <translation>
ファイルはもうありません。</translation>
    </message>
    <message>
        <source>
Licence: %1</source>
        <translation>
ライセンス: %1</translation>
    </message>
    <message>
        <source>%1
Identity: %2</source>
        <translation>%1
識別子: %2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>一辺</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>inlay::OpeningFeature</name>
    <message>
        <source>pasted image</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
</context>
<context>
    <name>inlay::OtherNetworkFeature</name>
    <message>
        <source>Inlay has not had it open yet: choose its file with Ctrl+Shift+O.</source>
        <translation>Inlay でまだ開いたことがありません。Ctrl+Shift+O でファイルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the shelf belong to another network</source>
        <translation>
            <numerusform>シェルフの %n 枚の画像は別のネットワークのものです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the shelf belong to the network %1</source>
        <translation>
            <numerusform>シェルフの %n 枚の画像はネットワーク %1 のものです</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Such pictures can be seen and saved; to edit them open their network.</source>
        <translation>このような画像は見ることと保存はできます。編集するには、そのネットワークを開いてください。</translation>
    </message>
</context>
<context>
    <name>inlay::PanelInputs</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: オン</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: オフ</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>Layers %1 to %2</source>
        <translation>層 %1 から %2</translation>
    </message>
</context>
<context>
    <name>inlay::PanelRail</name>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>%1 panel</source>
        <translation>%1パネル</translation>
    </message>
</context>
<context>
    <name>inlay::PanelSlots</name>
    <message>
        <source>%1 belongs to a network that is not open.</source>
        <translation>%1 は開いていないネットワークのものです。</translation>
    </message>
    <message>
        <source>%1 is on its way into the network. It can be edited as soon as it is there.</source>
        <translation>%1 はネットワークへ埋め込んでいる途中です。終わりしだい編集できます。</translation>
    </message>
    <message>
        <source>%1 is not embedded yet: start that in the Embed panel (Ctrl+1).</source>
        <translation>%1 はまだ埋め込まれていません。埋め込みパネル (Ctrl+1) で始めてください。</translation>
    </message>
    <message>
        <source>Choose %1: drag a picture from the shelf there, or click the place and generate a face.</source>
        <translation>%1を選んでください。シェルフから画像をそこへドラッグするか、枠をクリックして顔を生成します。</translation>
    </message>
</context>
<context>
    <name>inlay::PerceptualWeightsLibrary</name>
    <message>
        <source>Read %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>%1 holds %2: choose it as the distance in the Embed panel.</source>
        <translation>%1 には %2 が含まれています。埋め込みパネルで距離として選べます。</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>List the perceptual weights</source>
        <translation>知覚距離の重みを一覧</translation>
    </message>
</context>
<context>
    <name>inlay::PerceptualWeightsPage</name>
    <message>
        <source>An embedding compares pictures by what a network sees in them. Inlay comes with a distance of its own; the paper&apos;s needs one of these files. Download it, then choose it here or drop it on the window: the distance appears in the Embed panel. Double-click a line to open its page.</source>
        <translation>埋め込みでは、ネットワークが画像から読み取る特徴を比べます。Inlay には独自の距離が付いていますが、論文の距離にはこれらのファイルのどれかが必要です。ダウンロードして、ここで選ぶかウィンドウにドロップすると、埋め込みパネルで距離を選べるようになります。行をダブルクリックするとページが開きます。</translation>
    </message>
    <message>
        <source>Perceptual weights</source>
        <translation>知覚距離の重み</translation>
    </message>
    <message>
        <source>Files of weights, and whether Inlay knows where they are</source>
        <translation>重みのファイルと、登録の有無</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>VGG-16: the distance of Image2StyleGAN (conv1_1, conv1_2, conv3_2, conv4_2)</source>
        <translation>VGG-16: Image2StyleGAN の距離 (conv1_1、conv1_2、conv3_2、conv4_2)</translation>
    </message>
    <message>
        <source>torchvision, about 528 MB; BSD 3-Clause</source>
        <translation>torchvision、約 528 MB、BSD 3-Clause</translation>
    </message>
    <message>
        <source>LPIPS, its linear layers: needs VGG-16 as well, from the file above</source>
        <translation>LPIPS の線形層: 上のファイルの VGG-16 も必要です</translation>
    </message>
    <message>
        <source>The lpips package, in lpips/weights/v0.1, about 7 KB; BSD 2-Clause</source>
        <translation>lpips パッケージの lpips/weights/v0.1、約 7 KB、BSD 2-Clause</translation>
    </message>
    <message>
        <source>VGG-16 and LPIPS in one file, as NVIDIA&apos;s projector uses them</source>
        <translation>VGG-16 と LPIPS を 1 つにしたファイル (NVIDIA のプロジェクターが使うもの)</translation>
    </message>
    <message>
        <source>NVIDIA, about 553 MB; Nvidia Source Code License (not for commercial use)</source>
        <translation>NVIDIA、約 553 MB、Nvidia Source Code License (商用利用不可)</translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>ファイルを選ぶ(&amp;F)...</translation>
    </message>
    <message>
        <source>Choose a file of perceptual weights</source>
        <translation>知覚距離の重みのファイルを選ぶ</translation>
    </message>
    <message>
        <source>Register a file of perceptual weights; it stays where it is</source>
        <translation>知覚距離の重みのファイルを登録します。ファイルの場所は変わりません</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>見つかりません: %1</translation>
    </message>
</context>
<context>
    <name>inlay::PhotoBar</name>
    <message>
        <source>Detail</source>
        <translation>ディテール</translation>
    </message>
    <message>
        <source>Detail of the photo</source>
        <translation>写真のディテール</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>100 %: the photo&apos;s own pixels are moved, with every hair and pore. 0 %: the network&apos;s picture in the photo&apos;s colours, for great changes and other styles</source>
        <translation>100 %: 写真の画素そのものを、髪も毛穴も残して動かします。0 %: ネットワークの画像を写真の色合いで使います。大きな変更やスタイルの変更に向いています</translation>
    </message>
    <message>
        <source>Usual detail</source>
        <translation>既定のディテール</translation>
    </message>
    <message>
        <source>As much of the photo&apos;s detail as its sharpness asks for</source>
        <translation>写真の鮮明さに応じたディテール</translation>
    </message>
    <message>
        <source>Show where the photo changes</source>
        <translation>写真が変わる場所を表示</translation>
    </message>
    <message>
        <source>Hatches the part of the photo that the edit changes; the rest stays as it is, to the last pixel (Ctrl+M)</source>
        <translation>編集で変わる部分を斜線で示します。ほかは 1 画素も変わりません (Ctrl+M)</translation>
    </message>
    <message>
        <source>Let it change here</source>
        <translation>ここは変える</translation>
    </message>
    <message>
        <source>Paint where the edit is to show in full ([ and ] change the brush&apos;s size, with Shift its softness; X or Alt erases; Escape leaves)</source>
        <translation>編集をそのまま見せたい場所を塗ります ([ と ] でブラシの大きさ、Shift と併用でぼかし、X か Alt で消去、Escape で終了)</translation>
    </message>
    <message>
        <source>Keep the photo here</source>
        <translation>ここは写真を保つ</translation>
    </message>
    <message>
        <source>Paint where the photo is to stay as it is</source>
        <translation>写真のまま残したい場所を塗ります</translation>
    </message>
    <message>
        <source>Mask as it was found</source>
        <translation>検出されたままのマスク</translation>
    </message>
    <message>
        <source>Takes back all that was painted</source>
        <translation>塗った内容をすべて取り消します</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>The brush&apos;s diameter, in parts of a 512th of the face&apos;s crop</source>
        <translation>ブラシの直径 (切り抜きの 512 分の 1 単位)</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>ディテール(&amp;D)</translation>
    </message>
</context>
<context>
    <name>inlay::PhotoComposer</name>
    <message>
        <source>Put the edit into the photo</source>
        <translation>編集を写真に反映する</translation>
    </message>
</context>
<context>
    <name>inlay::PhotoIntake</name>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Photo %1, %2 x %3 px</source>
        <translation>写真 %1、%2 x %3 px</translation>
    </message>
    <message>
        <source>Find the face in %1</source>
        <translation>%1 から顔を探す</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>%1 を切り抜く</translation>
    </message>
    <message>
        <source>Decode %1</source>
        <translation>%1 をデコード</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>Photo %1, the first of its pictures, %2 x %3 px</source>
        <translation>写真 %1、最初のコマ、%2 x %3 px</translation>
    </message>
    <message>
        <source>Add the other faces of %1</source>
        <translation>%1 の他の顔を追加</translation>
    </message>
    <message>
        <source>%1, face %2</source>
        <translation>%1、顔 %2</translation>
    </message>
</context>
<context>
    <name>inlay::PhotoStage</name>
    <message>
        <source>Before: %1</source>
        <translation>前: %1</translation>
    </message>
</context>
<context>
    <name>inlay::PictureSlot</name>
    <message>
        <source>No pictures yet</source>
        <translation>画像がまだありません</translation>
    </message>
    <message>
        <source>No embedded pictures yet</source>
        <translation>埋め込んだ画像がまだありません</translation>
    </message>
    <message>
        <source>Generate a face</source>
        <translation>顔を生成</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1、空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2
Drag a picture here from the shelf, or click to choose one.</source>
        <translation>%1: %2
シェルフから画像をここへドラッグするか、クリックして選びます。</translation>
    </message>
    <message>
        <source>drop or click</source>
        <translation>ドロップかクリック</translation>
    </message>
    <message>
        <source>%1, %2, of another network</source>
        <translation>%1、%2、別のネットワークのもの</translation>
    </message>
</context>
<context>
    <name>inlay::PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Save or delete a preset</source>
        <translation>プリセットの保存または削除</translation>
    </message>
    <message>
        <source>Save these settings as a preset of your own, or delete one</source>
        <translation>この設定を自分のプリセットとして保存するか、プリセットを削除します</translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation>プリセットとして保存...</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Delete (built-in presets stay)</source>
        <translation>削除 (組み込みのプリセットは残ります)</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Name of the preset. One of your own with this name is replaced;
&quot;inlay embed --preset&quot; knows it by this name too.</source>
        <translation>プリセットの名前。同じ名前の自分のプリセットは置き換えられます。
「inlay embed --preset」でもこの名前で使えます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Editable</source>
        <translation>編集向き</translation>
    </message>
    <message>
        <source>Closest, fast</source>
        <translation>最も近い（高速）</translation>
    </message>
    <message>
        <source>Closest, balanced</source>
        <translation>最も近い（バランス）</translation>
    </message>
    <message>
        <source>Closest, as in the paper</source>
        <translation>最も近い（論文どおり）</translation>
    </message>
    <message>
        <source>Editable takes a few steps and stays where expressions and morphs are sound; the photo&apos;s own detail comes back from the photo. The others come as near as they can, and edit less well: as in the paper (Image2StyleGAN, 5000 steps); fast, about as near in a tenth of the time; balanced, nearer in less than a third. Below them stand your own.</source>
        <translation>「編集向き」は少ないステップで、表情やモーフがうまくいく範囲にとどまります。細部は写真そのものから戻ってきます。他はできるだけ近づきますが、編集はうまくいきにくくなります。論文どおり（Image2StyleGAN、5000 ステップ）、高速（10 分の 1 の時間でほぼ同じ近さ）、バランス（3 分の 1 未満の時間でより近い）。その下にはご自身のプリセットが並びます。</translation>
    </message>
</context>
<context>
    <name>inlay::PresetLibrary</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Your presets could not be read</source>
        <translation>プリセットを読み込めませんでした</translation>
    </message>
    <message>
        <source>The preset could not be saved</source>
        <translation>プリセットを保存できませんでした</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; is saved.</source>
        <translation>プリセット「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The preset could not be deleted</source>
        <translation>プリセットを削除できませんでした</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; is deleted. Its settings are still in the panel: saving them brings it back.</source>
        <translation>プリセット「%1」を削除しました。設定はパネルに残っているので、保存すれば元に戻せます。</translation>
    </message>
</context>
<context>
    <name>inlay::QueueBox</name>
    <message>
        <source>Show the picture that is running</source>
        <translation>実行中の画像を表示</translation>
    </message>
    <message>
        <source>Shows the picture that is being embedded</source>
        <translation>埋め込み中の画像を表示します</translation>
    </message>
    <message>
        <source>What waits for its turn</source>
        <translation>順番を待っているもの</translation>
    </message>
    <message>
        <source>What waits, the next one on top. Drag to change the order (Alt+Up, Alt+Down); Delete takes it out of the queue; Enter shows the picture.</source>
        <translation>待っているもの。次のものが一番上です。ドラッグで順番を変え (Alt+↑、Alt+↓)、Delete で待ち行列から外し、Enter で画像を表示します。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Lets it have its turn earlier (Alt+Up)</source>
        <translation>順番を早めます (Alt+↑)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Lets it have its turn later (Alt+Down)</source>
        <translation>順番を遅らせます (Alt+↓)</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>待ち行列から外す</translation>
    </message>
    <message>
        <source>Takes it out of the queue; the picture stays on the shelf (Delete)</source>
        <translation>待ち行列から外します。画像はシェルフに残ります (Delete)</translation>
    </message>
    <message>
        <source>Shows %1, which is being worked on</source>
        <translation>処理中の %1 を表示します</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the queue</source>
        <translation>
            <numerusform>待ち行列にあと %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1、次: %2</translation>
    </message>
    <message>
        <source>%1. All together about %2.</source>
        <translation>%1。全部で約 %2。</translation>
    </message>
    <message>
        <source>%1 (waits for %2)</source>
        <translation>%1 (%2 を待っています)</translation>
    </message>
    <message>
        <source>It was queued for the network %1, and begins when that one is open.</source>
        <translation>ネットワーク %1 のために待ち行列に入りました。そのネットワークが開くと始まります。</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>What is embedded now stands here; a click shows it</source>
        <translation>埋め込み中の画像がここに出ます。クリックで表示します</translation>
    </message>
    <message>
        <source>Paused: %1, %2%</source>
        <translation>一時停止中: %1、%2%</translation>
    </message>
    <message>
        <source>Running: %1, %2%</source>
        <translation>実行中: %1、%2%</translation>
    </message>
</context>
<context>
    <name>inlay::RecipeEdits</name>
    <message>
        <source>Draw %1</source>
        <translation>%1 を描く</translation>
    </message>
</context>
<context>
    <name>inlay::RecipeFeature</name>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Add a step to the recipe of %1</source>
        <translation>%1 のレシピに手順を追加</translation>
    </message>
    <message>
        <source>Added to the recipe of %1 (Ctrl+5 shows it)</source>
        <translation>%1 のレシピに追加しました (Ctrl+5 で表示)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>%1 is a recipe</source>
        <translation>%1 はレシピです</translation>
    </message>
    <message>
        <source>A recipe is done to a picture, and none is chosen.</source>
        <translation>レシピは画像に対して使うものですが、画像が選ばれていません。</translation>
    </message>
    <message>
        <source>Choose a picture on the shelf, then open the recipe again.</source>
        <translation>棚の画像を選んでから、もう一度レシピを開いてください。</translation>
    </message>
</context>
<context>
    <name>inlay::RecipePanel</name>
    <message>
        <source>Morph</source>
        <translation>モーフ</translation>
    </message>
    <message>
        <source>Style mix</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Edits done one after the other, from the top. The picture stays as it is: every step can be changed later.</source>
        <translation>上から順に行う編集です。元の画像は変わらず、どの手順も後で変えられます。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the picture whose recipe this is</source>
        <translation>このレシピの画像</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>レシピの手順</translation>
    </message>
    <message>
        <source>Drag a step, or press Alt+Up and Alt+Down, to change the order; clear its box (Space) to switch it off; Delete removes it</source>
        <translation>ドラッグ、または Alt+↑ と Alt+↓ で順序を変えます。チェックを外す (Space) とオフ、Delete で取り除きます</translation>
    </message>
    <message>
        <source>Switch a step on</source>
        <translation>手順をオンにする</translation>
    </message>
    <message>
        <source>Switch a step off</source>
        <translation>手順をオフにする</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>強さ(&amp;S)</translation>
    </message>
    <message>
        <source>Strength of the chosen step</source>
        <translation>選んだ手順の強さ</translation>
    </message>
    <message>
        <source>How much of the chosen step is done. Double click: nothing of it; Escape while dragging: back; or type a number.</source>
        <translation>選んだ手順をどれだけ行うか。ダブルクリックで 0、ドラッグ中の Esc で元に戻り、数値も入力できます。</translation>
    </message>
    <message>
        <source>Do this step earlier (Alt+Up)</source>
        <translation>この手順を前へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Do this step later (Alt+Down)</source>
        <translation>この手順を後へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove this step (Delete)</source>
        <translation>この手順を取り除く (Delete)</translation>
    </message>
    <message>
        <source>Copy the recipe</source>
        <translation>レシピをコピー</translation>
    </message>
    <message>
        <source>Put the copied recipe on this picture</source>
        <translation>コピーしたレシピをこの画像に適用</translation>
    </message>
    <message>
        <source>Open a recipe file for this picture</source>
        <translation>この画像のためにレシピファイルを開く</translation>
    </message>
    <message>
        <source>Export the recipe as a file (inlay apply)</source>
        <translation>レシピをファイルに書き出す (inlay apply)</translation>
    </message>
    <message>
        <source>Change the layers of a step</source>
        <translation>手順の層を変更</translation>
    </message>
    <message>
        <source>Move a step of the recipe</source>
        <translation>レシピの手順を移動</translation>
    </message>
    <message>
        <source>Remove a step of the recipe</source>
        <translation>レシピの手順を取り除く</translation>
    </message>
    <message>
        <source>Paste a recipe</source>
        <translation>レシピを貼り付け</translation>
    </message>
    <message>
        <source>%1 after one step</source>
        <translation>%1、1 手順の後</translation>
    </message>
    <message>
        <source>%1 after %2 steps</source>
        <translation>%1、%2 手順の後</translation>
    </message>
    <message>
        <source>No steps yet. &quot;Add to recipe&quot; in another panel puts its edit here; a recipe file can be opened below.</source>
        <translation>手順はまだありません。ほかのパネルの「レシピに追加」で編集がここに入ります。レシピファイルは下のボタンで開けます。</translation>
    </message>
    <message>
        <source>The path of a step appears here once one is chosen.</source>
        <translation>手順を選ぶと、ここにその道のりが表示されます。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>inlay::SampleGallery</name>
    <message>
        <source>Random gallery</source>
        <translation>ランダムギャラリー</translation>
    </message>
    <message>
        <source>The gallery could not be drawn</source>
        <translation>ギャラリーを描けませんでした</translation>
    </message>
    <message>
        <source>&amp;Truncation, ψ</source>
        <translation>トランケーション(&amp;T) ψ</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>トランケーション</translation>
    </message>
    <message>
        <source>0 is the mean face, 1 whatever the network gives; in between faces are more ordinary and cleaner, beyond 1 stranger. All faces are drawn anew.</source>
        <translation>0 は平均顔、1 はネットワークの出力そのまま。間では平凡できれいに、1 を超えると奇妙になります。すべての顔を描き直します。</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>最初のシード</translation>
    </message>
    <message>
        <source>The seed of the first face; the others count on from it. The same seed gives the same face on the same network.</source>
        <translation>最初の顔のシード。ほかの顔は順に続きます。同じネットワークでは、同じシードから同じ顔が得られます。</translation>
    </message>
    <message>
        <source>First &amp;seed</source>
        <translation>最初のシード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Other faces</source>
        <translation>別の顔(&amp;O)</translation>
    </message>
    <message>
        <source>Other faces</source>
        <translation>別の顔</translation>
    </message>
    <message>
        <source>Goes on with another, random first seed</source>
        <translation>別のランダムなシードから始めます</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Which of its classes the network draws</source>
        <translation>ネットワークがどのクラスを描くか</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>クラス(&amp;C)</translation>
    </message>
    <message>
        <source>Random faces</source>
        <translation>ランダムな顔</translation>
    </message>
    <message>
        <source>Faces that the network invents. Click one to put it onto the shelf.</source>
        <translation>ネットワークが作る顔。クリックするとシェルフに置きます。</translation>
    </message>
    <message>
        <source>Arrow keys go from face to face, Enter puts one onto the shelf</source>
        <translation>矢印キーで顔を移り、Enter でシェルフに置きます</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>もっと(&amp;M)</translation>
    </message>
    <message>
        <source>More faces</source>
        <translation>もっと多くの顔</translation>
    </message>
    <message>
        <source>Goes on at the end, as scrolling down does</source>
        <translation>下までスクロールしたときと同じく、続きを表示します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes the gallery (Escape); a double click on a face adds it and closes</source>
        <translation>ギャラリーを閉じます (Esc)。顔をダブルクリックすると追加して閉じます</translation>
    </message>
    <message>
        <source> of 0 to %1</source>
        <translation> (0～%1)</translation>
    </message>
    <message>
        <source>This network cannot invent faces: it has no mapping network.</source>
        <translation>このネットワークにはマッピングネットワークがないため、顔を作れません。</translation>
    </message>
    <message>
        <source>%1 faces. A click or Enter puts one onto the shelf.</source>
        <translation>顔 %1 個。クリックまたは Enter でシェルフに置きます。</translation>
    </message>
</context>
<context>
    <name>inlay::SampleModel</name>
    <message>
        <source>Face of seed %1, on the shelf</source>
        <translation>シード %1 の顔、シェルフにあり</translation>
    </message>
    <message>
        <source>Face of seed %1</source>
        <translation>シード %1 の顔</translation>
    </message>
    <message>
        <source>Seed %1, truncation %2</source>
        <translation>シード %1、トランケーション %2</translation>
    </message>
    <message>
        <source>%1
It is on the shelf.</source>
        <translation>%1
シェルフにあります。</translation>
    </message>
    <message>
        <source>%1
Click to put it onto the shelf.</source>
        <translation>%1
クリックするとシェルフに置きます。</translation>
    </message>
    <message>
        <source>Draw a random face</source>
        <translation>ランダムな顔を描く</translation>
    </message>
</context>
<context>
    <name>inlay::SavingFeature</name>
    <message numerus="yes">
        <source>&amp;Save %n images...</source>
        <translation>
            <numerusform>%n 枚の画像を保存(&amp;S)...</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save image...</source>
        <translation>画像を保存(&amp;S)...</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n latents...</source>
        <translation>
            <numerusform>%n 個の潜在ベクトルを書き出す(&amp;X)...</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport latent...</source>
        <translation>潜在ベクトルを書き出す(&amp;X)...</translation>
    </message>
    <message>
        <source>There is no picture to save yet.</source>
        <translation>保存できる画像はまだありません。</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>ファイルを置き換えますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already: %1.</source>
        <translation>
            <numerusform>%n 個のファイルがすでにあります: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Save the images into a folder</source>
        <translation>画像をフォルダーに保存</translation>
    </message>
    <message>
        <source>Export the latents into a folder</source>
        <translation>潜在ベクトルをフォルダーに書き出す</translation>
    </message>
    <message>
        <source>&amp;Save photo...</source>
        <translation>写真を保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Save photo...</source>
        <translation>写真を保存...</translation>
    </message>
    <message>
        <source>Save image...</source>
        <translation>画像を保存...</translation>
    </message>
    <message>
        <source>Replace the photo itself?</source>
        <translation>写真そのものを置き換えますか？</translation>
    </message>
    <message>
        <source>%1 has been changed since you opened it. What it shows now would be lost: the edit is put into the photo as it was.</source>
        <translation>%1 は、開いた後に変更されています。今の内容は失われます。編集は、開いたときの写真に加えられます。</translation>
    </message>
    <message>
        <source>%1 is the photo that you opened. Its face as it was would be in this document only.</source>
        <translation>%1 は開いた写真そのものです。元の顔はこの文書にしか残らなくなります。</translation>
    </message>
    <message>
        <source>Replace the photo</source>
        <translation>写真を置き換える</translation>
    </message>
</context>
<context>
    <name>inlay::Session</name>
    <message>
        <source>The engine could not be loaded</source>
        <translation>エンジンを読み込めませんでした</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Look for perceptual distances</source>
        <translation>知覚距離を探す</translation>
    </message>
    <message>
        <source>The new weights cannot be used</source>
        <translation>新しい重みは使えません</translation>
    </message>
    <message>
        <source>Inlay computes on this now: %1.</source>
        <translation>現在の計算: %1</translation>
    </message>
    <message>
        <source>The GPU is not used, the CPU computes: %1</source>
        <translation>GPU は使用されず、CPU で計算します: %1</translation>
    </message>
    <message>
        <source>Nothing has changed in what computes</source>
        <translation>計算に使うものは変わっていません</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
</context>
<context>
    <name>inlay::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>Network at the start</source>
        <translation>起動時のネットワーク</translation>
    </message>
    <message>
        <source>Which network is opened when the program starts. Where the one used last is gone or damaged, the one that comes with Inlay takes its place.</source>
        <translation>プログラムの起動時に開くネットワークです。最後に使ったものがないか壊れているときは、Inlay に付属のものを使います。</translation>
    </message>
    <message>
        <source>The one that comes with Inlay</source>
        <translation>Inlay に付属のもの</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>最後に使ったもの</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>計算に使うもの</translation>
    </message>
    <message>
        <source>A graphics card by NVIDIA is much faster where there is one and the program was built for it; the CPU always works. Takes effect at once, or when the embedding that runs has ended.</source>
        <translation>NVIDIA のグラフィックカードがあり、プログラムがそれに対応していれば、はるかに速くなります。CPU はいつでも使えます。すぐに、または実行中の埋め込みが終わったときに有効になります。</translation>
    </message>
    <message>
        <source>Automatic: the GPU where there is one</source>
        <translation>自動: あれば GPU</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
        <source>Threads on the CPU</source>
        <translation>CPU のスレッド数</translation>
    </message>
    <message>
        <source>How many cores of the CPU take part. Fewer leave some to other programs; more than there are only slow it down.</source>
        <translation>計算に使う CPU のコア数です。少なくするとほかのプログラムに余裕が残ります。実際のコア数より多くしても遅くなるだけです。</translation>
    </message>
    <message>
        <source>as many as cores (%1)</source>
        <translation>コアと同じ数 (%1)</translation>
    </message>
    <message>
        <source>Compute &amp;with</source>
        <translation>計算に使うもの(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>スレッド数(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing computes now.</source>
        <translation>現在、計算できるものがありません。</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>現在: %1。</translation>
    </message>
    <message>
        <source>The command line has chosen that for this run; what is chosen here holds from the next start on.</source>
        <translation>今回はコマンドラインでの指定です。ここで選んだものは次回の起動から有効になります。</translation>
    </message>
</context>
<context>
    <name>inlay::SettingsFeature</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>プログラムの言語</translation>
    </message>
    <message>
        <source>The language of menus and messages, from the next start on</source>
        <translation>メニューとメッセージの言語。次回の起動から有効です</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>配色(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark or light, or as the system is</source>
        <translation>ダーク、ライト、またはシステムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Surround</source>
        <translation>背景(&amp;S)</translation>
    </message>
    <message>
        <source>Surround of the pictures</source>
        <translation>画像の背景</translation>
    </message>
    <message>
        <source>Dark grey, or a mid grey that lets colours be judged</source>
        <translation>暗い灰色、または色を確かめやすい中間の灰色</translation>
    </message>
    <message>
        <source>This takes effect when the embedding that runs has ended.</source>
        <translation>実行中の埋め込みが終わると有効になります。</translation>
    </message>
</context>
<context>
    <name>inlay::ShelfList</name>
    <message>
        <source>Drop photos here

or press Ctrl+O to open them,
Ctrl+G to generate a face</source>
        <translation>ここに写真をドロップ

または Ctrl+O で開く、
Ctrl+G で顔を生成</translation>
    </message>
</context>
<context>
    <name>inlay::ShelfModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Of another network</source>
        <translation>別のネットワークのもの</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1 のもの</translation>
    </message>
    <message>
        <source>It belongs to a network that is not open: it can be seen and saved.</source>
        <translation>開いていないネットワークのものです。見ることと保存はできます。</translation>
    </message>
    <message>
        <source>It belongs to the network %1, which is not open: it can be seen and saved. With that network open it can be edited.</source>
        <translation>開いていないネットワーク %1 のものです。見ることと保存はできます。そのネットワークを開けば編集できます。</translation>
    </message>
</context>
<context>
    <name>inlay::ShelfView</name>
    <message>
        <source>Shelf of pictures</source>
        <translation>画像のシェルフ</translation>
    </message>
    <message>
        <source>The pictures that are open. Drag one onto A or B; F2 renames, Delete removes.</source>
        <translation>開いている画像。A や B へドラッグできます。F2 で名前を変更、Delete で取り除きます。</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>シェルフ</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Open photos or latents (Ctrl+O)</source>
        <translation>写真または潜在ベクトルを開く (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>inlay::ShortcutFeature</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the program, by menu</source>
        <translation>プログラムのすべてのキーをメニュー別に表示します</translation>
    </message>
</context>
<context>
    <name>inlay::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Part of a command&apos;s name or of its keys</source>
        <translation>コマンド名またはキーの一部</translation>
    </message>
    <message>
        <source>Shows only what has this in its name, keys or description</source>
        <translation>名前、キー、説明にこれを含むものだけを表示します</translation>
    </message>
    <message>
        <source>Command or key</source>
        <translation>コマンドまたはキー</translation>
    </message>
    <message>
        <source>What can be done, by which keys</source>
        <translation>できることと、そのキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Anywhere in the window</source>
        <translation>ウィンドウのどこでも</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>次または前の項目</translation>
    </message>
    <message>
        <source>Goes through everything that can be used</source>
        <translation>操作できるものを順にたどります</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>B held</source>
        <translation>B を押し続ける</translation>
    </message>
    <message>
        <source>The target instead of the result while the key is held</source>
        <translation>キーを押している間、結果の代わりにターゲットを表示します</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>画像の中で</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Arrow keys, or Space held and the mouse</source>
        <translation>矢印キー、または Space とマウス</translation>
    </message>
    <message>
        <source>Another part of an enlarged picture</source>
        <translation>拡大した画像の別の部分へ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>+  -  0  1</source>
        <translation>+  -  0  1</translation>
    </message>
    <message>
        <source>Larger, smaller, the whole picture, a pixel is a pixel</source>
        <translation>拡大、縮小、全体、実寸</translation>
    </message>
    <message>
        <source>Split line</source>
        <translation>分割線</translation>
    </message>
    <message>
        <source>Moves the line between target and result</source>
        <translation>ターゲットと結果の間の線を動かします</translation>
    </message>
    <message>
        <source>While the crop is adjusted</source>
        <translation>切り抜きの調整中</translation>
    </message>
    <message>
        <source>Move, scale, turn</source>
        <translation>移動、拡大・縮小、回転</translation>
    </message>
    <message>
        <source>Arrow keys  +  -  [  ]</source>
        <translation>矢印キー  +  -  [  ]</translation>
    </message>
    <message>
        <source>In small steps; with Shift, moving and turning go ten times as far</source>
        <translation>少しずつ動かします。Shift を押すと移動と回転が 10 倍になります</translation>
    </message>
    <message>
        <source>Another face</source>
        <translation>別の顔</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1～9</translation>
    </message>
    <message>
        <source>Takes another of the faces that were found</source>
        <translation>見つかった顔から別のものを選びます</translation>
    </message>
    <message>
        <source>Take it or leave it</source>
        <translation>確定または取り消し</translation>
    </message>
    <message>
        <source>Return embeds this part from now on, Escape keeps the old one</source>
        <translation>Return で以後この範囲を埋め込み、Esc で元の範囲に戻します</translation>
    </message>
    <message>
        <source>On sliders and style layers</source>
        <translation>スライダーとスタイル層で</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Arrow keys, Page up, Page down, Home, End</source>
        <translation>矢印キー、Page Up、Page Down、Home、End</translation>
    </message>
    <message>
        <source>In small and in large steps; a number can be typed as well</source>
        <translation>小刻みに、または大きく変えます。数値も入力できます</translation>
    </message>
    <message>
        <source>Take a drag back</source>
        <translation>ドラッグの取り消し</translation>
    </message>
    <message>
        <source>The value from before the mouse was pressed</source>
        <translation>マウスを押す前の値に戻します</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>The value that a slider begins with</source>
        <translation>スライダーの初期値に戻します</translation>
    </message>
    <message>
        <source>Layer of A or of B</source>
        <translation>A の層か B の層か</translation>
    </message>
    <message>
        <source>Space  +  -  0 to 9</source>
        <translation>Space  +  -  0～9</translation>
    </message>
    <message>
        <source>Flips a style layer, changes its share, types it</source>
        <translation>スタイル層を切り替え、割合を変え、数値を入力します</translation>
    </message>
    <message>
        <source>Lock a layer</source>
        <translation>層のロック</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Presets and drags leave it alone then</source>
        <translation>プリセットやドラッグの影響を受けなくなります</translation>
    </message>
</context>
<context>
    <name>inlay::SmallPictures</name>
    <message>
        <source>Draw a small picture</source>
        <translation>小さな画像を描く</translation>
    </message>
</context>
<context>
    <name>inlay::SnapshotHistory</name>
    <message>
        <source>Use this state</source>
        <translation>この状態を使う</translation>
    </message>
    <message>
        <source>The way here</source>
        <translation>ここまでの経過</translation>
    </message>
    <message>
        <source>States on the way of the embedding</source>
        <translation>埋め込みの途中の状態</translation>
    </message>
    <message>
        <source>States on the way of the embedding. Choose one to see it (arrow keys walk, Escape goes back); nothing changes until you use it.</source>
        <translation>埋め込みの途中の状態。選ぶと表示されます (矢印キーで移動、Esc で戻る)。「使う」まで何も変わりません。</translation>
    </message>
    <message>
        <source>Makes the chosen state the picture&apos;s latent; Ctrl+Z takes it back</source>
        <translation>選んだ状態を画像の潜在ベクトルにします。Ctrl+Z で元に戻せます</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Step %1: what the picture is now</source>
        <translation>ステップ %1: 画像の今の状態</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Step %1 of the embedding</source>
        <translation>埋め込みのステップ %1</translation>
    </message>
    <message>
        <source>This state could not be drawn</source>
        <translation>この状態を描けませんでした</translation>
    </message>
    <message>
        <source>Take %1 back to step %2</source>
        <translation>%1 をステップ %2 に戻す</translation>
    </message>
</context>
<context>
    <name>inlay::Stage</name>
    <message>
        <source>Target and result</source>
        <translation>ターゲットと結果</translation>
    </message>
    <message>
        <source>Loss and PSNR over the steps</source>
        <translation>ステップごとの損失と PSNR</translation>
    </message>
    <message>
        <source>Film strip of the path</source>
        <translation>道のりのフィルムストリップ</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>まだ表示するものがありません</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>ここに写真をドロップ</translation>
    </message>
    <message>
        <source>or press Ctrl+O to open one. Ctrl+G generates a face to play with.</source>
        <translation>または Ctrl+O で開きます。Ctrl+G で試し用の顔を生成します。</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>再構成</translation>
    </message>
    <message>
        <source>Reconstruction, under way</source>
        <translation>再構成 (途中)</translation>
    </message>
    <message>
        <source>Reconstruction, %1 dB</source>
        <translation>再構成、%1 dB</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>ターゲット: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>前: %1</translation>
    </message>
    <message>
        <source>%1 (of another network)</source>
        <translation>%1 (別のネットワーク)</translation>
    </message>
    <message>
        <source>%1 (of the network %2)</source>
        <translation>%1 (ネットワーク %2)</translation>
    </message>
    <message>
        <source>To be drawn as soon as the engine is free</source>
        <translation>エンジンが空きしだい描きます</translation>
    </message>
    <message>
        <source>It is drawn as soon as the engine is free.</source>
        <translation>エンジンが空きしだい描きます。</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>写真：%1</translation>
    </message>
</context>
<context>
    <name>inlay::StartFeature</name>
    <message>
        <source>Start with a sample &amp;photo</source>
        <translation>サンプル写真で始める(&amp;P)</translation>
    </message>
    <message>
        <source>Opens the portrait of a person who does not exist, to see her smile (Ctrl+Alt+F)</source>
        <translation>実在しない人物のポートレートを開き、笑顔にしてみます（Ctrl+Alt+F）</translation>
    </message>
    <message>
        <source>Start with &amp;generated faces</source>
        <translation>生成した顔で始める(&amp;G)</translation>
    </message>
    <message>
        <source>Puts a handful of the network&apos;s own faces onto the shelf, so that Morph, Style mix and Expression have something to work on (Ctrl+Alt+G)</source>
        <translation>モーフ、スタイルミックス、表情で使えるように、ネットワークが作る顔をいくつかシェルフに置きます (Ctrl+Alt+G)</translation>
    </message>
    <message>
        <source>Open the sample pho&amp;to</source>
        <translation>サンプル写真を開く(&amp;T)</translation>
    </message>
    <message>
        <source>Open a portrait that comes with Inlay, to try things</source>
        <translation>Inlay に付属するポートレートを開いて試します</translation>
    </message>
</context>
<context>
    <name>inlay::StarterGallery</name>
    <message>
        <source>Read the starter faces</source>
        <translation>はじめの顔を読み込む</translation>
    </message>
    <message>
        <source>Generate starter faces</source>
        <translation>はじめの顔を生成</translation>
    </message>
    <message>
        <source>The starter faces could not be generated</source>
        <translation>はじめの顔を生成できませんでした</translation>
    </message>
    <message>
        <source>Add starter faces</source>
        <translation>はじめの顔を追加</translation>
    </message>
    <message>
        <source>face %1</source>
        <translation>顔 %1</translation>
    </message>
    <message>
        <source>Found in the network: what goes along with the mouth&apos;s width</source>
        <translation>ネットワークから発見: 口の幅に伴う変化</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>無表情</translation>
    </message>
    <message>
        <source>smiling</source>
        <translation>笑顔</translation>
    </message>
    <message>
        <source>The starter faces come without their smile</source>
        <translation>はじめの顔に笑顔を加えられませんでした</translation>
    </message>
</context>
<context>
    <name>inlay::StatusLine</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel the embedding</source>
        <translation>埋め込みをキャンセル</translation>
    </message>
    <message>
        <source>What the engine computes on</source>
        <translation>エンジンが計算に使うデバイス</translation>
    </message>
    <message>
        <source>Memory that the program uses now</source>
        <translation>プログラムが今使っているメモリ</translation>
    </message>
    <message>
        <source>Loading the engine...</source>
        <translation>エンジンを読み込んでいます...</translation>
    </message>
    <message>
        <source>The engine is not available</source>
        <translation>エンジンを使えません</translation>
    </message>
    <message>
        <source>Opening the network...</source>
        <translation>ネットワークを開いています...</translation>
    </message>
    <message>
        <source>No network is open</source>
        <translation>ネットワークが開かれていません</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Starting the embedding...</source>
        <translation>埋め込みを始めています...</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1 ms/step</source>
        <translation>%1 ms/ステップ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>メモリ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the queue</source>
        <translation>
            <numerusform>ほかに %n 件が順番待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume %1 (F6)</source>
        <translation>%1 を再開 (F6)</translation>
    </message>
    <message>
        <source>Pause %1 (F6)</source>
        <translation>%1 を一時停止 (F6)</translation>
    </message>
    <message>
        <source>Cancel the embedding of %1 (F8)</source>
        <translation>%1 の埋め込みを中止 (F8)</translation>
    </message>
</context>
<context>
    <name>inlay::StyleLayerGrid</name>
    <message>
        <source>Coarse: pose, shape of the head</source>
        <translation>粗い: 向き、頭の形</translation>
    </message>
    <message>
        <source>Middle: features, hair, expression</source>
        <translation>中間: 目鼻立ち、髪、表情</translation>
    </message>
    <message>
        <source>Fine: colours, texture, light</source>
        <translation>細かい: 色、質感、光</translation>
    </message>
    <message>
        <source>Style layers</source>
        <translation>スタイル層</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>from A</source>
        <translation>A から</translation>
    </message>
    <message>
        <source>from B</source>
        <translation>B から</translation>
    </message>
    <message>
        <source>%1 % of B</source>
        <translation>B の %1 %</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3</source>
        <translation>層 %1 (%2): %3</translation>
    </message>
    <message>
        <source>Click to switch the whole group.</source>
        <translation>クリックでグループ全体を切り替えます。</translation>
    </message>
    <message>
        <source>The layers appear here once a network is open.</source>
        <translation>ネットワークを開くと、ここに層が表示されます。</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>%1～%2 px</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3, locked</source>
        <translation>層 %1 (%2): %3、ロック中</translation>
    </message>
    <message>
        <source>Click for A or B, drag up or down for a blend, sweep sideways over several. L locks; a number sets the share.</source>
        <translation>クリックで A か B、上下のドラッグで混合、横になぞると複数に適用。L でロック、数字で割合を指定。</translation>
    </message>
    <message>
        <source>&amp;Lock this layer</source>
        <translation>この層をロック(&amp;L)</translation>
    </message>
    <message>
        <source>Lock all &amp;others</source>
        <translation>ほかをすべてロック(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unlock all</source>
        <translation>すべてロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>inlay::ThumbnailCache</name>
    <message>
        <source>Thumbnail of %1</source>
        <translation>%1 のサムネイル</translation>
    </message>
</context>
<context>
    <name>inlay::UseAsFeature</name>
    <message>
        <source>The chosen picture for the panel&apos;s first slot</source>
        <translation>選んだ画像をパネルの 1 番目の枠に入れます</translation>
    </message>
    <message>
        <source>The chosen picture for the panel&apos;s second slot</source>
        <translation>選んだ画像をパネルの 2 番目の枠に入れます</translation>
    </message>
    <message>
        <source>The chosen picture for the panel&apos;s third slot</source>
        <translation>選んだ画像をパネルの 3 番目の枠に入れます</translation>
    </message>
    <message>
        <source>Use as first picture</source>
        <translation>1 番目の画像として使う</translation>
    </message>
    <message>
        <source>Use as second picture</source>
        <translation>2 番目の画像として使う</translation>
    </message>
    <message>
        <source>Use as third picture</source>
        <translation>3 番目の画像として使う</translation>
    </message>
    <message>
        <source>Use as %1</source>
        <translation>%1 として使う</translation>
    </message>
</context>
<context>
    <name>inlay::ValueSlider</name>
    <message>
        <source>Drag, or use the arrow keys; double click resets; Escape takes a drag back.</source>
        <translation>ドラッグ、または矢印キー。ダブルクリックでリセット、Esc でドラッグを取り消します。</translation>
    </message>
</context>
</TS>
