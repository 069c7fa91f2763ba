<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>DocumentCommand</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pictures</source>
        <translation>
            <numerusform>%n Bild entfernen</numerusform>
            <numerusform>%n Bilder entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Change the crop of %1</source>
        <translation>Ausschnitt von %1 ändern</translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation>%1 einbetten</translation>
    </message>
</context>
<context>
    <name>EmbeddingWords</name>
    <message>
        <source>Stopped by you; the best state was kept.</source>
        <translation>Von Ihnen beendet; der beste Stand wurde behalten.</translation>
    </message>
    <message>
        <source>Stopped by itself: more steps brought nothing.</source>
        <translation>Von selbst beendet: Weitere Schritte brachten nichts.</translation>
    </message>
    <message>
        <source>Stopped: the numbers left their range; the best state before that was kept.</source>
        <translation>Beendet: Die Zahlen verließen ihren Bereich; der beste Stand davor wurde behalten.</translation>
    </message>
    <message>
        <source>A state on the way, chosen by you.</source>
        <translation>Ein Stand auf dem Weg, von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>Interrupted when the program ended; the best state so far was kept.</source>
        <translation>Unterbrochen, als das Programm endete; der bis dahin beste Stand blieb erhalten.</translation>
    </message>
    <message>
        <source>All steps done.</source>
        <translation>Alle Schritte getan.</translation>
    </message>
    <message>
        <source>No face found: the crop was set by hand.</source>
        <translation>Kein Gesicht gefunden: Der Ausschnitt wurde von Hand gesetzt.</translation>
    </message>
    <message>
        <source>No face found: the middle of the photo is used.</source>
        <translation>Kein Gesicht gefunden: Die Mitte des Fotos wird verwendet.</translation>
    </message>
    <message>
        <source>One face, found by %1; the crop was set by hand.</source>
        <translation>Ein Gesicht, gefunden von %1; der Ausschnitt wurde von Hand gesetzt.</translation>
    </message>
    <message>
        <source>One face, found by %1.</source>
        <translation>Ein Gesicht, gefunden von %1.</translation>
    </message>
    <message>
        <source>%1 faces, found by %2; the crop was set by hand.</source>
        <translation>%1 Gesichter, gefunden von %2; der Ausschnitt wurde von Hand gesetzt.</translation>
    </message>
    <message>
        <source>%1 faces, found by %2; the largest is chosen.</source>
        <translation>%1 Gesichter, gefunden von %2; das größte ist gewählt.</translation>
    </message>
    <message>
        <source>%1 faces, found by %2; face %3 is chosen.</source>
        <translation>%1 Gesichter, gefunden von %2; Gesicht %3 ist gewählt.</translation>
    </message>
    <message>
        <source>Likeness: %1 dB, after %2 steps in %3 s</source>
        <translation>Ähnlichkeit: %1 dB, nach %2 Schritten in %3 s</translation>
    </message>
    <message>
        <source>PSNR %1 dB, SSIM %2, MSE %3</source>
        <translation>PSNR %1 dB, SSIM %2, MSE %3</translation>
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
        <translation>Begonnen bei: %1</translation>
    </message>
    <message>
        <source>%1 ms a step</source>
        <translation>%1 ms je Schritt</translation>
    </message>
    <message>
        <source>Of that: drawing %1, comparing %2, gradients %3, moving the latent %4 ms</source>
        <translation>Davon: Zeichnen %1, Vergleichen %2, Gradienten %3, Bewegen der Latenten %4 ms</translation>
    </message>
    <message>
        <source>Noise maps: %1, part of the latent</source>
        <translation>Rauschkarten: %1, Teil der Latente</translation>
    </message>
    <message>
        <source>The eyes and the mouth that were found hardly fit a face: look at the crop (Ctrl+R), and move it where it is wrong.</source>
        <translation>Die gefundenen Augen und der gefundene Mund passen kaum zu einem Gesicht: Prüfen Sie den Ausschnitt (Strg+R) und verschieben Sie ihn, wo er nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>CPU, one thread</source>
        <translation>CPU, ein Thread</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n threads</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Laplacian pyramid</source>
        <translation>Laplace-Pyramide</translation>
    </message>
    <message>
        <source>mean w</source>
        <translation>mittleres w</translation>
    </message>
    <message>
        <source>a random point</source>
        <translation>ein zufälliger Punkt</translation>
    </message>
    <message>
        <source>the latent there was</source>
        <translation>die vorhandene Latente</translation>
    </message>
    <message>
        <source>the encoder&apos;s guess</source>
        <translation>Schätzung des Encoders</translation>
    </message>
    <message>
        <source>dlib&apos;s 68 landmarks</source>
        <translation>dlibs 68 Landmarken</translation>
    </message>
    <message>
        <source>OpenCV&apos;s cascades</source>
        <translation>OpenCVs Kaskaden</translation>
    </message>
    <message>
        <source>Network features</source>
        <translation>Merkmale des Netzes</translation>
    </message>
    <message>
        <source>VGG-16 and LPIPS</source>
        <translation>VGG-16 und LPIPS</translation>
    </message>
    <message>
        <source>another detector</source>
        <translation>ein anderer Detektor</translation>
    </message>
    <message>
        <source>Already where the embedding starts (%1) the loss is infinite or NaN; that start is all there is. Start elsewhere</source>
        <translation>Schon am Anfang der Einbettung (%1) ist der Verlust unendlich oder NaN; mehr als diesen Anfang gibt es nicht. Beginnen Sie woanders</translation>
    </message>
    <message>
        <source>The loss or its gradient became infinite or NaN at step %1; the best state before is kept. Lower the learning rate of the noise maps (%2)</source>
        <translation>Der Verlust oder sein Gradient wurde bei Schritt %1 unendlich oder NaN; der beste Stand davor ist behalten. Senken Sie die Lernrate der Rauschkarten (%2)</translation>
    </message>
    <message>
        <source>The loss or its gradient became infinite or NaN at step %1; the best state before is kept. Lower the learning rate (%2)</source>
        <translation>Der Verlust oder sein Gradient wurde bei Schritt %1 unendlich oder NaN; der beste Stand davor ist behalten. Senken Sie die Lernrate (%2)</translation>
    </message>
    <message>
        <source>Memory ran short at step %1: from there on each layer is computed a second time in place of being kept. The result is the same, a step takes about a third longer</source>
        <translation>Bei Schritt %1 wurde der Speicher knapp: Von da an wird jede Schicht ein zweites Mal berechnet, statt behalten zu werden. Das Ergebnis ist dasselbe, ein Schritt dauert etwa ein Drittel länger</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open photos or latents</source>
        <translation>Fotos oder Latenten öffnen</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>StyleGAN networks (*.safetensors *.pkl *.pt *.pth);;All files (*)</source>
        <translation>StyleGAN-Netze (*.safetensors *.pkl *.pt *.pth);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose perceptual weights</source>
        <translation>Gewichte für den Wahrnehmungsabstand wählen</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt);;All files (*)</source>
        <translation>Gewichte (*.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation>Bild speichern</translation>
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
        <translation>Latente exportieren</translation>
    </message>
    <message>
        <source>Safetensors (*.safetensors)</source>
        <translation>Safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source>NumPy, w (*.npz)</source>
        <translation>NumPy, w (*.npz)</translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation>NumPy-Array (*.npy)</translation>
    </message>
    <message>
        <source>PyTorch (*.pt)</source>
        <translation>PyTorch (*.pt)</translation>
    </message>
    <message>
        <source>Export the curve</source>
        <translation>Kurve exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Rezepte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Rezept exportieren</translation>
    </message>
    <message>
        <source>Recipe (*.json)</source>
        <translation>Rezept (*.json)</translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <source>AVI (*.avi)</source>
        <translation>AVI (*.avi)</translation>
    </message>
    <message>
        <source>Import expressions or directions</source>
        <translation>Ausdrücke oder Richtungen importieren</translation>
    </message>
    <message>
        <source>Expressions and directions (*.safetensors *.npy *.npz *.pt);;All files (*)</source>
        <translation>Ausdrücke und Richtungen (*.safetensors *.npy *.npz *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the expression</source>
        <translation>Ausdruck exportieren</translation>
    </message>
    <message>
        <source>Direction (*.safetensors)</source>
        <translation>Richtung (*.safetensors)</translation>
    </message>
    <message>
        <source>MP4, H.264 (*.mp4)</source>
        <translation>MP4, H.264 (*.mp4)</translation>
    </message>
    <message>
        <source>WebM, VP9 (*.webm)</source>
        <translation>WebM, VP9 (*.webm)</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>Animiertes GIF (*.gif)</translation>
    </message>
    <message>
        <source>PNG pictures in a folder (*.png)</source>
        <translation>PNG-Bilder in einem Ordner (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Inlay documents (*.inlay);;All files (*)</source>
        <translation>Inlay-Dokumente (*.inlay);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>Inlay document (*.inlay)</source>
        <translation>Inlay-Dokument (*.inlay)</translation>
    </message>
    <message>
        <source>Photos, latents and documents (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.jp2 *.safetensors *.npz *.npy *.pt *.json *.inlay);;All files (*)</source>
        <translation>Fotos, Latenten und Dokumente (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.jp2 *.safetensors *.npz *.npy *.pt *.json *.inlay);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>OpenRaster, photo and edit in layers (*.ora)</source>
        <translation>OpenRaster, Foto und Bearbeitung in Ebenen (*.ora)</translation>
    </message>
    <message>
        <source>Save the photo</source>
        <translation>Foto speichern</translation>
    </message>
</context>
<context>
    <name>InterruptedEmbeddings</name>
    <message>
        <source>Keep the interrupted embedding of %1</source>
        <translation>Unterbrochene Einbettung von %1 behalten</translation>
    </message>
    <message>
        <source>%1, interrupted</source>
        <translation>%1, unterbrochen</translation>
    </message>
    <message>
        <source>What embedding %1 again had come to when it was interrupted</source>
        <translation>So weit war das erneute Einbetten von %1, als es unterbrochen wurde</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, vorher</translation>
    </message>
    <message>
        <source>The embedding of %1 before it was embedded again</source>
        <translation>Die Einbettung von %1, bevor es neu eingebettet wurde</translation>
    </message>
    <message>
        <source>Keep the embedding that %1 had</source>
        <translation>Bisherige Einbettung von %1 behalten</translation>
    </message>
</context>
<context>
    <name>KnownNetwork</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Painted and sculpted faces</source>
        <translation>Gemalte und plastische Gesichter</translation>
    </message>
    <message>
        <source>Cats</source>
        <translation>Katzen</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Hunde</translation>
    </message>
    <message>
        <source>Wild animals</source>
        <translation>Wildtiere</translation>
    </message>
    <message>
        <source>Faces, free to rotate</source>
        <translation>Gesichter, frei drehbar</translation>
    </message>
    <message>
        <source>Faces, not aligned</source>
        <translation>Gesichter, nicht ausgerichtet</translation>
    </message>
    <message>
        <source>Cats, dogs, wild animals</source>
        <translation>Katzen, Hunde, Wildtiere</translation>
    </message>
    <message>
        <source>Faces of celebrities</source>
        <translation>Gesichter von Prominenten</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Autos</translation>
    </message>
    <message>
        <source>Churches</source>
        <translation>Kirchen</translation>
    </message>
    <message>
        <source>NVIDIA Source Code License (not for commercial use)</source>
        <translation>NVIDIA Source Code License (nicht für kommerzielle Nutzung)</translation>
    </message>
    <message>
        <source>CC BY-NC 4.0 (not for commercial use)</source>
        <translation>CC BY-NC 4.0 (nicht für kommerzielle Nutzung)</translation>
    </message>
    <message>
        <source>MIT for the code; see the page for the weights</source>
        <translation>MIT für den Code; zu den Gewichten siehe die Seite</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>Z, W and W+</source>
        <translation>Z, W und W+</translation>
    </message>
    <message>
        <source>&amp;Z, W and W+</source>
        <translation>&amp;Z, W und W+</translation>
    </message>
    <message>
        <source>Embed the picture into each of the three latent spaces, and compare</source>
        <translation>Bettet das Bild in jeden der drei latenten Räume ein und vergleicht</translation>
    </message>
    <message>
        <source>Translation, scale, rotation</source>
        <translation>Verschiebung, Größe, Drehung</translation>
    </message>
    <message>
        <source>&amp;Translation, scale, rotation</source>
        <translation>&amp;Verschiebung, Größe, Drehung</translation>
    </message>
    <message>
        <source>Move, scale and turn the picture, and see what that does to the embedding</source>
        <translation>Verschiebt, skaliert und dreht das Bild und zeigt, was das mit der Einbettung macht</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Schäden</translation>
    </message>
    <message>
        <source>&amp;Defects</source>
        <translation>&amp;Schäden</translation>
    </message>
    <message>
        <source>Damage the picture (scribble, box, pepper, crop), and see what comes back</source>
        <translation>Beschädigt das Bild (Gekritzel, Kasten, Pfeffer, Beschnitt) und zeigt, was zurückkommt</translation>
    </message>
    <message>
        <source>Start and terms of the loss</source>
        <translation>Anfang und Glieder des Verlusts</translation>
    </message>
    <message>
        <source>&amp;Start and terms of the loss</source>
        <translation>&amp;Anfang und Glieder des Verlusts</translation>
    </message>
    <message>
        <source>Start at mean w and at random, by the perceptual term, MSE and both</source>
        <translation>Beginnt beim mittleren w und zufällig, mit Wahrnehmungsglied, MSE und beidem</translation>
    </message>
    <message>
        <source>Crossover at every index</source>
        <translation>Crossover an jedem Index</translation>
    </message>
    <message>
        <source>&amp;Crossover at every index</source>
        <translation>&amp;Crossover an jedem Index</translation>
    </message>
    <message>
        <source>Take the style layers of a random face from every index on</source>
        <translation>Nimmt ab jedem Index die Stilschichten eines zufälligen Gesichts</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Die ersten Schritte</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Die &amp;ersten Schritte</translation>
    </message>
    <message>
        <source>The first steps of an embedding as a strip</source>
        <translation>Die ersten Schritte einer Einbettung als Streifen</translation>
    </message>
    <message>
        <source>all from B</source>
        <translation>alles aus B</translation>
    </message>
    <message>
        <source>all from A</source>
        <translation>alles aus A</translation>
    </message>
    <message>
        <source>B from %1 px</source>
        <translation>B ab %1 px</translation>
    </message>
    <message>
        <source>a random face, seed %1</source>
        <translation>ein zufälliges Gesicht, Startwert %1</translation>
    </message>
    <message>
        <source>The later layers carry style and not content, as in the paper.</source>
        <translation>Die späteren Schichten tragen den Stil und nicht den Inhalt, wie im Aufsatz.</translation>
    </message>
    <message>
        <source>Colour does not come from later layers than shape here, unlike in the paper.</source>
        <translation>Die Farbe kommt hier, anders als im Aufsatz, nicht aus späteren Schichten als die Form.</translation>
    </message>
    <message>
        <source>At index %1 of %2 the picture is %3 % B&apos;s in colour and %4 % in shape. It is more like B than like A in colour up to index %5, in shape up to index %6.</source>
        <translation>Bei Index %1 von %2 gleicht das Bild in der Farbe zu %3 %, in der Form zu %4 % B. In der Farbe ähnelt es bis Index %5 mehr B als A, in der Form bis Index %6.</translation>
    </message>
    <message>
        <source>With the later half of the style layers from another picture, the content stays and the style, colour and texture, is the other&apos;s (section 4.2, style transfer).</source>
        <translation>Mit der späteren Hälfte der Stilschichten aus einem anderen Bild bleibt der Inhalt, und der Stil, Farbe und Textur, ist der des anderen (Abschnitt 4.2, Stilübertragung).</translation>
    </message>
    <message>
        <source>Style layers before the index from A (%1), from it on from B (%2)</source>
        <translation>Stilschichten vor dem Index aus A (%1), von ihm an aus B (%2)</translation>
    </message>
    <message>
        <source>How much of B is to be seen</source>
        <translation>Wie viel von B zu sehen ist</translation>
    </message>
    <message>
        <source>index of the first style layer from B</source>
        <translation>Index der ersten Stilschicht aus B</translation>
    </message>
    <message>
        <source>0: like A, 1: like B</source>
        <translation>0: wie A, 1: wie B</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>Target of A</source>
        <translation>Ziel von A</translation>
    </message>
    <message>
        <source>A, embedded</source>
        <translation>A, eingebettet</translation>
    </message>
    <message>
        <source>B, embedded</source>
        <translation>B, eingebettet</translation>
    </message>
    <message>
        <source>B, a sample</source>
        <translation>B, zufällig erzeugt</translation>
    </message>
    <message>
        <source>undamaged</source>
        <translation>unbeschädigt</translation>
    </message>
    <message>
        <source>scribble</source>
        <translation>Gekritzel</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>pepper</source>
        <translation>Pfeffer</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>Beschnitt</translation>
    </message>
    <message>
        <source>%1: %2 dB to the defect, %3 dB to what was there</source>
        <translation>%1: %2 dB zum Schaden, %3 dB zu dem, was dort war</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Within the defects the embedding is this near: %1. The defect itself comes back in %2 of %3 cases, what was there in %4.</source>
        <translation>In den Schäden ist die Einbettung so nah: %1. In %2 von %3 Fällen kommt der Schaden selbst wieder, in %4, was dort war.</translation>
    </message>
    <message>
        <source>The undamaged rest is nowhere worse than without a defect.</source>
        <translation>Der unbeschädigte Rest ist nirgends schlechter als ohne Schaden.</translation>
    </message>
    <message>
        <source>The undamaged rest is at most %1 dB worse than without a defect (%2).</source>
        <translation>Der unbeschädigte Rest ist höchstens %1 dB schlechter als ohne Schaden (%2).</translation>
    </message>
    <message>
        <source>Defects of the input</source>
        <translation>Schäden der Vorlage</translation>
    </message>
    <message>
        <source>Embeddings are robust to defects: what is not damaged is embedded as before. They do not inpaint: the defect comes back, and not the face (section 3.2, defective images).</source>
        <translation>Einbettungen sind robust gegen Schäden: Was nicht beschädigt ist, wird eingebettet wie zuvor. Sie ergänzen nicht: Der Schaden kommt wieder und nicht das Gesicht (Abschnitt 3.2, beschädigte Bilder).</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>Die Vorlage</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was wiederkommt</translation>
    </message>
    <message>
        <source>Within the defect</source>
        <translation>Im Schaden</translation>
    </message>
    <message>
        <source>PSNR in dB; more is nearer</source>
        <translation>PSNR in dB; mehr ist näher</translation>
    </message>
    <message>
        <source>to the defect</source>
        <translation>zum Schaden</translation>
    </message>
    <message>
        <source>to what was there</source>
        <translation>zu dem, was dort war</translation>
    </message>
    <message>
        <source>In the undamaged rest</source>
        <translation>Im unbeschädigten Rest</translation>
    </message>
    <message>
        <source>PSNR in dB to the target</source>
        <translation>PSNR in dB zum Ziel</translation>
    </message>
    <message>
        <source>with the defect</source>
        <translation>mit dem Schaden</translation>
    </message>
    <message>
        <source>same pixels, without it</source>
        <translation>dieselben Pixel, ohne ihn</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Der Aufsatz</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1  ·  network %2, %3 px  ·  %4 steps an embedding  ·  seed %5  ·  %6</source>
        <translation>%1  ·  Netz %2, %3 px  ·  %4 Schritte je Einbettung  ·  Startwert %5  ·  %6</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>perceptual distance + MSE</source>
        <translation>Wahrnehmungsabstand + MSE</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The loss ends at %1 in Z, %2 in W and %3 in W+, which is %4 % of W&apos;s. PSNR: %5, %6 and %7 dB.</source>
        <translation>Der Verlust endet in Z bei %1, in W bei %2 und in W+ bei %3, das sind %4 % von dem in W. PSNR: %5, %6 und %7 dB.</translation>
    </message>
    <message>
        <source>W+ comes nearest, as the paper found.</source>
        <translation>W+ kommt am nächsten, wie im Aufsatz.</translation>
    </message>
    <message>
        <source>W+ does not come nearest here, unlike in the paper; more steps may tell.</source>
        <translation>W+ kommt hier, anders als im Aufsatz, nicht am nächsten; mehr Schritte zeigen vielleicht mehr.</translation>
    </message>
    <message>
        <source>A photo cannot well be embedded into Z or W; into W+, with a w of its own for each style layer, it can (section 3.3).</source>
        <translation>In Z oder W lässt sich ein Foto nicht gut einbetten, in W+, mit einem eigenen w für jede Stilschicht, schon (Abschnitt 3.3).</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Loss on the way</source>
        <translation>Der Verlust unterwegs</translation>
    </message>
    <message>
        <source>Nearness to the target</source>
        <translation>Nähe zum Ziel</translation>
    </message>
    <message>
        <source>From mean w</source>
        <translation>Vom mittleren w</translation>
    </message>
    <message>
        <source>from mean w</source>
        <translation>vom mittleren w</translation>
    </message>
    <message>
        <source>mean w</source>
        <translation>mittleres w</translation>
    </message>
    <message>
        <source>From a random start</source>
        <translation>Von einem zufälligen Anfang</translation>
    </message>
    <message>
        <source>from a random start</source>
        <translation>von einem zufälligen Anfang</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>both, %1</source>
        <translation>beide, %1</translation>
    </message>
    <message>
        <source>perceptual</source>
        <translation>Wahrnehmung</translation>
    </message>
    <message>
        <source>perceptual alone, %1</source>
        <translation>Wahrnehmung allein, %1</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>MSE alone, %1</source>
        <translation>MSE allein, %1</translation>
    </message>
    <message>
        <source>With both terms the loss ends at %1 from mean w and at %2 from a random start.</source>
        <translation>Mit beiden Gliedern endet der Verlust vom mittleren w aus bei %1, von einem zufälligen Anfang aus bei %2.</translation>
    </message>
    <message>
        <source>Mean w ends nearer.</source>
        <translation>Das mittlere w endet näher.</translation>
    </message>
    <message>
        <source>The random start ends nearer.</source>
        <translation>Der zufällige Anfang endet näher.</translation>
    </message>
    <message>
        <source>The latents end %1 and %2 away from mean w. From mean w, the perceptual distance ends at %3 with both terms, %4 with the perceptual one alone and %5 with MSE alone; PSNR at %6, %7 and %8 dB.</source>
        <translation>Die Latenten enden %1 und %2 vom mittleren w entfernt. Vom mittleren w aus endet der Wahrnehmungsabstand mit beiden Gliedern bei %3, mit dem Wahrnehmungsglied allein bei %4 und mit MSE allein bei %5; PSNR bei %6, %7 und %8 dB.</translation>
    </message>
    <message>
        <source>For faces, a start at mean w gives better embeddings than a random one (section 5.1). MSE alone leaves the picture blurred; with the perceptual term its detail comes, and both together do best (section 5.2).</source>
        <translation>Bei Gesichtern gibt ein Anfang beim mittleren w bessere Einbettungen als ein zufälliger (Abschnitt 5.1). MSE allein lässt das Bild unscharf; mit dem Wahrnehmungsabstand kommen Einzelheiten, und beide zusammen sind am besten (Abschnitt 5.2).</translation>
    </message>
    <message>
        <source>Loss on the way, both terms</source>
        <translation>Der Verlust unterwegs, beide Glieder</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>Perceptual distance at the end</source>
        <translation>Wahrnehmungsabstand am Ende</translation>
    </message>
    <message>
        <source>less is nearer</source>
        <translation>weniger ist näher</translation>
    </message>
    <message>
        <source>PSNR at the end</source>
        <translation>PSNR am Ende</translation>
    </message>
    <message>
        <source>dB; more is nearer</source>
        <translation>dB; mehr ist näher</translation>
    </message>
    <message>
        <source>Distance from mean w</source>
        <translation>Abstand vom mittleren w</translation>
    </message>
    <message>
        <source>mean over the style layers</source>
        <translation>Mittel über die Stilschichten</translation>
    </message>
    <message>
        <source>The first steps</source>
        <translation>Die ersten Schritte</translation>
    </message>
    <message>
        <source>The paper takes 5000 steps of Adam, at a rate of 0.01 (section 5.3). The strip shows what the first ones do, at a higher rate.</source>
        <translation>Der Aufsatz macht 5000 Schritte mit Adam, bei einer Rate von 0,01 (Abschnitt 5.3). Der Streifen zeigt, was die ersten bewirken, bei höherer Rate.</translation>
    </message>
    <message>
        <source>After 1 step</source>
        <translation>Nach 1 Schritt</translation>
    </message>
    <message>
        <source>After %1 steps</source>
        <translation>Nach %1 Schritten</translation>
    </message>
    <message>
        <source>Nearness to the target on the way</source>
        <translation>Nähe zum Ziel unterwegs</translation>
    </message>
    <message>
        <source>From %1 dB at the start to %2 dB after %3 steps; half of the way is done after %4 steps, nine tenths after %5.</source>
        <translation>Von %1 dB am Anfang bis %2 dB nach %3 Schritten; die Hälfte des Wegs ist nach %4 Schritten geschafft, neun Zehntel nach %5.</translation>
    </message>
    <message>
        <source>as aligned</source>
        <translation>wie ausgerichtet</translation>
    </message>
    <message>
        <source>left 20 %</source>
        <translation>20 % nach links</translation>
    </message>
    <message>
        <source>left 10 %</source>
        <translation>10 % nach links</translation>
    </message>
    <message>
        <source>right 10 %</source>
        <translation>10 % nach rechts</translation>
    </message>
    <message>
        <source>right 20 %</source>
        <translation>20 % nach rechts</translation>
    </message>
    <message>
        <source>half as large</source>
        <translation>halb so groß</translation>
    </message>
    <message>
        <source>× 0.75</source>
        <translation>× 0,75</translation>
    </message>
    <message>
        <source>× 1.33</source>
        <translation>× 1,33</translation>
    </message>
    <message>
        <source>twice as large</source>
        <translation>doppelt so groß</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>As aligned the loss is %1. In the mean of four cases it becomes %2 times that when moved, %3 times when scaled, %4 times when turned; it is higher in %5 of 12 cases. The worst is &apos;%6&apos; (%7, %8 times).</source>
        <translation>Wie ausgerichtet ist der Verlust %1. Im Mittel von vier Fällen wird er verschoben das %2-Fache, skaliert das %3-Fache, gedreht das %4-Fache davon; in %5 von 12 Fällen ist er höher. Am schlechtesten ist „%6“ (%7, das %8-Fache).</translation>
    </message>
    <message>
        <source>Translation, scale and rotation of the input</source>
        <translation>Verschiebung, Größe und Drehung der Vorlage</translation>
    </message>
    <message>
        <source>Embeddings are very sensitive to translation, scale and rotation of the face, and to translation most (section 3.2, affine transformation).</source>
        <translation>Einbettungen sind sehr empfindlich gegen Verschiebung, Größe und Drehung des Gesichts, am meisten gegen Verschiebung (Abschnitt 3.2, affine Transformation).</translation>
    </message>
    <message>
        <source>Loss at the end</source>
        <translation>Verlust am Ende</translation>
    </message>
    <message>
        <source>perceptual distance + MSE; less is nearer to the input</source>
        <translation>Wahrnehmungsabstand + MSE; weniger ist näher an der Vorlage</translation>
    </message>
    <message>
        <source>Translation: the input, and below it what comes of it</source>
        <translation>Verschiebung: die Vorlage, darunter, was daraus wird</translation>
    </message>
    <message>
        <source>Scale: the input, and below it what comes of it</source>
        <translation>Größe: die Vorlage, darunter, was daraus wird</translation>
    </message>
    <message>
        <source>Rotation: the input, and below it what comes of it</source>
        <translation>Drehung: die Vorlage, darunter, was daraus wird</translation>
    </message>
</context>
<context>
    <name>PanelPath</name>
    <message>
        <source>The path appears here once the pictures are chosen.</source>
        <translation>Hier erscheint der Weg, sobald die Bilder gewählt sind.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Looking for a face...</source>
        <translation>Sucht ein Gesicht...</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paused at %1%</source>
        <translation>Angehalten bei %1 %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not embedded yet</source>
        <translation>Noch nicht eingebettet</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1</source>
        <comment>the file is not there</comment>
        <translation>Die Datei ist nicht da: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file cannot be read</comment>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file cannot be written</comment>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file is of a kind that is not known</comment>
        <translation>Diese Art von Datei ist unbekannt: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file is damaged</comment>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file wants to do what a data file must not</comment>
        <translation>Die Datei verlangt, was eine Datendatei nicht darf: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something is larger than allowed</comment>
        <translation>Das überschreitet eine Grenze: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the latent belongs to another network</comment>
        <translation>Die Latente gehört zu einem anderen Netz: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there are numbers that are not finite</comment>
        <translation>Es kommen Zahlen vor, die nicht endlich sind: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the memory is used up</comment>
        <translation>Der Arbeitsspeicher reicht nicht: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the device to compute on is not there</comment>
        <translation>Das Rechengerät ist nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something is not installed</comment>
        <translation>Es fehlt ein Bestandteil: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a value or setting does not fit</comment>
        <translation>Ein Wert oder eine Einstellung passt nicht: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something failed inside the program</comment>
        <translation>Im Programm ist etwas fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>It may have been moved or renamed; your work is unchanged.</source>
        <translation>Vielleicht wurde sie verschoben oder umbenannt; Ihre Arbeit ist unverändert.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose a file instead of a folder; your work is unchanged.</source>
        <translation>Prüfen Sie die Zugriffsrechte, oder wählen Sie eine Datei statt eines Ordners; Ihre Arbeit ist unverändert.</translation>
    </message>
    <message>
        <source>Nothing was written, and a file that was there before is still whole; choose another folder or make room.</source>
        <translation>Es wurde nichts geschrieben, eine frühere Datei ist unversehrt; wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Get a fresh copy of it; your work is unchanged.</source>
        <translation>Besorgen Sie eine neue Kopie; Ihre Arbeit ist unverändert.</translation>
    </message>
    <message>
        <source>It was not opened; use it only if you trust where it comes from.</source>
        <translation>Sie wurde nicht geöffnet; verwenden Sie sie nur, wenn Sie ihrer Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>Make it smaller and try again; your work is unchanged.</source>
        <translation>Verkleinern Sie es und versuchen Sie es erneut; Ihre Arbeit ist unverändert.</translation>
    </message>
    <message>
        <source>Open the network it belongs to, then open it again.</source>
        <translation>Öffnen Sie das Netz, zu dem sie gehört, und dann die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The latent is damaged; export it again where it comes from.</source>
        <translation>Die Latente ist beschädigt; exportieren Sie sie dort neu, wo sie herkommt.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller network; your work is unchanged.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie ein kleineres Netz; Ihre Arbeit ist unverändert.</translation>
    </message>
    <message>
        <source>Choose the CPU in the settings.</source>
        <translation>Wählen Sie in den Einstellungen die CPU.</translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation>Der Arbeitsspeicher ist erschöpft</translation>
    </message>
    <message>
        <source>Something failed inside the program: %1</source>
        <translation>Im Programm ist etwas fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Something failed inside the program</source>
        <translation>Im Programm ist etwas fehlgeschlagen</translation>
    </message>
    <message>
        <source>Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF), latents (.safetensors, .npz, .npy, .pt), networks and documents (.inlay).</source>
        <translation>Inlay öffnet Fotos (PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF), Latenten (.safetensors, .npz, .npy, .pt), Netze und Dokumente (.inlay).</translation>
    </message>
    <message>
        <source>Your work is unchanged.</source>
        <translation>Ihre Arbeit ist unverändert.</translation>
    </message>
    <message>
        <source>Nothing was written, and a file that was there before is still whole.</source>
        <translation>Es wurde nichts geschrieben, eine frühere Datei ist unversehrt.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>load import photo picture image file portrait add</source>
        <translation>laden importieren Foto Bild Datei Porträt hinzufügen</translation>
    </message>
    <message>
        <source>export write picture photo PNG JPEG store download</source>
        <translation>exportieren schreiben Bild Foto PNG JPEG sichern ablegen</translation>
    </message>
    <message>
        <source>save write code vector latent file</source>
        <translation>speichern schreiben Code Vektor Latente Datei</translation>
    </message>
    <message>
        <source>save video movie animation GIF MP4 render</source>
        <translation>speichern Video Film Animation GIF MP4 rendern</translation>
    </message>
    <message>
        <source>exit close leave end</source>
        <translation>Ende schließen verlassen Schluss</translation>
    </message>
    <message>
        <source>back revert step previous</source>
        <translation>zurück widerrufen undo Schritt vorher</translation>
    </message>
    <message>
        <source>again repeat forward</source>
        <translation>wieder nochmal wiederherstellen redo vorwärts</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>clipboard insert</source>
        <translation>Zwischenablage einsetzen</translation>
    </message>
    <message>
        <source>name title call</source>
        <translation>Name Titel nennen</translation>
    </message>
    <message>
        <source>delete erase throw away trash</source>
        <translation>löschen wegwerfen Papierkorb</translation>
    </message>
    <message>
        <source>preferences options configuration device GPU CUDA CPU threads cores speed language theme dark</source>
        <translation>Vorgaben Optionen Konfiguration Gerät GPU CUDA CPU Threads Kerne Tempo Sprache Thema dunkel</translation>
    </message>
    <message>
        <source>invert project fit search reconstruct run start go</source>
        <translation>invertieren projizieren suchen rekonstruieren Start los</translation>
    </message>
    <message>
        <source>hold wait interrupt</source>
        <translation>Pause warten unterbrechen</translation>
    </message>
    <message>
        <source>finish end keep enough</source>
        <translation>Schluss genug behalten fertig</translation>
    </message>
    <message>
        <source>abort discard stop</source>
        <translation>Abbruch verwerfen stopp</translation>
    </message>
    <message>
        <source>abort queue stop everything</source>
        <translation>Abbruch Warteschlange alles stopp</translation>
    </message>
    <message>
        <source>cut frame trim rotate straighten align face</source>
        <translation>zuschneiden beschneiden Rahmen drehen gerade ausrichten Gesicht crop</translation>
    </message>
    <message>
        <source>save result shelf add store</source>
        <translation>speichern Ergebnis Ablage hinzufügen</translation>
    </message>
    <message>
        <source>random new face sample person dice</source>
        <translation>Zufall neu Gesicht Person Würfel</translation>
    </message>
    <message>
        <source>random seed truncation sample options</source>
        <translation>Zufall Startwert Trunkierung Optionen</translation>
    </message>
    <message>
        <source>examples samples starter faces</source>
        <translation>Beispiele Muster Gesichter Anfang</translation>
    </message>
    <message>
        <source>browse random faces samples many sheet</source>
        <translation>blättern Zufall Gesichter viele Bogen</translation>
    </message>
    <message>
        <source>invert project reconstruct photo into network</source>
        <translation>invertieren projizieren rekonstruieren Foto ins Netz</translation>
    </message>
    <message>
        <source>blend fade mix two between interpolate transition</source>
        <translation>überblenden mischen zwei zwischen interpolieren Übergang</translation>
    </message>
    <message>
        <source>hair colour pose shape texture swap combine crossover</source>
        <translation>Haar Farbe Haltung Form Textur tauschen kombinieren Crossover</translation>
    </message>
    <message>
        <source>smile laugh smiling happy sad mood emotion mouth grimace feeling</source>
        <translation>Lächeln lachen fröhlich traurig Laune Gefühl Mund Grimasse Mimik</translation>
    </message>
    <message>
        <source>steps stack edits layers history list</source>
        <translation>Schritte Stapel Bearbeitungen Ebenen Liste</translation>
    </message>
    <message>
        <source>age older younger gender hair glasses beard pose turn head light attribute slider SeFa GANSpace</source>
        <translation>Alter älter jünger Geschlecht Haar Brille Bart Haltung drehen Kopf Licht Merkmal Regler SeFa GANSpace</translation>
    </message>
    <message>
        <source>video movie animation timeline keyframes</source>
        <translation>Video Animation Zeitleiste Schlüsselbilder</translation>
    </message>
    <message>
        <source>video movie animation start preview</source>
        <translation>Video Animation Start Vorschau</translation>
    </message>
    <message>
        <source>retouch inpaint fill repair scratch mask part region heal clone</source>
        <translation>Retusche ausfüllen reparieren Kratzer Maske Teil Bereich heilen klonen</translation>
    </message>
    <message>
        <source>brush mask draw select region retouch</source>
        <translation>Pinsel zeichnen auswählen Bereich Retusche</translation>
    </message>
    <message>
        <source>empty deselect nothing reset</source>
        <translation>leeren abwählen nichts zurücksetzen</translation>
    </message>
    <message>
        <source>reverse opposite selection</source>
        <translation>umkehren Gegenteil Auswahl</translation>
    </message>
    <message>
        <source>select all everything</source>
        <translation>alles auswählen ganz</translation>
    </message>
    <message>
        <source>direction library load boundary InterFaceGAN</source>
        <translation>Richtung Bibliothek laden Grenze InterFaceGAN</translation>
    </message>
    <message>
        <source>step stack edit append</source>
        <translation>Schritt Stapel anhängen</translation>
    </message>
    <message>
        <source>compare before after two</source>
        <translation>vergleichen vorher nachher zwei</translation>
    </message>
    <message>
        <source>compare before after slider curtain wipe</source>
        <translation>vergleichen vorher nachher Regler Vorhang</translation>
    </message>
    <message>
        <source>original photo before</source>
        <translation>Original Foto vorher</translation>
    </message>
    <message>
        <source>reconstruction after</source>
        <translation>Rekonstruktion nachher</translation>
    </message>
    <message>
        <source>compare original toggle</source>
        <translation>vergleichen Original umschalten</translation>
    </message>
    <message>
        <source>larger bigger magnify closer</source>
        <translation>größer Lupe näher hinein</translation>
    </message>
    <message>
        <source>smaller farther</source>
        <translation>kleiner weiter hinaus</translation>
    </message>
    <message>
        <source>whole window all</source>
        <translation>ganz Fenster alles</translation>
    </message>
    <message>
        <source>100 % one to one pixel</source>
        <translation>100 % eins zu eins Pixel</translation>
    </message>
    <message>
        <source>undo steps past versions list</source>
        <translation>Schritte Vergangenheit Versionen Liste</translation>
    </message>
    <message>
        <source>model load StyleGAN pkl checkpoint weights</source>
        <translation>Modell laden StyleGAN pkl Gewichte</translation>
    </message>
    <message>
        <source>models download StyleGAN FFHQ VGG LPIPS</source>
        <translation>Modelle herunterladen StyleGAN FFHQ VGG LPIPS</translation>
    </message>
    <message>
        <source>default model built-in</source>
        <translation>Standard Modell eingebaut</translation>
    </message>
    <message>
        <source>empty session project start over</source>
        <translation>leer Sitzung Projekt von vorn</translation>
    </message>
    <message>
        <source>load session project</source>
        <translation>laden Sitzung Projekt</translation>
    </message>
    <message>
        <source>session project store file name</source>
        <translation>Sitzung Projekt sichern Datei Name</translation>
    </message>
    <message>
        <source>help keys keyboard manual</source>
        <translation>Hilfe Tasten Tastatur Anleitung</translation>
    </message>
    <message>
        <source>night black appearance</source>
        <translation>Nacht schwarz Aussehen</translation>
    </message>
    <message>
        <source>day white bright appearance</source>
        <translation>Tag weiß hell Aussehen</translation>
    </message>
</context>
<context>
    <name>ShownObstacle</name>
    <message>
        <source>The picture is not drawn yet.</source>
        <translation>Das Bild ist noch nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The network is not open yet.</source>
        <translation>Das Netz ist noch nicht offen.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Embed photos into a StyleGAN&apos;s latent space and edit them there.</source>
        <translation>Fotos in den latenten Raum eines StyleGANs einbetten und dort bearbeiten.</translation>
    </message>
    <message>
        <source>What computes in this run; auto: a GPU where there is one [as in the settings]</source>
        <translation>Womit dieses Mal gerechnet wird; auto: mit einer GPU, wo es eine gibt [wie in den Einstellungen]</translation>
    </message>
    <message>
        <source>Threads on the CPU in this run [as in the settings]</source>
        <translation>Threads auf der CPU bei diesem Mal [wie in den Einstellungen]</translation>
    </message>
    <message>
        <source>Photos, latents, a network or a document to open.</source>
        <translation>Fotos, Latenten, ein Netz oder ein Dokument zum Öffnen.</translation>
    </message>
    <message>
        <source>Edit this photo and write it back into its own file, as an external editor of another program; exit code 0: it was changed, 3: it was not</source>
        <translation>Dieses Foto bearbeiten und in seine eigene Datei zurückschreiben, als externer Editor eines anderen Programms; Rückgabewert 0: es wurde geändert, 3: nicht</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The network of this run [as in the settings]</source>
        <translation>Das Netz für dieses Mal [wie in den Einstellungen]</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>inlay::AboutFeature</name>
    <message>
        <source>About Inlay</source>
        <translation>Über Inlay</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inlay %1&lt;/h3&gt;&lt;p&gt;Inlays a photograph into a StyleGAN&apos;s latent space and edits it there, after Image2StyleGAN (Abdal, Qin and Wonka, 2019).&lt;/p&gt;&lt;p&gt;Released under the MIT licence. Made with Qt, LibTorch and OpenCV.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Inlay %1&lt;/h3&gt;&lt;p&gt;Bettet ein Foto in den latenten Raum eines StyleGANs ein und bearbeitet es dort, nach Image2StyleGAN (Abdal, Qin und Wonka, 2019).&lt;/p&gt;&lt;p&gt;Veröffentlicht unter der MIT-Lizenz. Mit Qt, LibTorch und OpenCV gemacht.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>inlay::Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Öffnen...</translation>
    </message>
    <message>
        <source>Open photos or latents</source>
        <translation>Fotos oder Latenten öffnen</translation>
    </message>
    <message>
        <source>Open another network</source>
        <translation>Ein anderes Netz öffnen</translation>
    </message>
    <message>
        <source>&amp;Networks...</source>
        <translation>Net&amp;ze...</translation>
    </message>
    <message>
        <source>Networks opened before, where to get more, perceptual weights</source>
        <translation>Bisher geöffnete Netze, Bezugsquellen, Gewichte für den Wahrnehmungsabstand</translation>
    </message>
    <message>
        <source>Use the &amp;bundled network</source>
        <translation>&amp;Mitgeliefertes Netz verwenden</translation>
    </message>
    <message>
        <source>Open the network that comes with Inlay</source>
        <translation>Das Netz öffnen, das mit Inlay kommt</translation>
    </message>
    <message>
        <source>&amp;Save image...</source>
        <translation>&amp;Bild speichern...</translation>
    </message>
    <message>
        <source>Save what you see at full resolution</source>
        <translation>Speichert, was zu sehen ist, in voller Auflösung</translation>
    </message>
    <message>
        <source>Write the latent of what you see to a file</source>
        <translation>Schreibt die Latente dessen, was zu sehen ist, in eine Datei</translation>
    </message>
    <message>
        <source>Export &amp;film...</source>
        <translation>&amp;Film exportieren...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy what you see to the clipboard</source>
        <translation>Kopiert, was zu sehen ist, in die Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Take an image or files from the clipboard</source>
        <translation>Nimmt ein Bild oder Dateien aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the chosen picture another name</source>
        <translation>Gibt dem gewählten Bild einen anderen Namen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Take the chosen pictures off the shelf</source>
        <translation>Nimmt die gewählten Bilder aus der Ablage</translation>
    </message>
    <message>
        <source>&amp;Embed</source>
        <translation>&amp;Einbetten</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>&amp;Beenden und behalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbrec&amp;hen</translation>
    </message>
    <message>
        <source>Empty the queue as well</source>
        <translation>Leert auch die Warteschlange</translation>
    </message>
    <message>
        <source>Correct the part that is embedded</source>
        <translation>Korrigiert den Teil, der eingebettet wird</translation>
    </message>
    <message>
        <source>&amp;Keep as picture</source>
        <translation>Als Bild beha&amp;lten</translation>
    </message>
    <message>
        <source>Put what you see onto the shelf</source>
        <translation>Legt, was zu sehen ist, in die Ablage</translation>
    </message>
    <message>
        <source>&amp;Generate a face</source>
        <translation>Gesicht er&amp;zeugen</translation>
    </message>
    <message>
        <source>Let the network invent a face, from a random seed</source>
        <translation>Lässt das Netz ein Gesicht erfinden, aus einem zufälligen Startwert</translation>
    </message>
    <message>
        <source>Generate &amp;with...</source>
        <translation>Erzeugen &amp;mit...</translation>
    </message>
    <message>
        <source>Choose seed, truncation and class</source>
        <translation>Startwert, Trunkierung und Klasse wählen</translation>
    </message>
    <message>
        <source>Write loss and PSNR over the steps as a table (CSV) or a picture</source>
        <translation>Schreibt Verlust und PSNR über die Schritte als Tabelle (CSV) oder Bild</translation>
    </message>
    <message>
        <source>&amp;Search commands...</source>
        <translation>Befehle &amp;suchen...</translation>
    </message>
    <message>
        <source>Find a command by its name and do it</source>
        <translation>Findet einen Befehl nach seinem Namen und führt ihn aus</translation>
    </message>
    <message>
        <source>Add the edit that you see to the picture&apos;s recipe</source>
        <translation>Fügt die sichtbare Bearbeitung dem Rezept des Bildes hinzu</translation>
    </message>
    <message>
        <source>&amp;Import recipe...</source>
        <translation>Rezept &amp;importieren...</translation>
    </message>
    <message>
        <source>Open a recipe file for the picture of the Recipe panel</source>
        <translation>Öffnet eine Rezeptdatei für das Bild im Bedienfeld „Rezept“</translation>
    </message>
    <message>
        <source>E&amp;xport recipe...</source>
        <translation>Rezept e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Write the picture&apos;s recipe to a file</source>
        <translation>Schreibt das Rezept des Bildes in eine Datei</translation>
    </message>
    <message>
        <source>&amp;About Inlay</source>
        <translation>Ü&amp;ber Inlay</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Was dieses Programm ist</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Target and result beside each other</source>
        <translation>Ziel und Ergebnis nebeneinander</translation>
    </message>
    <message>
        <source>Sp&amp;lit line</source>
        <translation>&amp;Trennlinie</translation>
    </message>
    <message>
        <source>Target and result with a line to drag</source>
        <translation>Ziel und Ergebnis mit einer Linie zum Ziehen</translation>
    </message>
    <message>
        <source>&amp;Target only</source>
        <translation>Nur &amp;Ziel</translation>
    </message>
    <message>
        <source>The target alone</source>
        <translation>Das Ziel allein</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>Nur &amp;Ergebnis</translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation>Das Ergebnis allein</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>A pixel is a pixel</source>
        <translation>Ein Pixel ist ein Pixel</translation>
    </message>
    <message>
        <source>&amp;Dark surround</source>
        <translation>&amp;Dunkle Umgebung</translation>
    </message>
    <message>
        <source>The picture before dark grey</source>
        <translation>Das Bild vor Dunkelgrau</translation>
    </message>
    <message>
        <source>&amp;Mid-grey surround</source>
        <translation>&amp;Mittelgraue Umgebung</translation>
    </message>
    <message>
        <source>The picture before mid grey, to judge colours</source>
        <translation>Das Bild vor Mittelgrau, um Farben zu beurteilen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Dark or light as the system is</source>
        <translation>Dunkel oder hell wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>The light theme</source>
        <translation>Das helle Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>The dark theme</source>
        <translation>Das dunkle Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Embed panel</source>
        <translation>Bedienfeld &amp;Einbetten</translation>
    </message>
    <message>
        <source>Find the latent of a photo</source>
        <translation>Die Latente eines Fotos finden</translation>
    </message>
    <message>
        <source>&amp;Morph panel</source>
        <translation>Bedienfeld &amp;Morphing</translation>
    </message>
    <message>
        <source>Walk from one picture to another</source>
        <translation>Von einem Bild zum anderen gehen</translation>
    </message>
    <message>
        <source>Layers of one picture with layers of another</source>
        <translation>Schichten des einen Bildes mit Schichten des anderen</translation>
    </message>
    <message>
        <source>E&amp;xpression panel</source>
        <translation>Bedienfeld &amp;Ausdruck</translation>
    </message>
    <message>
        <source>Carry an expression over</source>
        <translation>Einen Gesichtsausdruck übertragen</translation>
    </message>
    <message>
        <source>&amp;Recipe panel</source>
        <translation>Bedienfeld &amp;Rezept</translation>
    </message>
    <message>
        <source>Edits one after the other</source>
        <translation>Bearbeitungen, eine nach der anderen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Show what was done, to go back to it</source>
        <translation>Zeigt, was getan wurde, um dorthin zurückzukehren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Nimmt das zuletzt Getane zurück</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Tut das Zurückgenommene noch einmal</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Before: hold B</source>
        <translation>Vorher: B gedrückt halten</translation>
    </message>
    <message>
        <source>Write the film of the Film panel as MP4, WebM, GIF or pictures</source>
        <translation>Schreibt den Film des Bedienfelds „Film“ als MP4, WebM, GIF oder Bilder</translation>
    </message>
    <message>
        <source>Put a handful of faces that go well with this network onto the shelf, to start from</source>
        <translation>Legt zum Anfangen eine Handvoll Gesichter, die gut zu diesem Netz passen, in die Ablage</translation>
    </message>
    <message>
        <source>Embed the chosen pictures</source>
        <translation>Bettet die gewählten Bilder ein</translation>
    </message>
    <message>
        <source>C&amp;ontinue from here</source>
        <translation>Von hier &amp;weitersuchen</translation>
    </message>
    <message>
        <source>Go on searching from the latent that the picture has</source>
        <translation>Sucht vom Latent des Bildes aus weiter</translation>
    </message>
    <message>
        <source>&amp;Open network...</source>
        <translation>&amp;Netz öffnen...</translation>
    </message>
    <message>
        <source>E&amp;xport latent...</source>
        <translation>&amp;Latente exportieren...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>Einstellun&amp;gen...</translation>
    </message>
    <message>
        <source>What computes, which network opens at the start, language and looks</source>
        <translation>Womit gerechnet wird, welches Netz beim Start geöffnet wird, Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel all</source>
        <translation>Alle abbre&amp;chen</translation>
    </message>
    <message>
        <source>A&amp;djust crop...</source>
        <translation>Ausschnitt an&amp;passen...</translation>
    </message>
    <message>
        <source>Add star&amp;ter faces</source>
        <translation>Gesichter zum A&amp;nfangen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add to recipe</source>
        <translation>Zum &amp;Rezept hinzufügen</translation>
    </message>
    <message>
        <source>St&amp;yle mix panel</source>
        <translation>Bedienfeld &amp;Stilmix</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>Export cur&amp;ve...</source>
        <translation>Kur&amp;ve exportieren...</translation>
    </message>
    <message>
        <source>Save the network&apos;s pi&amp;cture...</source>
        <translation>Das &amp;Quadrat des Netzes speichern...</translation>
    </message>
    <message>
        <source>Save the square that the network draws, not the photo</source>
        <translation>Das Quadrat speichern, das das Netz zeichnet, nicht das Foto</translation>
    </message>
    <message>
        <source>I&amp;n the photo</source>
        <translation>&amp;Im Foto</translation>
    </message>
    <message>
        <source>The edit in the whole photo, at its own resolution</source>
        <translation>Die Bearbeitung im ganzen Foto, in dessen eigener Auflösung</translation>
    </message>
    <message>
        <source>&amp;Zoom to the face</source>
        <translation>Zum &amp;Gesicht zoomen</translation>
    </message>
    <message>
        <source>The part of the photo that is edited, as large as it goes</source>
        <translation>Der bearbeitete Teil des Fotos, so groß wie möglich</translation>
    </message>
    <message>
        <source>The photo before the edit while the key B is held</source>
        <translation>Das Foto vor der Bearbeitung, solange die Taste B gehalten wird</translation>
    </message>
    <message>
        <source>Hold the embedding or local edit that runs, or go on</source>
        <translation>Hält die laufende Einbettung oder lokale Bearbeitung an oder setzt sie fort</translation>
    </message>
    <message>
        <source>End what runs, keep the best of it</source>
        <translation>Beendet, was läuft, und behält das Beste</translation>
    </message>
    <message>
        <source>End what runs, keep nothing of it</source>
        <translation>Beendet, was läuft, und behält nichts davon</translation>
    </message>
</context>
<context>
    <name>inlay::AdvancedSettings</name>
    <message>
        <source>Learning rate, schedule, weights and noise of the optimiser. The presets set them well; change them to experiment.</source>
        <translation>Lernrate, Verlauf, Gewichte und Rauschen des Optimierers. Die Voreinstellungen sind gut gewählt; zum Experimentieren lassen sie sich ändern.</translation>
    </message>
    <message>
        <source>Follow the gradients (SOAP)</source>
        <translation>Den Gradienten folgen (SOAP)</translation>
    </message>
    <message>
        <source>Adam in the directions in which the gradients vary: ends closer after the same number of steps, each a little slower. The paper takes plain Adam.</source>
        <translation>Adam in den Richtungen, in denen die Gradienten schwanken: nach gleich vielen, etwas langsameren Schritten näher am Ziel. Der Aufsatz nimmt einfaches Adam.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far one step of Adam goes, up to 10. The paper takes 0.01; too high a rate makes the loss jump.</source>
        <translation>Wie weit ein Schritt von Adam geht, bis 10. Der Aufsatz nimmt 0,01; eine zu hohe Rate lässt den Verlust springen.</translation>
    </message>
    <message>
        <source>Ramp up</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Share of the steps over which the rate rises from 0, in percent. 0: the full rate from the first step on.</source>
        <translation>Anteil der Schritte in Prozent, in denen die Rate von 0 ansteigt. 0: volle Rate ab dem ersten Schritt.</translation>
    </message>
    <message>
        <source>Ramp down</source>
        <translation>Abfall</translation>
    </message>
    <message>
        <source>Share of the steps, at the end, over which the rate falls to 0 as a cosine, in percent. 0: the full rate to the last step.</source>
        <translation>Anteil der Schritte am Ende in Prozent, in denen die Rate als Kosinus auf 0 fällt. 0: volle Rate bis zum letzten Schritt.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Adam&apos;s memory for the direction, 0 to 0.999999; usually 0.9.</source>
        <translation>Adams Gedächtnis für die Richtung, 0 bis 0,999999; meist 0,9.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Adam&apos;s memory for the size of the gradient, 0 to 0.9999999; usually 0.999. Less suits short runs.</source>
        <translation>Adams Gedächtnis für die Größe des Gradienten, 0 bis 0,9999999; meist 0,999. Weniger passt zu kurzen Läufen.</translation>
    </message>
    <message>
        <source>Pixel weight</source>
        <translation>Pixelgewicht</translation>
    </message>
    <message>
        <source>What the difference of the pixels (MSE) counts in the loss, 0 to 1000000. 0 leaves it out; not both weights can be 0.</source>
        <translation>Was der Unterschied der Pixel (MSE) im Verlust zählt, 0 bis 1000000. 0 lässt ihn weg; nicht beide Gewichte können 0 sein.</translation>
    </message>
    <message>
        <source>Perceptual weight</source>
        <translation>Wahrnehmungsgewicht</translation>
    </message>
    <message>
        <source>What the perceptual distance counts in the loss, 0 to 1000000. 0 leaves it out and saves its time; not both weights can be 0.</source>
        <translation>Was der Wahrnehmungsabstand im Verlust zählt, 0 bis 1000000. 0 lässt ihn weg und spart seine Zeit; nicht beide Gewichte können 0 sein.</translation>
    </message>
    <message>
        <source>Latent noise</source>
        <translation>Latentenrauschen</translation>
    </message>
    <message>
        <source>Noise added to w while it is searched, in standard deviations of w at the start; gone after three quarters of the steps. NVIDIA&apos;s projector takes 0.05; 0 is none.</source>
        <translation>Rauschen, das während der Suche zu w kommt, zu Beginn in Standardabweichungen von w; nach drei Vierteln der Schritte verschwunden. NVIDIAs Projektor nimmt 0,05; 0 ist keines.</translation>
    </message>
    <message>
        <source>Noise map rate</source>
        <translation>Rate der Rauschkarten</translation>
    </message>
    <message>
        <source>Learning rate of the noise maps, up to 10. Counts where &quot;Noise maps afterwards&quot; is on.</source>
        <translation>Lernrate der Rauschkarten, bis 10. Zählt, wenn „Danach Rauschkarten“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Noise map penalty</source>
        <translation>Strafe der Rauschkarten</translation>
    </message>
    <message>
        <source>Weight of the penalty that keeps patterns out of the noise maps. NVIDIA&apos;s projector takes 100000; 0 is none. Counts where &quot;Noise maps afterwards&quot; is on.</source>
        <translation>Gewicht der Strafe, die Muster aus den Rauschkarten fernhält. NVIDIAs Projektor nimmt 100000; 0 ist keine. Zählt, wenn „Danach Rauschkarten“ eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Stop when it gets no better</source>
        <translation>Aufhören, wenn nichts besser wird</translation>
    </message>
    <message>
        <source>Ends the search before its last step where the best loss fell by less than 0.2 % over 100 steps.</source>
        <translation>Beendet die Suche vor dem letzten Schritt, wenn der beste Verlust in 100 Schritten um weniger als 0,2 % fiel.</translation>
    </message>
    <message>
        <source>Reset to the preset</source>
        <translation>Auf die Voreinstellung zurücksetzen</translation>
    </message>
    <message>
        <source>Steps and all settings of this section as the preset has them</source>
        <translation>Schritte und alle Einstellungen dieses Abschnitts wie in der Voreinstellung</translation>
    </message>
    <message>
        <source>Advanced (changed)</source>
        <translation>Erweitert (geändert)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>16-bit features</source>
        <translation>Merkmale in 16 Bit</translation>
    </message>
    <message>
        <source>Compares the network&apos;s features in bfloat16 while searching: steps are 10 to 20 % faster, the result as near. Only where the processor has it (AVX-512 BF16); elsewhere in 32 bits.</source>
        <translation>Vergleicht die Merkmale des Netzes während der Suche in bfloat16: Die Schritte sind 10 bis 20 % schneller, das Ergebnis ist ebenso nah. Nur wo der Prozessor es kann (AVX-512 BF16); sonst in 32 Bit.</translation>
    </message>
    <message>
        <source>Pull to the start</source>
        <translation>Zug zum Anfang</translation>
    </message>
    <message>
        <source>What the distance of w from its start counts in the search, measured by how w varies in the network, 0 to 1000000. More stays where edits are sound, less comes nearer to the photo; 0 is none.</source>
        <translation>Was der Abstand von w zu seinem Anfang bei der Suche zählt, gemessen daran, wie w im Netz schwankt, 0 bis 1000000. Mehr bleibt, wo Bearbeitungen gelingen, weniger kommt dem Foto näher; 0 ist keiner.</translation>
    </message>
</context>
<context>
    <name>inlay::BlendingFeature</name>
    <message>
        <source>Show &amp;where the photo changes</source>
        <translation>Zeigen, &amp;wo sich das Foto ändert</translation>
    </message>
    <message>
        <source>Hatch the part of the photo that the edit changes</source>
        <translation>Schraffiert den Teil des Fotos, den die Bearbeitung ändert</translation>
    </message>
    <message>
        <source>Detail of the photo</source>
        <translation>Detail des Fotos</translation>
    </message>
    <message>
        <source>Usual detail of the photo</source>
        <translation>Übliches Detail des Fotos</translation>
    </message>
    <message>
        <source>Mask as it was found</source>
        <translation>Maske wie gefunden</translation>
    </message>
    <message>
        <source>Keep the photo</source>
        <translation>Foto lassen</translation>
    </message>
    <message>
        <source>Let the photo change</source>
        <translation>Foto ändern lassen</translation>
    </message>
</context>
<context>
    <name>inlay::BundledExpressions</name>
    <message>
        <source>Smile</source>
        <translation>Lächeln</translation>
    </message>
</context>
<context>
    <name>inlay::Canvas</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Target and reconstruction. Plus and minus zoom, 0 fits, 1 shows the actual size, arrow keys pan, Control with left and right moves the split line.</source>
        <translation>Ziel und Rekonstruktion. Plus und Minus zoomen, 0 passt ein, 1 zeigt die Originalgröße, Pfeiltasten verschieben, Strg mit Links und Rechts bewegt die Trennlinie.</translation>
    </message>
    <message>
        <source>Drag to move, corners to scale, the handle to rotate, or click a numbered face. Enter accepts, Escape cancels.</source>
        <translation>Ziehen verschiebt, Ecken skalieren, der Griff dreht; oder ein nummeriertes Gesicht anklicken. Eingabe übernimmt, Escape bricht ab.</translation>
    </message>
    <message>
        <source>Drag to move, corners to scale, the handle to rotate. Enter accepts, Escape cancels.</source>
        <translation>Ziehen verschiebt, Ecken skalieren, der Griff dreht. Eingabe übernimmt, Escape bricht ab.</translation>
    </message>
</context>
<context>
    <name>inlay::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source> (chosen)</source>
        <translation> (gewählt)</translation>
    </message>
    <message>
        <source>Nothing here is called that. F1 lists all keys.</source>
        <translation>So heißt hier nichts. F1 zeigt alle Tasten.</translation>
    </message>
</context>
<context>
    <name>inlay::CropBar</name>
    <message>
        <source>The framed part of the photo is what gets embedded. Where there are several faces, click one to choose it.</source>
        <translation>Der umrahmte Teil des Fotos wird eingebettet. Bei mehreren Gesichtern wählt ein Klick eines aus.</translation>
    </message>
    <message>
        <source>Apply crop</source>
        <translation>Ausschnitt übernehmen</translation>
    </message>
    <message>
        <source>Embeds this part of the photo (Enter)</source>
        <translation>Bettet diesen Teil des Fotos ein (Eingabe)</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keeps the crop from before (Escape)</source>
        <translation>Behält den bisherigen Ausschnitt (Escape)</translation>
    </message>
</context>
<context>
    <name>inlay::CropHistory</name>
    <message>
        <source>Move the crop of %1</source>
        <translation>Ausschnitt von %1 verschieben</translation>
    </message>
    <message>
        <source>Leave the crop of %1 as it was</source>
        <translation>Ausschnitt von %1 lassen, wie er war</translation>
    </message>
</context>
<context>
    <name>inlay::DirectionRow</name>
    <message>
        <source>What this direction changes, in your words. A direction with a name of its own is kept in the library, which the Expression panel shows.</source>
        <translation>Was diese Richtung ändert, in Ihren Worten. Eine Richtung mit eigenem Namen bleibt in der Bibliothek, die das Bedienfeld „Ausdruck“ zeigt.</translation>
    </message>
    <message>
        <source>How far the picture goes along this direction.</source>
        <translation>Wie weit das Bild in diese Richtung geht.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Strength of %1</source>
        <translation>Stärke von %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>The picture at %1. A click goes there.</source>
        <translation>Das Bild bei %1. Ein Klick geht dorthin.</translation>
    </message>
</context>
<context>
    <name>inlay::DirectionsFeature</name>
    <message>
        <source>&amp;Directions panel</source>
        <translation>Bedienfeld Ri&amp;chtungen</translation>
    </message>
    <message>
        <source>Change a picture along directions found in the network</source>
        <translation>Ein Bild entlang von Richtungen ändern, die im Netz gefunden wurden</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Directions &gt; %1</source>
        <translation>Richtungen &gt; %1</translation>
    </message>
    <message>
        <source>A direction found in the network</source>
        <translation>Eine im Netz gefundene Richtung</translation>
    </message>
</context>
<context>
    <name>inlay::DirectionsPanel</name>
    <message>
        <source>Ways of change that the network knows by itself, the strongest first. Move several at once; give one a name to keep it.</source>
        <translation>Änderungen, die das Netz von selbst kennt, die stärksten zuerst. Mehrere lassen sich zugleich bewegen; ein Name bewahrt eine auf.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>the picture that changes</source>
        <translation>das Bild, das sich ändert</translation>
    </message>
    <message>
        <source>How directions are found</source>
        <translation>Wie Richtungen gefunden werden</translation>
    </message>
    <message>
        <source>SeFa factorises the weights that make styles; GANSpace takes the principal components of random faces. Both need some seconds the first time, and are remembered for each network.</source>
        <translation>SeFa zerlegt die Gewichte, die Stile erzeugen; GANSpace nimmt die Hauptkomponenten zufälliger Gesichter. Beide brauchen beim ersten Mal einige Sekunden und werden je Netz gemerkt.</translation>
    </message>
    <message>
        <source>SeFa: from the weights</source>
        <translation>SeFa: aus den Gewichten</translation>
    </message>
    <message>
        <source>GANSpace: from faces</source>
        <translation>GANSpace: aus Gesichtern</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>&amp;More directions</source>
        <translation>&amp;Mehr Richtungen</translation>
    </message>
    <message>
        <source>More directions</source>
        <translation>Mehr Richtungen</translation>
    </message>
    <message>
        <source>Adds the next %1, which are weaker</source>
        <translation>Fügt die nächsten %1 hinzu, die schwächer sind</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all directions</source>
        <translation>Alle Richtungen zurücksetzen</translation>
    </message>
    <message>
        <source>Takes all sliders back to 0, where the picture is as it was</source>
        <translation>Stellt alle Regler auf 0, wo das Bild ist, wie es war</translation>
    </message>
    <message>
        <source>Looking for directions...</source>
        <translation>Richtungen werden gesucht...</translation>
    </message>
    <message>
        <source>Find directions</source>
        <translation>Richtungen suchen</translation>
    </message>
    <message>
        <source>No directions could be found. %1</source>
        <translation>Es wurden keine Richtungen gefunden. %1</translation>
    </message>
    <message>
        <source>%1_moved</source>
        <translation>%1_verändert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, no direction in use</source>
        <translation>%1, keine Richtung verwendet</translation>
    </message>
    <message>
        <source>%1 along %2</source>
        <translation>%1 entlang %2</translation>
    </message>
    <message>
        <source>Move a slider: the whole way of it appears here.</source>
        <translation>Regler bewegen: Hier erscheint sein ganzer Weg.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
</context>
<context>
    <name>inlay::Document</name>
    <message>
        <source>Keep the lab result %1</source>
        <translation>Das Laborergebnis %1 behalten</translation>
    </message>
    <message>
        <source>Remove the lab result %1</source>
        <translation>Das Laborergebnis %1 entfernen</translation>
    </message>
    <message>
        <source>Rename the lab result to %1</source>
        <translation>Das Laborergebnis in %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>inlay::DocumentFeature</name>
    <message>
        <source>Saved as %1. What you do from now on is written there as you do it.</source>
        <translation>Als %1 gespeichert. Was Sie von nun an tun, wird laufend dorthin geschrieben.</translation>
    </message>
    <message>
        <source>&amp;New document</source>
        <translation>&amp;Neues Dokument</translation>
    </message>
    <message>
        <source>Start with an empty shelf; what is there stays where it is kept</source>
        <translation>Mit leerer Ablage beginnen; das Bisherige bleibt, wo es aufbewahrt ist</translation>
    </message>
    <message>
        <source>Open &amp;document...</source>
        <translation>&amp;Dokument öffnen...</translation>
    </message>
    <message>
        <source>Open a document (*.inlay) in place of this one</source>
        <translation>Öffnet ein Dokument (*.inlay) anstelle dieses</translation>
    </message>
    <message>
        <source>Save document &amp;as...</source>
        <translation>Dokument speichern &amp;unter...</translation>
    </message>
    <message>
        <source>Give the document a name. It is written as you work, so that there is no other Save: Ctrl+S saves the image</source>
        <translation>Gibt dem Dokument einen Namen. Es wird laufend geschrieben, ein anderes Speichern gibt es nicht: Strg+S speichert das Bild</translation>
    </message>
    <message>
        <source>The document could not be written</source>
        <translation>Das Dokument ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Its last changes are lost when the program is closed now. Save it somewhere else with Ctrl+Alt+S.</source>
        <translation>Seine letzten Änderungen gehen verloren, wenn das Programm jetzt geschlossen wird. Speichern Sie es mit Strg+Alt+S an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>It stays where it is until you decide.</source>
        <translation>Es bleibt, wo es ist, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>A document without a name is kept</source>
        <translation>Ein Dokument ohne Namen ist aufbewahrt</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Opens it in place of the present document</source>
        <translation>Öffnet es anstelle des jetzigen Dokuments</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Deletes it for good</source>
        <translation>Löscht es endgültig</translation>
    </message>
    <message>
        <source>Discard the document?</source>
        <translation>Das Dokument verwerfen?</translation>
    </message>
    <message>
        <source>It is deleted and cannot be brought back.</source>
        <translation>Es wird gelöscht und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>%1 (%2) - %3</source>
        <translation>%1 (%2) - %3</translation>
    </message>
    <message>
        <source>A document without a name cannot be read</source>
        <translation>Ein Dokument ohne Namen lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leaves the file where it is</source>
        <translation>Lässt die Datei, wo sie ist</translation>
    </message>
    <message>
        <source>Pictures: %1, last change: %2.</source>
        <translation>Bilder: %1, letzte Änderung: %2.</translation>
    </message>
    <message>
        <source>The file %1, last change: %2.</source>
        <translation>Die Datei %1, letzte Änderung: %2.</translation>
    </message>
    <message>
        <source>Pictures: %1 (%2), last change: %3.</source>
        <translation>Bilder: %1 (%2), letzte Änderung: %3.</translation>
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
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Look for unsaved documents</source>
        <translation>Nach ungesicherten Dokumenten suchen</translation>
    </message>
    <message>
        <source>%1 is open in this window already.</source>
        <translation>%1 ist in diesem Fenster schon offen.</translation>
    </message>
    <message>
        <source>The unsaved document</source>
        <translation>Das Dokument ohne Namen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 can only be read: this is a copy of it without a name. Save it under one with Ctrl+Alt+S.</source>
        <translation>%1 lässt sich nur lesen: Dies ist eine Kopie ohne Namen. Speichern Sie sie mit Strg+Alt+S unter einem.</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 is written as you work; it is up to date.</source>
        <translation>%1 wird laufend geschrieben; es ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>A document is being opened or saved; try again when that is done.</source>
        <translation>Ein Dokument wird gerade geöffnet oder gespeichert; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>The document could not be written</source>
        <translation>Das Dokument ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Its last changes are not in its file.</source>
        <translation>Seine letzten Änderungen sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>Save it somewhere else (Ctrl+Alt+S), or make room.</source>
        <translation>Speichern Sie es woanders (Strg+Alt+S), oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>What you do is not kept until that works; it is tried again. Save it somewhere else with Ctrl+Alt+S.</source>
        <translation>Was Sie tun, wird erst aufbewahrt, wenn das gelingt; es wird erneut versucht. Speichern Sie es mit Strg+Alt+S woanders.</translation>
    </message>
    <message>
        <source>The document is written again.</source>
        <translation>Das Dokument wird wieder geschrieben.</translation>
    </message>
    <message>
        <source>All of it is kept as a document without a name. Save it under one with Ctrl+Alt+S.</source>
        <translation>Alles davon ist als Dokument ohne Namen aufbewahrt. Speichern Sie es mit Strg+Alt+S unter einem.</translation>
    </message>
    <message>
        <source>Save it somewhere else with Ctrl+Alt+S.</source>
        <translation>Speichern Sie es mit Strg+Alt+S an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing is lost: it is tried again until it works. You can also save it somewhere else with Ctrl+Alt+S.</source>
        <translation>Nichts ist verloren: Es wird versucht, bis es gelingt. Sie können es auch mit Strg+Alt+S an einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>Embeddings that were interrupted: %1. Their best state so far is kept; embed again for a better one.</source>
        <translation>Unterbrochene Einbettungen: %1. Ihr bis dahin bester Stand ist erhalten; neu einbetten macht ihn besser.</translation>
    </message>
    <message>
        <source>Where a picture had a better one before, that one stays and the interrupted one stands beside it on the shelf.</source>
        <translation>Wo ein Bild vorher eine bessere hatte, bleibt diese, und die unterbrochene steht daneben im Regal.</translation>
    </message>
    <message>
        <source>Local edits that were interrupted: %1. What they had come to stands on the shelf as a picture of its own.</source>
        <translation>Unterbrochene lokale Bearbeitungen: %1. Was aus ihnen bis dahin geworden war, liegt als eigenes Bild in der Ablage.</translation>
    </message>
    <message>
        <source>Pictures that wait to be embedded, as they did: %1.</source>
        <translation>Bilder, die wie zuvor auf ihre Einbettung warten: %1.</translation>
    </message>
</context>
<context>
    <name>inlay::DropRouter</name>
    <message>
        <source>Image without a file, %1 x %2 px</source>
        <translation>Bild ohne Datei, %1 x %2 px</translation>
    </message>
    <message>
        <source>dropped image</source>
        <translation>abgelegtes Bild</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>inlay::EditPanel</name>
    <message>
        <source>Add to recipe</source>
        <translation>Zum Rezept hinzufügen</translation>
    </message>
    <message>
        <source>Adds this edit as a step to the recipe of the picture it changes, where it can be combined with others and changed later</source>
        <translation>Fügt diese Bearbeitung dem Rezept des geänderten Bildes als Schritt hinzu; dort lässt sie sich mit anderen verbinden und später ändern</translation>
    </message>
    <message>
        <source>Keep as picture</source>
        <translation>Als Bild behalten</translation>
    </message>
    <message>
        <source>Puts what you see onto the shelf as a picture of its own (Ctrl+Return)</source>
        <translation>Legt, was zu sehen ist, als eigenes Bild in die Ablage (Strg+Return)</translation>
    </message>
    <message>
        <source>Save image...</source>
        <translation>Bild speichern...</translation>
    </message>
    <message>
        <source>Saves what you see at full resolution as PNG or JPEG (Ctrl+S)</source>
        <translation>Speichert, was zu sehen ist, in voller Auflösung als PNG oder JPEG (Strg+S)</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>Es gibt noch nichts zu behalten.</translation>
    </message>
</context>
<context>
    <name>inlay::EditingFeature</name>
    <message>
        <source>Morph</source>
        <translation>Morphing</translation>
    </message>
    <message>
        <source>Style mix</source>
        <translation>Stilmix</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
</context>
<context>
    <name>inlay::EmbedPanel</name>
    <message>
        <source>Searches the point in the network&apos;s latent space whose picture comes closest to the photo.</source>
        <translation>Sucht den Punkt im latenten Raum des Netzes, dessen Bild dem Foto am nächsten kommt.</translation>
    </message>
    <message>
        <source>Adjust the crop...</source>
        <translation>Ausschnitt anpassen...</translation>
    </message>
    <message>
        <source>Move, turn and scale the part of the photo that is embedded (Ctrl+R)</source>
        <translation>Den Teil des Fotos, der eingebettet wird, verschieben, drehen und skalieren (Strg+R)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Choose another network, or see where to get more (Ctrl+Shift+N)</source>
        <translation>Ein anderes Netz wählen oder Bezugsquellen ansehen (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Beenden, behalten</translation>
    </message>
    <message>
        <source>Ends here and keeps the best result so far (F7)</source>
        <translation>Endet hier und behält das bisher beste Ergebnis (F7)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends here and leaves the picture as it was before (F8)</source>
        <translation>Endet hier und lässt das Bild, wie es vorher war (F8)</translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation>Neu einbetten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Loading the engine...</source>
        <translation>Die Engine wird geladen...</translation>
    </message>
    <message>
        <source>Opening the network...</source>
        <translation>Das Netz wird geöffnet...</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2 px, %3 style layers</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2 px, %3 Stilschichten</translation>
    </message>
    <message>
        <source>No network is open. Open one with Ctrl+Shift+O, or drop its file on the window.</source>
        <translation>Es ist kein Netz offen. Öffnen Sie eines mit Strg+Umschalt+O, oder legen Sie seine Datei auf dem Fenster ab.</translation>
    </message>
    <message>
        <source>Drop a photo on the window to begin.</source>
        <translation>Legen Sie zum Anfangen ein Foto auf dem Fenster ab.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Embeds the chosen pictures with these settings, before all that wait (F5)</source>
        <translation>Bettet die gewählten Bilder mit diesen Einstellungen ein, vor allem, was wartet (F5)</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Von hier weiter</translation>
    </message>
    <message>
        <source>Goes on searching from the latent that the picture has, with these settings (Ctrl+F5). A search that was stopped goes on where it was, to the steps set here; one that was done takes as many again.</source>
        <translation>Sucht vom Latent des Bildes aus mit diesen Einstellungen weiter (Strg+F5). Eine Suche, die beendet wurde, geht dort weiter, wo sie war, bis zu den Schritten, die hier stehen; eine, die fertig war, macht noch einmal so viele.</translation>
    </message>
    <message numerus="yes">
        <source>Embed %n pictures</source>
        <translation>
            <numerusform>%n Bild einbetten</numerusform>
            <numerusform>%n Bilder einbetten</numerusform>
        </translation>
    </message>
    <message>
        <source>Embed next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What was measured of the result, and where the time went</source>
        <translation>Was am Ergebnis gemessen wurde und wohin die Zeit ging</translation>
    </message>
    <message>
        <source>Holds it; nothing is lost (F6)</source>
        <translation>Hält an; nichts geht verloren (F6)</translation>
    </message>
</context>
<context>
    <name>inlay::EmbedSettings</name>
    <message>
        <source>Latent space</source>
        <translation>Latenter Raum</translation>
    </message>
    <message>
        <source>W+ has one w for every layer and comes closest to a photo; W has one for all of them; Z is what the network was trained to take.</source>
        <translation>W+ hat ein w für jede Schicht und kommt einem Foto am nächsten; W hat eines für alle; Z ist, womit das Netz trainiert wurde.</translation>
    </message>
    <message>
        <source>W+ (closest)</source>
        <translation>W+ (am nächsten)</translation>
    </message>
    <message>
        <source>W (one for all layers)</source>
        <translation>W (eines für alle Schichten)</translation>
    </message>
    <message>
        <source>Z (as trained)</source>
        <translation>Z (wie trainiert)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How many times the latent is improved. You can stop at any time and keep the best.</source>
        <translation>Wie oft die Latente verbessert wird. Sie können jederzeit aufhören und das Beste behalten.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Where the search begins. Automatic: if a face was found, at the encoder&apos;s guess (where the network has an encoder and the preset uses it) or at the mean face; otherwise at a random point.</source>
        <translation>Wo die Suche beginnt. Automatisch: wenn ein Gesicht gefunden wurde, bei der Schätzung des Encoders (sofern das Netz einen hat und die Voreinstellung ihn nutzt) oder beim mittleren Gesicht; sonst bei einem zufälligen Punkt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Mean face</source>
        <translation>Mittleres Gesicht</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Perceptual distance</source>
        <translation>Wahrnehmungsabstand</translation>
    </message>
    <message>
        <source>How likeness to the eye is measured, beside the difference of the pixels (MSE).</source>
        <translation>Wie die Ähnlichkeit für das Auge gemessen wird, neben dem Unterschied der Pixel (MSE).</translation>
    </message>
    <message>
        <source>Known when a network is open</source>
        <translation>Bekannt, wenn ein Netz offen ist</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same result, byte for byte, on a CPU.</source>
        <translation>Derselbe Startwert gibt auf einem Prozessor Byte für Byte dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>A new random seed</source>
        <translation>Ein neuer zufälliger Startwert</translation>
    </message>
    <message>
        <source>Noise maps afterwards</source>
        <translation>Danach Rauschkarten</translation>
    </message>
    <message>
        <source>After the latent, the network&apos;s noise maps are fitted too, for three fifths as many steps again (Image2StyleGAN++): finer detail. They become part of the latent and are exported with it.</source>
        <translation>Nach der Latente werden auch die Rauschkarten des Netzes angepasst, mit noch einmal drei Fünfteln der Schritte (Image2StyleGAN++): feinere Einzelheiten. Sie werden Teil der Latente und mit ihr exportiert.</translation>
    </message>
    <message>
        <source>Embed photos as they arrive</source>
        <translation>Fotos beim Eintreffen einbetten</translation>
    </message>
    <message>
        <source>Photos you open are embedded at once, one after the other. Switched off, they wait for Start.</source>
        <translation>Geöffnete Fotos werden sofort eingebettet, eines nach dem anderen. Ausgeschaltet warten sie auf „Start“.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Chosen by the engine</source>
        <translation>Wählt die Engine</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Which of the network&apos;s classes the photo shows: the search begins at that class&apos;s mean, and the latent keeps the class. Without one it begins at the mean of all.</source>
        <translation>Welche Klasse des Netzes das Foto zeigt: Die Suche beginnt beim Mittel dieser Klasse, und die Latente behält die Klasse. Ohne eine beginnt sie beim Mittel aller.</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source> (0 to %1)</source>
        <translation> (0 bis %1)</translation>
    </message>
</context>
<context>
    <name>inlay::Embedder</name>
    <message>
        <source>%1 could not be embedded</source>
        <translation>%1 ließ sich nicht einbetten</translation>
    </message>
</context>
<context>
    <name>inlay::EmbeddingFeature</name>
    <message>
        <source>Embed</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Res&amp;ume %1</source>
        <translation>%1 &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause %1</source>
        <translation>%1 &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Stop %1 and keep it</source>
        <translation>%1 &amp;beenden und behalten</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>&amp;Beenden und behalten</translation>
    </message>
    <message>
        <source>&amp;Cancel %1</source>
        <translation>%1 abbrec&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbrec&amp;hen</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>inlay::EmbeddingQueue</name>
    <message>
        <source>Embed %1</source>
        <translation>%1 einbetten</translation>
    </message>
    <message>
        <source>Continue the embedding of %1</source>
        <translation>Einbettung von %1 fortsetzen</translation>
    </message>
    <message>
        <source>The best state so far is kept.</source>
        <translation>Der bis dahin beste Stand ist erhalten.</translation>
    </message>
    <message>
        <source>Cancel the embedding of %1</source>
        <translation>Einbettung von %1 abbrechen</translation>
    </message>
</context>
<context>
    <name>inlay::EmptyPlace</name>
    <message>
        <source>Drop a photo here</source>
        <translation>Foto hier ablegen</translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation>oder zum Auswählen klicken</translation>
    </message>
</context>
<context>
    <name>inlay::Exporter</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Nothing was written; choose another folder or make room.</source>
        <translation>Es wurde nichts geschrieben; wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Film %1</source>
        <translation>Film %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Save %n files</source>
        <translation>
            <numerusform>%n Datei speichern</numerusform>
            <numerusform>%n Dateien speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert</numerusform>
            <numerusform>%n Dateien in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>coded as the photo was</source>
        <translation>kodiert wie das Foto</translation>
    </message>
    <message>
        <source>%1 bits a channel</source>
        <translation>%1 Bit je Kanal</translation>
    </message>
    <message>
        <source>the photo has 16 bits a channel and this format 8; PNG and TIFF keep them</source>
        <translation>das Foto hat 16 Bit je Kanal und dieses Format 8; PNG und TIFF behalten sie</translation>
    </message>
    <message>
        <source>what was clear is white</source>
        <translation>was durchsichtig war, ist weiß</translation>
    </message>
    <message>
        <source>its inks or Lab colours turned to sRGB</source>
        <translation>seine Druck- oder Lab-Farben in sRGB umgewandelt</translation>
    </message>
    <message>
        <source>from the copy in this document: the photo&apos;s own file has changed</source>
        <translation>aus der Kopie in diesem Dokument: die Datei des Fotos hat sich geändert</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>%1 gespeichert (%2)</translation>
    </message>
    <message>
        <source>without its noise maps and its class, which this format cannot hold; choose .safetensors or .npz for them</source>
        <translation>ohne ihre Rauschkarten und ihre Klasse, die dieses Format nicht aufnehmen kann; wählen Sie dafür .safetensors oder .npz</translation>
    </message>
    <message>
        <source>without its noise maps, which this format cannot hold; choose .safetensors or .npz for them</source>
        <translation>ohne ihre Rauschkarten, die dieses Format nicht aufnehmen kann; wählen Sie dafür .safetensors oder .npz</translation>
    </message>
    <message>
        <source>without its class, which this format cannot hold; choose another one for it</source>
        <translation>ohne ihre Klasse, die dieses Format nicht aufnehmen kann; wählen Sie dafür ein anderes</translation>
    </message>
</context>
<context>
    <name>inlay::ExpressionLibrary</name>
    <message>
        <source>Read the library of expressions</source>
        <translation>Bibliothek der Ausdrücke lesen</translation>
    </message>
    <message>
        <source>An expression of your library could not be read</source>
        <translation>Ein Ausdruck Ihrer Bibliothek ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Your library of expressions could not be read</source>
        <translation>Ihre Bibliothek der Ausdrücke ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Write the library of expressions</source>
        <translation>Bibliothek der Ausdrücke schreiben</translation>
    </message>
    <message>
        <source>Your library of expressions could not be written</source>
        <translation>Ihre Bibliothek der Ausdrücke ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Keep the expression %1</source>
        <translation>Den Ausdruck %1 behalten</translation>
    </message>
    <message>
        <source>Keep %1 expressions</source>
        <translation>%1 Ausdrücke behalten</translation>
    </message>
    <message>
        <source>Remove the expression %1</source>
        <translation>Den Ausdruck %1 entfernen</translation>
    </message>
    <message>
        <source>Rename the expression %1</source>
        <translation>Den Ausdruck %1 umbenennen</translation>
    </message>
</context>
<context>
    <name>inlay::ExpressionList</name>
    <message>
        <source>Library of expressions</source>
        <translation>Bibliothek der Ausdrücke</translation>
    </message>
    <message>
        <source>Expressions that you have kept, on the network&apos;s mean face. Choose one to use it in place of the two pictures; F2 renames it, Delete removes it.</source>
        <translation>Ausdrücke, die Sie behalten haben, auf dem mittleren Gesicht des Netzes. Wählen Sie einen, um ihn statt der beiden Bilder zu verwenden; F2 benennt um, Entf entfernt.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Keep the expression: the difference of the two pictures, under a name, for any picture and any document</source>
        <translation>Den Ausdruck behalten: den Unterschied der beiden Bilder, unter einem Namen, für jedes Bild und jedes Dokument</translation>
    </message>
    <message>
        <source>Rename the expression (F2)</source>
        <translation>Den Ausdruck umbenennen (F2)</translation>
    </message>
    <message>
        <source>Remove the expression from the library (Delete)</source>
        <translation>Den Ausdruck aus der Bibliothek entfernen (Entf)</translation>
    </message>
    <message>
        <source>Import expressions: a file of Inlay&apos;s directions, or an array such as InterFaceGAN&apos;s .npy</source>
        <translation>Ausdrücke importieren: eine Datei mit Richtungen von Inlay oder ein Array wie .npy von InterFaceGAN</translation>
    </message>
    <message>
        <source>Export the expression as a file</source>
        <translation>Den Ausdruck als Datei exportieren</translation>
    </message>
    <message>
        <source>Find the mean face</source>
        <translation>Das mittlere Gesicht finden</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The difference of the two pictures above</source>
        <translation>Der Unterschied der beiden Bilder oben</translation>
    </message>
    <message>
        <source>Kept on this computer, for all your documents; a recipe that uses one carries its own copy.</source>
        <translation>Auf diesem Rechner aufbewahrt, für alle Ihre Dokumente; ein Rezept, das einen verwendet, trägt seine eigene Kopie.</translation>
    </message>
    <message>
        <source>Not shown: %1 of other networks.</source>
        <translation>Nicht gezeigt: %1 anderer Netze.</translation>
    </message>
    <message>
        <source>%1, comes with the bundled network</source>
        <translation>%1, gehört zum mitgelieferten Netz</translation>
    </message>
</context>
<context>
    <name>inlay::ExpressionPanel</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>the picture that changes</source>
        <translation>das Bild, das sich ändert</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>a face at rest</source>
        <translation>ein ruhiges Gesicht</translation>
    </message>
    <message>
        <source>Expressive</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>the same face with an expression</source>
        <translation>dasselbe Gesicht mit einem Ausdruck</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strength of the expression</source>
        <translation>Stärke des Ausdrucks</translation>
    </message>
    <message>
        <source>1 adds the expression as it is, 0 leaves the target, below 0 turns it round. Double click: 0; Escape while dragging: back; or type a number.</source>
        <translation>1 fügt den Ausdruck hinzu, wie er ist, 0 lässt das Ziel, unter 0 kehrt ihn um. Doppelklick: 0; Escape beim Ziehen: zurück; oder eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>%1 with the expression of %2, strength %3</source>
        <translation>%1 mit dem Ausdruck von %2, Stärke %3</translation>
    </message>
    <message>
        <source>Takes the difference between an expressive and a neutral picture of one person, or one of the library, and adds it to the target.</source>
        <translation>Nimmt den Unterschied zwischen einem ausdrucksvollen und einem neutralen Bild einer Person, oder einen aus der Bibliothek, und addiert ihn zum Ziel.</translation>
    </message>
    <message>
        <source>This expression cannot be kept</source>
        <translation>Dieser Ausdruck lässt sich nicht behalten</translation>
    </message>
    <message>
        <source>%1 with %2, strength %3</source>
        <translation>%1 mit %2, Stärke %3</translation>
    </message>
    <message>
        <source>%1, layers %2 to %3</source>
        <translation>%1, Schichten %2 bis %3</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>a neutral face</source>
        <translation>ein neutrales Gesicht</translation>
    </message>
    <message>
        <source>Expression %1</source>
        <translation>Ausdruck %1</translation>
    </message>
    <message>
        <source>Expression of two pictures</source>
        <translation>Ausdruck aus zwei Bildern</translation>
    </message>
</context>
<context>
    <name>inlay::ExpressionsFeature</name>
    <message>
        <source>Put expressions or directions into your library</source>
        <translation>Ausdrücke oder Richtungen in Ihre Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>%1 is in your library of expressions.</source>
        <translation>%1 ist in Ihrer Bibliothek der Ausdrücke.</translation>
    </message>
    <message>
        <source>%1 is in your library, and shows once its network is open: it does not fit this one.</source>
        <translation>%1 ist in Ihrer Bibliothek und erscheint, sobald sein Netz offen ist: Zu diesem passt es nicht.</translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation>%1 ließ sich nicht importieren</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>%1 is in your library (Expression panel).</source>
        <translation>%1 ist in Ihrer Bibliothek (Bedienfeld „Ausdruck“).</translation>
    </message>
    <message>
        <source>Impo&amp;rt expressions...</source>
        <translation>Aus&amp;drücke importieren...</translation>
    </message>
    <message>
        <source>Expression &gt; %1</source>
        <translation>Ausdruck &gt; %1</translation>
    </message>
    <message>
        <source>An expression of your library</source>
        <translation>Ein Ausdruck Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Read the expressions of the bundled network</source>
        <translation>Ausdrücke des mitgelieferten Netzes lesen</translation>
    </message>
    <message>
        <source>The expressions that come with Inlay could not be read</source>
        <translation>Die mit Inlay gelieferten Ausdrücke konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>inlay::FaceSamples</name>
    <message>
        <source>Generate a face</source>
        <translation>Gesicht erzeugen</translation>
    </message>
    <message>
        <source>face %1</source>
        <translation>Gesicht %1</translation>
    </message>
    <message>
        <source>No face could be generated</source>
        <translation>Es ließ sich kein Gesicht erzeugen</translation>
    </message>
    <message>
        <source>Generated by the network, seed %1, truncation %2 of %3 layers, class %4</source>
        <translation>Vom Netz erzeugt, Startwert %1, Trunkierung %2 von %3 Schichten, Klasse %4</translation>
    </message>
    <message>
        <source>Generated by the network, seed %1, truncation %2 of %3 layers</source>
        <translation>Vom Netz erzeugt, Startwert %1, Trunkierung %2 von %3 Schichten</translation>
    </message>
    <message>
        <source>Generated by the network, seed %1, truncation %2, class %3</source>
        <translation>Vom Netz erzeugt, Startwert %1, Trunkierung %2, Klasse %3</translation>
    </message>
    <message>
        <source>Generated by the network, seed %1, truncation %2</source>
        <translation>Vom Netz erzeugt, Startwert %1, Trunkierung %2</translation>
    </message>
</context>
<context>
    <name>inlay::FileOpener</name>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>It is neither a photo nor a latent nor a network.</source>
        <translation>Es ist weder ein Foto noch eine Latente noch ein Netz.</translation>
    </message>
    <message>
        <source>Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF, JPEG 2000), latents (.safetensors, .npz, .npy, .pt), networks, encoders, recipes and documents (.inlay).</source>
        <translation>Inlay öffnet Fotos (PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC, AVIF, JPEG 2000), Latenten (.safetensors, .npz, .npy, .pt), Netze, Encoder, Rezepte und Dokumente (.inlay).</translation>
    </message>
    <message>
        <source>It is a folder without photos.</source>
        <translation>Es ist ein Ordner ohne Fotos.</translation>
    </message>
    <message>
        <source>Open the folder that they are in, or the photos themselves.</source>
        <translation>Öffnen Sie den Ordner, in dem sie liegen, oder die Fotos selbst.</translation>
    </message>
</context>
<context>
    <name>inlay::FilmFeature</name>
    <message>
        <source>&amp;Film panel</source>
        <translation>Bedienfeld &amp;Film</translation>
    </message>
    <message>
        <source>A film through any number of pictures</source>
        <translation>Ein Film durch beliebig viele Bilder</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Play the film of the Film panel on the canvas, or pause it; there Space does it, too</source>
        <translation>Spielt den Film des Bedienfelds „Film“ auf der Leinwand ab oder hält ihn an; dort tut es auch die Leertaste</translation>
    </message>
    <message>
        <source>The two pictures stand at the end of the film that was there.</source>
        <translation>Die beiden Bilder stehen am Ende des vorhandenen Films.</translation>
    </message>
    <message>
        <source>A film is being written; wait for it, or cancel it in the line at the bottom.</source>
        <translation>Ein Film wird gerade geschrieben; warten Sie darauf, oder brechen Sie ihn in der Zeile unten ab.</translation>
    </message>
    <message>
        <source>Pla&amp;y or pause the film</source>
        <translation>&amp;Film abspielen oder anhalten</translation>
    </message>
</context>
<context>
    <name>inlay::FilmList</name>
    <message>
        <source>Pictures of the film</source>
        <translation>Bilder des Films</translation>
    </message>
    <message>
        <source>The film goes through these pictures from the top. Drag pictures here from the shelf; drag a row, or press Alt+Up and Alt+Down, to change the order; Delete takes it out. A picture may stand several times: twice in a row, the film rests on it. A click or Enter goes to where the picture stands in the film.</source>
        <translation>Der Film geht von oben durch diese Bilder. Bilder aus der Ablage hierher ziehen; Ziehen einer Zeile oder Alt+Auf und Alt+Ab ändert die Reihenfolge; Entf nimmt sie heraus. Ein Bild darf mehrmals stehen: Zweimal hintereinander, und der Film ruht darauf. Klick oder Eingabe geht dorthin, wo das Bild im Film steht.</translation>
    </message>
    <message>
        <source>Drag pictures here from the shelf, or add them below</source>
        <translation>Bilder aus der Ablage hierher ziehen oder unten hinzufügen</translation>
    </message>
</context>
<context>
    <name>inlay::FilmPanel</name>
    <message>
        <source>A film that goes from picture to picture through the latent space.</source>
        <translation>Ein Film, der durch den latenten Raum von Bild zu Bild geht.</translation>
    </message>
    <message>
        <source>The film could not be played</source>
        <translation>Der Film ließ sich nicht abspielen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the film</source>
        <translation>Den Film abspielen</translation>
    </message>
    <message>
        <source>Plays the film on the canvas, over and over (Space). The first round may be slower than the film, while its frames are drawn.</source>
        <translation>Spielt den Film auf der Leinwand ab, immer wieder (Leertaste). Die erste Runde kann langsamer sein als der Film, während seine Bilder gezeichnet werden.</translation>
    </message>
    <message>
        <source>Export film...</source>
        <translation>Film exportieren...</translation>
    </message>
    <message>
        <source>Writes the film as MP4, WebM, GIF or AVI, or as numbered PNG pictures (Ctrl+Shift+E)</source>
        <translation>Schreibt den Film als MP4, WebM, GIF oder AVI oder als nummerierte PNG-Bilder (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>%1 pictures, %2 s, %3 frames</source>
        <translation>%1 Bilder, %2 s, %3 Einzelbilder</translation>
    </message>
    <message>
        <source>Film of %1 pictures, frame %2 of %3</source>
        <translation>Film aus %1 Bildern, Einzelbild %2 von %3</translation>
    </message>
    <message>
        <source>A film needs two pictures or more: drag them from the shelf into the list, or add them there.</source>
        <translation>Ein Film braucht zwei Bilder oder mehr: aus der Ablage in die Liste ziehen oder dort hinzufügen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 belongs to a network that is not open.</source>
        <translation>%1 gehört zu einem Netz, das nicht offen ist.</translation>
    </message>
    <message>
        <source>Film of %1 pictures</source>
        <translation>Film aus %1 Bildern</translation>
    </message>
</context>
<context>
    <name>inlay::FilmPlayer</name>
    <message>
        <source>Draw a frame of the film</source>
        <translation>Ein Einzelbild des Films zeichnen</translation>
    </message>
</context>
<context>
    <name>inlay::FilmSettingsBox</name>
    <message>
        <source>Length of the film</source>
        <translation>Länge des Films</translation>
    </message>
    <message>
        <source>How long the film takes, from one picture to the next or in all</source>
        <translation>Wie lange der Film dauert, von einem Bild zum nächsten oder insgesamt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>What the length is of</source>
        <translation>Wofür die Länge gilt</translation>
    </message>
    <message>
        <source>With a length for each section the film grows with its pictures; in all it stays as long and gets faster</source>
        <translation>Mit einer Länge je Abschnitt wächst der Film mit seinen Bildern; insgesamt bleibt er gleich lang und wird schneller</translation>
    </message>
    <message>
        <source>for each section</source>
        <translation>je Abschnitt</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>How many pictures a second the film shows. 24 to 30 look smooth; a GIF can show 50 at most.</source>
        <translation>Wie viele Bilder der Film je Sekunde zeigt. 24 bis 30 wirken flüssig; ein GIF kann höchstens 50 zeigen.</translation>
    </message>
    <message>
        <source> frames/s</source>
        <translation> Bilder/s</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Slow at every picture lets one look at each; even goes on all the time, good for loops on a smooth way</source>
        <translation>Langsam bei jedem Bild lässt jedes ansehen; gleichmäßig läuft immer weiter, gut für Schleifen auf glattem Weg</translation>
    </message>
    <message>
        <source>slow at every picture</source>
        <translation>langsam bei jedem Bild</translation>
    </message>
    <message>
        <source>slow at both ends</source>
        <translation>langsam an beiden Enden</translation>
    </message>
    <message>
        <source>even</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Straight from one picture to the next, or on a smooth curve through all of them (a Catmull-Rom spline) that has no turns at the pictures</source>
        <translation>Gerade von einem Bild zum nächsten, oder auf einer glatten Kurve durch alle (einem Catmull-Rom-Spline), die bei den Bildern nicht knickt</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>gerade</translation>
    </message>
    <message>
        <source>smooth curve</source>
        <translation>glatte Kurve</translation>
    </message>
    <message>
        <source>Back to the first picture</source>
        <translation>Zurück zum ersten Bild</translation>
    </message>
    <message>
        <source>Loop: back to the first picture</source>
        <translation>Schleife: zurück zum ersten Bild</translation>
    </message>
    <message>
        <source>Adds the way from the last picture to the first, so that the film can be repeated without a jump</source>
        <translation>Fügt den Weg vom letzten zum ersten Bild hinzu, damit sich der Film ohne Sprung wiederholen lässt</translation>
    </message>
    <message>
        <source>Size of the film</source>
        <translation>Größe des Films</translation>
    </message>
    <message>
        <source>as the network draws</source>
        <translation>wie das Netz zeichnet</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Rate</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>Läng&amp;e</translation>
    </message>
    <message>
        <source>Pa&amp;ce</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Pictures of the film</source>
        <translation>Bilder des Films</translation>
    </message>
    <message>
        <source>The photos with all of their detail, so that the film begins and ends with them; the whole photo of the first picture, with the others in it; or what the network draws. Generated faces are always the network&apos;s.</source>
        <translation>Die Fotos mit all ihrem Detail, sodass der Film mit ihnen beginnt und endet; das ganze Foto des ersten Bildes mit den anderen darin; oder was das Netz zeichnet. Erzeugte Gesichter sind immer die des Netzes.</translation>
    </message>
    <message>
        <source>the photos, cut</source>
        <translation>die Fotos, zugeschnitten</translation>
    </message>
    <message>
        <source>in the first photo</source>
        <translation>im ersten Foto</translation>
    </message>
    <message>
        <source>The longer side of the exported film. More than the pictures have is enlarged, not sharper.</source>
        <translation>Die längere Seite des exportierten Films. Mehr, als die Bilder haben, wird vergrößert, nicht schärfer.</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>as they are: %1 x %2 px</source>
        <translation>wie sie sind: %1 x %2 px</translation>
    </message>
</context>
<context>
    <name>inlay::FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Pictures along the path. Left and right move along it, Home and End go to its ends.</source>
        <translation>Bilder entlang des Weges. Links und Rechts gehen ihn entlang, Pos1 und Ende an seine Enden.</translation>
    </message>
    <message>
        <source>The path of the edit: click or drag to go there.</source>
        <translation>Der Weg der Bearbeitung: klicken oder ziehen, um dorthin zu gehen.</translation>
    </message>
</context>
<context>
    <name>inlay::GalleryFeature</name>
    <message>
        <source>Rando&amp;m gallery...</source>
        <translation>Zufalls&amp;galerie...</translation>
    </message>
    <message>
        <source>Leaf through faces that the network invents, and pick some</source>
        <translation>Durch Gesichter blättern, die das Netz erfindet, und einige auswählen</translation>
    </message>
    <message>
        <source>Added to the shelf: %1</source>
        <translation>In die Ablage gelegt: %1</translation>
    </message>
    <message>
        <source>It is on the shelf already: %1</source>
        <translation>Es liegt schon in der Ablage: %1</translation>
    </message>
</context>
<context>
    <name>inlay::GenerateDialog</name>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same picture on the same network</source>
        <translation>Derselbe Startwert gibt auf demselben Netz dasselbe Bild</translation>
    </message>
    <message>
        <source>A new seed each time</source>
        <translation>Jedes Mal ein neuer Startwert</translation>
    </message>
    <message>
        <source>Draws another seed after each picture</source>
        <translation>Zieht nach jedem Bild einen anderen Startwert</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Trunkierung</translation>
    </message>
    <message>
        <source>Truncation psi: 0 is the mean picture, 1 whatever the network gives, in between more ordinary and cleaner; beyond 1 stranger</source>
        <translation>Trunkierung psi: 0 ist das mittlere Bild, 1 was immer das Netz gibt, dazwischen gewöhnlicher und sauberer; über 1 seltsamer</translation>
    </message>
    <message>
        <source>Truncated layers</source>
        <translation>Trunkierte Schichten</translation>
    </message>
    <message>
        <source>How many style layers are truncated, from the coarsest on</source>
        <translation>Wie viele Stilschichten trunkiert werden, von der gröbsten an</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Which of its classes the network draws</source>
        <translation>Welche seiner Klassen das Netz zeichnet</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Truncation ψ</source>
        <translation>&amp;Trunkierung ψ</translation>
    </message>
    <message>
        <source>Truncated &amp;layers</source>
        <translation>Trunkierte S&amp;chichten</translation>
    </message>
    <message>
        <source>Cl&amp;ass</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>Puts a new picture onto the shelf</source>
        <translation>Legt ein neues Bild in die Ablage</translation>
    </message>
    <message>
        <source> (0 to %1)</source>
        <translation> (0 bis %1)</translation>
    </message>
    <message>
        <source>the network has none</source>
        <translation>das Netz hat keine</translation>
    </message>
</context>
<context>
    <name>inlay::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done, the newest at the end; click to go back or forth to it</source>
        <translation>Was getan wurde, das Neueste am Ende; ein Klick geht dorthin zurück oder vor</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts getan</translation>
    </message>
</context>
<context>
    <name>inlay::InPlaceFeature</name>
    <message>
        <source>Replace the photo itself?</source>
        <translation>Das Foto selbst ersetzen?</translation>
    </message>
    <message>
        <source>%1 has been changed since you opened it. What it shows now would be lost: the edit is put into the photo as it was.</source>
        <translation>%1 wurde geändert, seit Sie es geöffnet haben. Was es jetzt zeigt, ginge verloren: Die Bearbeitung kommt in das Foto, wie es war.</translation>
    </message>
    <message>
        <source>Replace the photo</source>
        <translation>Foto ersetzen</translation>
    </message>
    <message>
        <source>Save &amp;back and close</source>
        <translation>Zurücks&amp;chreiben und schließen</translation>
    </message>
    <message>
        <source>Write the edited photo into its own file, and go back</source>
        <translation>Das bearbeitete Foto in seine eigene Datei schreiben und zurückkehren</translation>
    </message>
    <message>
        <source>Save back and close</source>
        <translation>Zurückschreiben und schließen</translation>
    </message>
    <message>
        <source>%1 is edited in place: Save back and close (Ctrl+Alt+W) writes it.</source>
        <translation>%1 wird an Ort und Stelle bearbeitet: Zurückschreiben und schließen (Strg+Alt+W) schreibt es.</translation>
    </message>
    <message>
        <source>Nothing has been edited in %1 yet.</source>
        <translation>In %1 ist noch nichts bearbeitet.</translation>
    </message>
</context>
<context>
    <name>inlay::JobsLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>More work under way</source>
        <translation>Weitere laufende Arbeiten</translation>
    </message>
    <message>
        <source>What else is under way; choose one to end it</source>
        <translation>Was sonst noch läuft; zum Beenden eines wählen</translation>
    </message>
    <message>
        <source>Ending: %1</source>
        <translation>Wird beendet: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>inlay::KeepingFeature</name>
    <message>
        <source>Kept on the shelf: %1</source>
        <translation>In die Ablage gelegt: %1</translation>
    </message>
    <message>
        <source>Copied the image, %1 x %2 px</source>
        <translation>Bild kopiert, %1 x %2 px</translation>
    </message>
    <message>
        <source>What you see is a picture of the shelf already.</source>
        <translation>Was Sie sehen, ist schon ein Bild der Ablage.</translation>
    </message>
</context>
<context>
    <name>inlay::KeyframeEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add pictures to the film</source>
        <translation>Bilder zum Film hinzufügen</translation>
    </message>
    <message>
        <source>Adds pictures of the shelf after the chosen row</source>
        <translation>Fügt Bilder der Ablage nach der gewählten Zeile hinzu</translation>
    </message>
    <message>
        <source>Earlier in the film (Alt+Up)</source>
        <translation>Früher im Film (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later in the film (Alt+Down)</source>
        <translation>Später im Film (Alt+Ab)</translation>
    </message>
    <message>
        <source>Take it out of the film (Delete)</source>
        <translation>Aus dem Film nehmen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Chosen on the shelf (%1)</source>
        <translation>In der Ablage &amp;gewählte (%1)</translation>
    </message>
    <message>
        <source>&amp;All of the shelf (%1)</source>
        <translation>&amp;Alle der Ablage (%1)</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Add to the film</source>
        <translation>Zum Film hinzufügen</translation>
    </message>
    <message>
        <source>Move in the film</source>
        <translation>Im Film verschieben</translation>
    </message>
    <message>
        <source>Take out of the film</source>
        <translation>Aus dem Film nehmen</translation>
    </message>
</context>
<context>
    <name>inlay::KnownNetworksPage</name>
    <message>
        <source>Inlay opens the networks that others publish, as they are: download a file from its publisher&apos;s page, then drop it on the window. Nothing in it is executed. Double-click a publisher to open the page.</source>
        <translation>Inlay öffnet die Netze, die andere veröffentlichen, so wie sie sind: Laden Sie eine Datei von der Seite des Herausgebers, und legen Sie sie auf dem Fenster ab. Nichts darin wird ausgeführt. Ein Doppelklick auf den Herausgeber öffnet die Seite.</translation>
    </message>
    <message>
        <source>Well-known networks</source>
        <translation>Bekannte Netze</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Download, about</source>
        <translation>Download, etwa</translation>
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
        <translation>Laborergebnisse</translation>
    </message>
    <message>
        <source>What experiments showed; F2 renames one, Delete removes it</source>
        <translation>Was Experimente zeigten; F2 benennt eines um, Entf entfernt es</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Give the chosen result another name (F2)</source>
        <translation>Gibt dem gewählten Ergebnis einen anderen Namen (F2)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen result out of the document (Delete); can be undone</source>
        <translation>Nimmt das gewählte Ergebnis aus dem Dokument (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Another experiment</source>
        <translation>Ein weiteres Experiment</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Which of the paper&apos;s experiments; each shows in its figure what the paper found</source>
        <translation>Welches der Experimente des Aufsatzes; jedes zeigt in seiner Abbildung, was der Aufsatz fand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps of every embedding: more take longer and come nearer; also for the experiments of the menu</source>
        <translation>Schritte jeder Einbettung: mehr dauern länger und kommen näher; auch für die Experimente des Menüs</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers: it draws the scribble, the random start and the random face</source>
        <translation>Derselbe Startwert gibt dieselben Zahlen: Er bestimmt Gekritzel, zufälligen Anfang und zufälliges Gesicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>&amp;Experiment</source>
        <translation>E&amp;xperiment</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>as proposed: %1</source>
        <translation>wie vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Save &amp;figure...</source>
        <translation>A&amp;bbildung speichern...</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source>Write the figure as PNG, or as PDF for print</source>
        <translation>Schreibt die Abbildung als PNG oder für den Druck als PDF</translation>
    </message>
    <message>
        <source>Save &amp;table...</source>
        <translation>&amp;Tabelle speichern...</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Write the numbers as CSV</source>
        <translation>Schreibt die Zahlen als CSV</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window (Escape)</source>
        <translation>Dieses Fenster schließen (Escape)</translation>
    </message>
    <message>
        <source>&amp;Run on %1</source>
        <translation>An %1 &amp;ausführen</translation>
    </message>
    <message>
        <source>Runs in the background; the result comes into the list</source>
        <translation>Läuft im Hintergrund; das Ergebnis kommt in die Liste</translation>
    </message>
    <message>
        <source>No results yet. Choose a picture on the shelf and an experiment in the menu Lab, or run one from here.</source>
        <translation>Noch keine Ergebnisse. Wählen Sie ein Bild der Ablage und ein Experiment im Menü „Labor“, oder führen Sie eines von hier aus.</translation>
    </message>
</context>
<context>
    <name>inlay::LabFeature</name>
    <message>
        <source>C&amp;ancel the experiment</source>
        <translation>Experiment a&amp;bbrechen</translation>
    </message>
    <message>
        <source>End the running experiment without a result</source>
        <translation>Das laufende Experiment ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>Lab &amp;results...</source>
        <translation>Laborer&amp;gebnisse...</translation>
    </message>
    <message>
        <source>What the experiments of this document showed; save figures and tables</source>
        <translation>Was die Experimente dieses Dokuments zeigten; Abbildungen und Tabellen speichern</translation>
    </message>
    <message>
        <source>One experiment at a time: %1 is running</source>
        <translation>Nur ein Experiment zugleich: %1 läuft</translation>
    </message>
    <message>
        <source>A network must be open first</source>
        <translation>Erst muss ein Netz offen sein</translation>
    </message>
    <message>
        <source>Choose a picture with a photo or a latent on the shelf first</source>
        <translation>Wählen Sie erst in der Ablage ein Bild mit Foto oder Latente</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 ließ sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>inlay::LabRunner</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The table is there; figures need a build with Pango and Cairo.</source>
        <translation>Die Tabelle ist da; Abbildungen brauchen einen Build mit Pango und Cairo.</translation>
    </message>
    <message>
        <source>%1 could not be done</source>
        <translation>%1 ließ sich nicht ausführen</translation>
    </message>
</context>
<context>
    <name>inlay::LanguageFeature</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spr&amp;ache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>The system&apos;s language, where the program speaks it</source>
        <translation>Die Sprache des Systems, wenn das Programm sie spricht</translation>
    </message>
    <message>
        <source>The program in English, from the next start on</source>
        <translation>Das Programm auf Englisch, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>The program in German, from the next start on</source>
        <translation>Das Programm auf Deutsch, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>The program in Japanese, from the next start on</source>
        <translation>Das Programm auf Japanisch, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>%1 from the next start on.</source>
        <translation>%1 ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>inlay::LatentChooser</name>
    <message>
        <source>Latents</source>
        <translation>Latenten</translation>
    </message>
    <message>
        <source>The latents that the file holds, by the names that it gives them</source>
        <translation>Die Latenten der Datei, unter den Namen, die sie ihnen gibt</translation>
    </message>
    <message>
        <source>Open latents</source>
        <translation>Latenten öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Puts the chosen latents onto the shelf</source>
        <translation>Legt die gewählten Latenten in die Ablage</translation>
    </message>
    <message>
        <source>%1 holds %2 latents. Which of them should be opened?</source>
        <translation>%1 enthält %2 Latenten. Welche davon sollen geöffnet werden?</translation>
    </message>
    <message>
        <source>If its rows are a single latent of a network of %1 layers, cancel and open that network first: the one that is open has %2.</source>
        <translation>Sind die Zeilen eine einzige Latente eines Netzes mit %1 Schichten, brechen Sie ab und öffnen Sie zuerst dieses Netz: Das offene hat %2.</translation>
    </message>
    <message>
        <source>Open as a &amp;film</source>
        <translation>Als &amp;Film öffnen</translation>
    </message>
    <message>
        <source>Open as a film</source>
        <translation>Als Film öffnen</translation>
    </message>
    <message>
        <source>Puts the chosen latents onto the shelf, and into the film in the file&apos;s order</source>
        <translation>Legt die gewählten Latenten in die Ablage und in der Reihenfolge der Datei in den Film</translation>
    </message>
</context>
<context>
    <name>inlay::LatentIntake</name>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
    <message>
        <source>Latent %1</source>
        <translation>Latente %1</translation>
    </message>
    <message>
        <source>%1 lies %2 times as far from the network&apos;s mean face as its own faces do, so that the picture is hardly one. Is it a latent of this network?</source>
        <translation>%1 liegt %2-mal so weit vom mittleren Gesicht des Netzes entfernt wie dessen eigene Gesichter, sodass das Bild kaum eines zeigt. Ist es eine Latente dieses Netzes?</translation>
    </message>
    <message>
        <source>Open %1 as a film</source>
        <translation>%1 als Film öffnen</translation>
    </message>
</context>
<context>
    <name>inlay::LayerHover</name>
    <message>
        <source>A with layer %1 of B</source>
        <translation>A mit Schicht %1 von B</translation>
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
        <translation>Stilschichten</translation>
    </message>
    <message>
        <source>The style layers that change: coarse ones carry pose and shape, fine ones colour and texture</source>
        <translation>Die Stilschichten, die sich ändern: Grobe tragen Haltung und Form, feine Farbe und Struktur</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>Erste Schicht</translation>
    </message>
    <message>
        <source>The first style layer that changes</source>
        <translation>Die erste Stilschicht, die sich ändert</translation>
    </message>
    <message>
        <source>Last layer</source>
        <translation>Letzte Schicht</translation>
    </message>
    <message>
        <source>The last style layer that changes</source>
        <translation>Die letzte Stilschicht, die sich ändert</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>Chosen layers</source>
        <translation>Gewählte Schichten</translation>
    </message>
</context>
<context>
    <name>inlay::LocalEditRunner</name>
    <message>
        <source>A local edit is running.</source>
        <translation>Eine lokale Bearbeitung läuft.</translation>
    </message>
    <message>
        <source>The network is not open yet.</source>
        <translation>Das Netz ist noch nicht offen.</translation>
    </message>
    <message>
        <source>Choose a picture for A.</source>
        <translation>Wählen Sie ein Bild für A.</translation>
    </message>
    <message>
        <source>Choose a picture for B.</source>
        <translation>Wählen Sie ein Bild für B.</translation>
    </message>
    <message>
        <source>Paint a mask over the part of A that is to change.</source>
        <translation>Malen Sie eine Maske über den Teil von A, der sich ändern soll.</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>%1 ausfüllen</translation>
    </message>
    <message>
        <source>Copy a part of %2 into %1</source>
        <translation>Einen Teil von %2 in %1 kopieren</translation>
    </message>
    <message>
        <source>Give a part of %1 the style of %2</source>
        <translation>Einem Teil von %1 den Stil von %2 geben</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>%1 ausgefüllt</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1 in the style of %2</source>
        <translation>%1 im Stil von %2</translation>
    </message>
    <message>
        <source>%1, composed</source>
        <translation>%1, zusammengesetzt</translation>
    </message>
    <message>
        <source>%1, with only the mask replaced</source>
        <translation>%1, nur in der Maske ersetzt</translation>
    </message>
    <message>
        <source>The mask covers the whole picture; leave a part of it unpainted.</source>
        <translation>Die Maske bedeckt das ganze Bild; lassen Sie einen Teil davon frei.</translation>
    </message>
    <message>
        <source>%1; interrupted when the program ended</source>
        <translation>%1; unterbrochen, als das Programm endete</translation>
    </message>
    <message>
        <source>Waits until the network %1 is open again.</source>
        <translation>Wartet, bis das Netz %1 wieder offen ist.</translation>
    </message>
    <message>
        <source>Waits for its turn: &quot;%1&quot; is running.</source>
        <translation>Wartet, bis es an der Reihe ist: „%1“ läuft.</translation>
    </message>
    <message>
        <source>Waits for its turn: &quot;%1&quot; is paused. Resume or stop it in the Embed panel.</source>
        <translation>Wartet, bis es an der Reihe ist: „%1“ ist angehalten. Setze es im Bedienfeld Einbetten fort oder beende es.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis es an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>inlay::LocalFeature</name>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>&amp;Local edits panel</source>
        <translation>Bedienfeld &amp;Lokal</translation>
    </message>
    <message>
        <source>Paint a mask and fill it in, copy into it, or restyle it</source>
        <translation>Eine Maske malen und ausfüllen, hineinkopieren oder ihren Stil ändern</translation>
    </message>
    <message>
        <source>Paint a &amp;mask</source>
        <translation>&amp;Maske malen</translation>
    </message>
    <message>
        <source>Paint over the part of the picture that a local edit changes</source>
        <translation>Den Teil des Bildes übermalen, den eine lokale Bearbeitung ändert</translation>
    </message>
    <message>
        <source>Fill the mask</source>
        <translation>Maske füllen</translation>
    </message>
    <message>
        <source>Mark the whole picture, to erase what is to stay</source>
        <translation>Das ganze Bild markieren, um zu löschen, was bleiben soll</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>What is marked stays, and the rest changes</source>
        <translation>Was markiert ist, bleibt, und der Rest ändert sich</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Take all of the mask away</source>
        <translation>Nimmt die ganze Maske weg</translation>
    </message>
    <message>
        <source>Start the local edit</source>
        <translation>Lokale Bearbeitung starten</translation>
    </message>
    <message>
        <source>Do what the Local panel says to the masked part</source>
        <translation>Tut mit dem maskierten Teil, was das Bedienfeld „Lokal“ sagt</translation>
    </message>
    <message>
        <source>Stop the local edit and keep it</source>
        <translation>Lokale Bearbeitung beenden und behalten</translation>
    </message>
    <message>
        <source>End it here with its best state</source>
        <translation>Hier mit ihrem besten Stand enden</translation>
    </message>
    <message>
        <source>&amp;Local edit</source>
        <translation>Lo&amp;kale Bearbeitung</translation>
    </message>
    <message>
        <source>Erase in the mask</source>
        <translation>In der Maske löschen</translation>
    </message>
    <message>
        <source>Paint the mask</source>
        <translation>Die Maske malen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the shelf: the network&apos;s own picture.</source>
        <translation>„%1“ liegt in der Ablage: das eigene Bild des Netzes.</translation>
    </message>
    <message>
        <source>The local edit could not be done</source>
        <translation>Die lokale Bearbeitung ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Local edit, under way</source>
        <translation>Lokale Bearbeitung, noch unterwegs</translation>
    </message>
    <message>
        <source>The result comes here</source>
        <translation>Hier erscheint das Ergebnis</translation>
    </message>
    <message>
        <source>Local edit, on the shelf</source>
        <translation>Lokale Bearbeitung, in der Ablage</translation>
    </message>
    <message>
        <source>Local edit, in the queue</source>
        <translation>Lokale Bearbeitung, in der Warteschlange</translation>
    </message>
    <message>
        <source>On the shelf: &quot;%1&quot;, with only the mask replaced, and &quot;%2&quot;, the network&apos;s own picture.</source>
        <translation>In der Ablage: „%1“, nur in der Maske ersetzt, und „%2“, das Bild des Netzes.</translation>
    </message>
    <message>
        <source>Only the mask replaced, on the shelf</source>
        <translation>Nur in der Maske ersetzt, in der Ablage</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works with this mask. Stop it (F7) or cancel it (F8) before the mask is undone.</source>
        <translation>„%1“ arbeitet mit dieser Maske. Erst beenden (F7) oder abbrechen (F8), dann lässt sich die Maske rückgängig machen.</translation>
    </message>
    <message>
        <source>Local edit, paused</source>
        <translation>Lokale Bearbeitung, angehalten</translation>
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
        <translation>das Bild, das sich ändert</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>the picture that the masked part is taken from</source>
        <translation>das Bild, aus dem der maskierte Teil genommen wird</translation>
    </message>
    <message>
        <source>What is done to the masked part</source>
        <translation>Was mit dem maskierten Teil geschieht</translation>
    </message>
    <message>
        <source>Fill in: the network invents what fits. Copy: B&apos;s part comes into A. Style: the part gets B&apos;s colours and textures.</source>
        <translation>Ausfüllen: Das Netz erfindet, was passt. Kopieren: Der Teil von B kommt in A. Stil: Der Teil bekommt Farben und Strukturen von B.</translation>
    </message>
    <message>
        <source>Fill in the mask</source>
        <translation>Maske ausfüllen</translation>
    </message>
    <message>
        <source>Copy the mask from B</source>
        <translation>Maske aus B kopieren</translation>
    </message>
    <message>
        <source>Style of B in the mask</source>
        <translation>Stil von B in der Maske</translation>
    </message>
    <message>
        <source>Softness of the mask&apos;s edge</source>
        <translation>Weichheit des Maskenrands</translation>
    </message>
    <message>
        <source>How wide the mask fades out, in % of the picture&apos;s side, on top of what the brush does</source>
        <translation>Wie breit die Maske ausläuft, in % der Bildseite, zusätzlich zum Pinsel</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Weight of &amp;B</source>
        <translation>Gewicht &amp;von B</translation>
    </message>
    <message>
        <source>Weight of B in the mask</source>
        <translation>Gewicht von B in der Maske</translation>
    </message>
    <message>
        <source>How much B counts within the mask, against A outside it</source>
        <translation>Wie viel B in der Maske zählt, gegenüber A außerhalb</translation>
    </message>
    <message>
        <source>Weight of &amp;A</source>
        <translation>Gewich&amp;t von A</translation>
    </message>
    <message>
        <source>Weight of A outside</source>
        <translation>Gewicht von A außerhalb</translation>
    </message>
    <message>
        <source>How much A counts outside the mask, against B within it</source>
        <translation>Wie viel A außerhalb der Maske zählt, gegenüber B darin</translation>
    </message>
    <message>
        <source>Steps of the local edit</source>
        <translation>Schritte der lokalen Bearbeitung</translation>
    </message>
    <message>
        <source>How long it searches in the latent space; noise maps take 3/5 of that on top</source>
        <translation>Wie lange im latenten Raum gesucht wird; Rauschkarten brauchen 3/5 davon zusätzlich</translation>
    </message>
    <message>
        <source>N&amp;oise maps too</source>
        <translation>A&amp;uch Rauschkarten</translation>
    </message>
    <message>
        <source>Afterwards searches the network&apos;s noise maps: hides the seam of a copy, and brings back A&apos;s fine detail outside the mask otherwise</source>
        <translation>Sucht danach die Rauschkarten des Netzes: verbirgt die Naht einer Kopie und bringt sonst die feinen Einzelheiten von A außerhalb der Maske zurück</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Stop and &amp;keep</source>
        <translation>Be&amp;enden, behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the local edit</source>
        <translation>Fortschritt der lokalen Bearbeitung</translation>
    </message>
    <message>
        <source>How far the local edit is</source>
        <translation>Wie weit die lokale Bearbeitung ist</translation>
    </message>
    <message>
        <source>The network fills the mask with what fits the rest of A. Nothing of what is painted over is looked at.</source>
        <translation>Das Netz füllt die Maske mit dem, was zum Rest von A passt. Was übermalt ist, wird nicht angesehen.</translation>
    </message>
    <message>
        <source>The masked part of B comes into A: first in the latent space, then in the noise maps.</source>
        <translation>Der maskierte Teil von B kommt in A: erst im latenten Raum, dann in den Rauschkarten.</translation>
    </message>
    <message>
        <source>The masked part of A gets the colours and textures of the same part of B, and keeps its place.</source>
        <translation>Der maskierte Teil von A bekommt Farben und Strukturen desselben Teils von B und behält seinen Platz.</translation>
    </message>
    <message>
        <source>Step %1 of %2, loss %3</source>
        <translation>Schritt %1 von %2, Verlust %3</translation>
    </message>
    <message>
        <source>What the network draws differs a little from A everywhere. This keeps, beside it, a finished picture that is A itself outside the mask</source>
        <translation>Was das Netz zeichnet, weicht überall ein wenig von A ab. Dies behält daneben ein fertiges Bild, das außerhalb der Maske A selbst ist</translation>
    </message>
    <message>
        <source>Soft e&amp;dge</source>
        <translation>Weicher &amp;Rand</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>Also A with only the &amp;mask replaced</source>
        <translation>Auch A, nur in der &amp;Maske ersetzt</translation>
    </message>
    <message>
        <source>Starts the local edit; the result comes onto the shelf (F5)</source>
        <translation>Startet die lokale Bearbeitung; das Ergebnis kommt in die Ablage (F5)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Holds it; nothing is lost (F6)</source>
        <translation>Hält an; nichts geht verloren (F6)</translation>
    </message>
    <message>
        <source>Ends here and keeps the best state so far (F7)</source>
        <translation>Endet hier und behält den bisher besten Stand (F7)</translation>
    </message>
    <message>
        <source>Ends and keeps nothing (F8)</source>
        <translation>Endet und behält nichts (F8)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>inlay::LossChart</name>
    <message>
        <source>Loss and PSNR over the steps</source>
        <translation>Verlust und PSNR über die Schritte</translation>
    </message>
    <message>
        <source>How the embedding goes: the loss (left, logarithmic) should fall, the PSNR (right, in dB) should rise. Both flat: more steps bring little.</source>
        <translation>Wie die Einbettung läuft: Der Verlust (links, logarithmisch) soll fallen, der PSNR (rechts, in dB) steigen. Sind beide flach, bringen weitere Schritte wenig.</translation>
    </message>
    <message>
        <source>No embedding has run yet.</source>
        <translation>Es lief noch keine Einbettung.</translation>
    </message>
    <message>
        <source>Step %1: loss %2, PSNR %3 dB</source>
        <translation>Schritt %1: Verlust %2, PSNR %3 dB</translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>Loss and PSNR appear here while an embedding or a local edit runs.</source>
        <translation>Verlust und PSNR erscheinen hier, während eine Einbettung oder eine lokale Bearbeitung läuft.</translation>
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
        <translation>Diese Bearbeitung ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>Something could not be done</source>
        <translation>Etwas ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>Einstellungen...</translation>
    </message>
</context>
<context>
    <name>inlay::MaskLayer</name>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Paint with the left button or a pen. Brackets change the size, with Shift the softness; X or Alt erases; arrows move the brush, Return dabs; Escape leaves.</source>
        <translation>Mit der linken Taste oder einem Stift malen. Eckige Klammern ändern die Größe, mit Umschalt die Weichheit; X oder Alt löscht; Pfeile bewegen den Pinsel, Return tupft; Escape verlässt.</translation>
    </message>
</context>
<context>
    <name>inlay::MaskTools</name>
    <message>
        <source>Paint the mask</source>
        <translation>Die Maske malen</translation>
    </message>
    <message>
        <source>Paint over the part of A that is to change (Ctrl+B). [ and ] change the size, with Shift the softness; X or Alt erases; Escape leaves</source>
        <translation>Den Teil von A übermalen, der sich ändern soll (Strg+B). [ und ] ändern die Größe, mit Umschalt die Weichheit; X oder Alt löscht; Escape verlässt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The brush takes the mask away (X while painting, or hold Alt)</source>
        <translation>Der Pinsel nimmt die Maske weg (X beim Malen, oder Alt halten)</translation>
    </message>
    <message>
        <source>Fill the mask</source>
        <translation>Maske füllen</translation>
    </message>
    <message>
        <source>Marks the whole picture, to erase what is to stay (Ctrl+Shift+B)</source>
        <translation>Markiert das ganze Bild, um zu löschen, was bleiben soll (Strg+Umschalt+B)</translation>
    </message>
    <message>
        <source>Invert the mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>What is marked stays, and the rest changes (Ctrl+Alt+V)</source>
        <translation>Was markiert ist, bleibt, und der Rest ändert sich (Strg+Alt+V)</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Takes all of the mask away (Ctrl+Shift+Alt+B)</source>
        <translation>Nimmt die ganze Maske weg (Strg+Umschalt+Alt+B)</translation>
    </message>
    <message>
        <source>Brush si&amp;ze</source>
        <translation>Pinsel&amp;größe</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The brush&apos;s diameter, in pixels of the network&apos;s picture ([ and ])</source>
        <translation>Der Durchmesser des Pinsels, in Pixeln des Netzbildes ([ und ])</translation>
    </message>
    <message>
        <source>Softness of the brush</source>
        <translation>Weichheit des Pinsels</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the brush fades out towards its edge (Shift+[ and Shift+])</source>
        <translation>Wie viel des Pinsels zum Rand hin ausläuft (Umschalt+[ und Umschalt+])</translation>
    </message>
    <message>
        <source>Colour of the mask</source>
        <translation>Farbe der Maske</translation>
    </message>
    <message>
        <source>What the mask is drawn in: choose what stands out from the picture. The result does not depend on it</source>
        <translation>Worin die Maske gezeichnet wird: Wählen Sie, was sich vom Bild abhebt. Das Ergebnis hängt nicht davon ab</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Magenta</source>
        <translation>&amp;Magenta</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>G&amp;elb</translation>
    </message>
    <message>
        <source>B&amp;rush softness</source>
        <translation>Pinsel&amp;weichheit</translation>
    </message>
</context>
<context>
    <name>inlay::MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>(%1 weitere)</translation>
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
        <translation>gibt die Schichten vor dem Crossover</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>gives the layers from the crossover on</source>
        <translation>gibt die Schichten ab dem Crossover</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Crossover</translation>
    </message>
    <message>
        <source>Crossover layer</source>
        <translation>Crossover-Schicht</translation>
    </message>
    <message>
        <source>Style layers</source>
        <translation>Stilschichten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message>
        <source>Style mix of %1 with layers %3 of %2</source>
        <translation>Stilmix von %1 mit den Schichten %3 von %2</translation>
    </message>
    <message>
        <source>%1, layers %2</source>
        <translation>%1, Schichten %2</translation>
    </message>
    <message>
        <source>Pose and shape sit in the coarse layers, colour and texture in the fine ones: take each from A, from B, or something of both.</source>
        <translation>Haltung und Form liegen in den groben Schichten, Farbe und Struktur in den feinen: jede von A, von B, oder etwas von beiden.</translation>
    </message>
    <message>
        <source>Layers before this one come from A, from it on from B; locked layers stay. Double click: the middle; Escape while dragging: back; or type a number.</source>
        <translation>Schichten vor dieser kommen von A, ab dieser von B; gesperrte bleiben. Doppelklick: die Mitte; Escape beim Ziehen: zurück; oder eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Share of B</source>
        <translation>Anteil von B</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the chosen layer comes from B: click a layer to choose it. Double click: all from A; Escape while dragging: back; or type a number.</source>
        <translation>Wie viel der gewählten Schicht von B kommt; ein Klick wählt eine Schicht. Doppelklick: alles von A; Escape beim Ziehen: zurück; oder eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Lock the chosen layer</source>
        <translation>Die gewählte Schicht sperren</translation>
    </message>
    <message>
        <source>Keeps the chosen layer as it is (L): crossover, presets and sweeping then leave it alone. A layer&apos;s context menu locks all others, or unlocks all.</source>
        <translation>Lässt die gewählte Schicht, wie sie ist (L): Crossover, Vorgaben und Wischen lassen sie dann in Ruhe. Das Kontextmenü einer Schicht sperrt alle anderen oder entsperrt alle.</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fein</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Layers %1 to %2 from B, the others from A; locked layers stay</source>
        <translation>Schichten %1 bis %2 von B, die anderen von A; gesperrte bleiben</translation>
    </message>
    <message>
        <source>This network has no such layers</source>
        <translation>Dieses Netz hat keine solchen Schichten</translation>
    </message>
    <message>
        <source>Layer %1 (%2 px), share of B</source>
        <translation>Schicht %1 (%2 px), Anteil von B</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>picture A</source>
        <translation>Bild A</translation>
    </message>
    <message>
        <source>picture B</source>
        <translation>Bild B</translation>
    </message>
    <message>
        <source>Layers of B: %1</source>
        <translation>Schichten aus B: %1</translation>
    </message>
    <message>
        <source>Locked layers</source>
        <translation>Gesperrte Schichten</translation>
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
        <translation>wo der Weg beginnt</translation>
    </message>
    <message>
        <source>A  (λ = 1)</source>
        <translation>A  (λ = 1)</translation>
    </message>
    <message>
        <source>where the walk ends</source>
        <translation>wo der Weg endet</translation>
    </message>
    <message>
        <source>Lambda, from B to A</source>
        <translation>Lambda, von B nach A</translation>
    </message>
    <message>
        <source>How much of A is in the picture. Double click: the middle; Escape while dragging: back; or type a number.</source>
        <translation>Wie viel von A im Bild ist. Doppelklick: die Mitte; Escape beim Ziehen: zurück; oder eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Beyond 0..1</source>
        <translation>Über 0..1 hinaus</translation>
    </message>
    <message>
        <source>Lets λ leave the way between the two: exaggerates what sets them apart. Pictures get stranger the further you go.</source>
        <translation>Lässt λ den Weg zwischen beiden verlassen: übertreibt, was sie unterscheidet. Je weiter, desto seltsamer werden die Bilder.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the morph</source>
        <translation>Das Morphing abspielen</translation>
    </message>
    <message>
        <source>Moves λ back and forth between the ends</source>
        <translation>Bewegt λ zwischen den Enden hin und her</translation>
    </message>
    <message>
        <source>Morph of %1 and %2, λ %3</source>
        <translation>Morphing von %1 und %2, λ %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Walks through the latent space from B to A: %1.</source>
        <translation>Geht durch den latenten Raum von B nach A: %1.</translation>
    </message>
    <message>
        <source>Make a film</source>
        <translation>Film machen</translation>
    </message>
    <message>
        <source>Make a film of B and A</source>
        <translation>Einen Film aus B und A machen</translation>
    </message>
    <message>
        <source>Puts B and A into the Film panel, where more pictures can follow, and where the film is played and exported</source>
        <translation>Bringt B und A in das Bedienfeld „Film“, wo weitere Bilder folgen können und der Film abgespielt und exportiert wird</translation>
    </message>
    <message>
        <source>La&amp;mbda, λ</source>
        <translation>La&amp;mbda, λ</translation>
    </message>
    <message>
        <source>picture B</source>
        <translation>Bild B</translation>
    </message>
    <message>
        <source>picture A</source>
        <translation>Bild A</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkFeature</name>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>opening...</source>
        <translation>wird geöffnet...</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netz: %1</translation>
    </message>
    <message>
        <source>%1
%2, %3 px, %4 style layers</source>
        <translation>%1
%2, %3 px, %4 Stilschichten</translation>
    </message>
    <message>
        <source>The bundled network is not there</source>
        <translation>Das mitgelieferte Netz ist nicht da</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The network that comes with Inlay is used instead.</source>
        <translation>Stattdessen wird das Netz verwendet, das mit Inlay kommt.</translation>
    </message>
    <message>
        <source>%1 stays open.</source>
        <translation>%1 bleibt offen.</translation>
    </message>
    <message>
        <source>Choose the file...</source>
        <translation>Datei wählen...</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 is open, but not all of it is used</source>
        <translation>%1 ist geöffnet, wird aber nicht ganz verwendet</translation>
    </message>
    <message>
        <source>%1 does not tell everything about its network</source>
        <translation>%1 sagt nicht alles über das Netz</translation>
    </message>
    <message>
        <source>It holds weights only. Whether values behind the convolutions are limited is not among them; the limit of %1 that NVIDIA&apos;s networks have is in use.</source>
        <translation>Die Datei enthält nur Gewichte. Ob die Werte hinter den Faltungen begrenzt sind, steht nicht darin; verwendet wird die Grenze %1 der Netze von NVIDIA.</translation>
    </message>
    <message>
        <source>If the pictures have blotches, the network may have been trained without it.</source>
        <translation>Haben die Bilder Flecken, wurde das Netz vielleicht ohne sie trainiert.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Uses the limit that NVIDIA&apos;s networks have</source>
        <translation>Verwendet die Grenze, die NVIDIAs Netze haben</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Opens the network anew without a limit</source>
        <translation>Öffnet das Netz neu, ohne Grenze</translation>
    </message>
    <message>
        <source>%1 starts from the encoder of %2 now.</source>
        <translation>%1 beginnt jetzt beim Encoder von %2.</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkManager</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>Bisher &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Where to get more</source>
        <translation>Be&amp;zugsquellen</translation>
    </message>
    <message>
        <source>&amp;Perceptual weights</source>
        <translation>Ge&amp;wichte</translation>
    </message>
    <message>
        <source>Networks opened before</source>
        <translation>Bisher geöffnete Netze</translation>
    </message>
    <message>
        <source>Removing a network takes it off this list; its file stays. Drop a network&apos;s file on the window to add it.</source>
        <translation>Entfernen nimmt ein Netz aus dieser Liste; seine Datei bleibt. Zum Hinzufügen legen Sie die Datei eines Netzes auf dem Fenster ab.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Use the selected network</source>
        <translation>Das gewählte Netz verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Forget the selected network; its file stays</source>
        <translation>Das gewählte Netz vergessen; seine Datei bleibt</translation>
    </message>
    <message>
        <source>&amp;Choose a file...</source>
        <translation>&amp;Datei wählen...</translation>
    </message>
    <message>
        <source>Open a network from a file</source>
        <translation>Ein Netz aus einer Datei öffnen</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkNotice</name>
    <message>
        <source>Open that network</source>
        <translation>Dieses Netz öffnen</translation>
    </message>
    <message>
        <source>Opens the network that the picture belongs to; asks for its file where it has not been open before</source>
        <translation>Öffnet das Netz, zu dem das Bild gehört; fragt nach der Datei, wo es noch nie offen war</translation>
    </message>
    <message>
        <source>%1 belongs to another network.</source>
        <translation>%1 gehört zu einem anderen Netz.</translation>
    </message>
    <message>
        <source>%1 belongs to the network %2.</source>
        <translation>%1 gehört zum Netz %2.</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkRegistry</name>
    <message>
        <source>The list of networks could not be saved to %1 (%2).</source>
        <translation>Die Liste der Netze ließ sich nicht in %1 speichern (%2).</translation>
    </message>
</context>
<context>
    <name>inlay::NetworkTableModel</name>
    <message>
        <source>
The file is no longer there.</source>
        <translation>
Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>
Licence: %1</source>
        <translation>
Lizenz: %1</translation>
    </message>
    <message>
        <source>%1
Identity: %2</source>
        <translation>%1
Identität: %2</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>inlay::OpeningFeature</name>
    <message>
        <source>pasted image</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>inlay::OtherNetworkFeature</name>
    <message>
        <source>Inlay has not had it open yet: choose its file with Ctrl+Shift+O.</source>
        <translation>Inlay hatte es noch nicht offen: Wählen Sie seine Datei mit Strg+Umschalt+O.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the shelf belong to another network</source>
        <translation>
            <numerusform>%n Bild der Ablage gehört zu einem anderen Netz</numerusform>
            <numerusform>%n Bilder der Ablage gehören zu einem anderen Netz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the shelf belong to the network %1</source>
        <translation>
            <numerusform>%n Bild der Ablage gehört zum Netz %1</numerusform>
            <numerusform>%n Bilder der Ablage gehören zum Netz %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Such pictures can be seen and saved; to edit them open their network.</source>
        <translation>Solche Bilder lassen sich ansehen und speichern; zum Bearbeiten öffnen Sie ihr Netz.</translation>
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
        <translation>%1: ein</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>Layers %1 to %2</source>
        <translation>Schichten %1 bis %2</translation>
    </message>
</context>
<context>
    <name>inlay::PanelRail</name>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <source>%1 panel</source>
        <translation>Bedienfeld %1</translation>
    </message>
</context>
<context>
    <name>inlay::PanelSlots</name>
    <message>
        <source>%1 belongs to a network that is not open.</source>
        <translation>%1 gehört zu einem Netz, das nicht offen ist.</translation>
    </message>
    <message>
        <source>%1 is on its way into the network. It can be edited as soon as it is there.</source>
        <translation>%1 ist auf dem Weg ins Netz. Sobald es dort ist, kann es bearbeitet werden.</translation>
    </message>
    <message>
        <source>%1 is not embedded yet: start that in the Embed panel (Ctrl+1).</source>
        <translation>%1 ist noch nicht eingebettet: Das beginnt im Bedienfeld „Einbetten“ (Strg+1).</translation>
    </message>
    <message>
        <source>Choose %1: drag a picture from the shelf there, or click the place and generate a face.</source>
        <translation>Wählen Sie %1: ein Bild aus der Ablage dorthin ziehen, oder den Platz anklicken und ein Gesicht erzeugen.</translation>
    </message>
</context>
<context>
    <name>inlay::PerceptualWeightsLibrary</name>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>%1 holds %2: choose it as the distance in the Embed panel.</source>
        <translation>%1 enthält %2: als Abstand im Bedienfeld „Einbetten“ wählbar.</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>List the perceptual weights</source>
        <translation>Gewichte auflisten</translation>
    </message>
</context>
<context>
    <name>inlay::PerceptualWeightsPage</name>
    <message>
        <source>An embedding compares pictures by what a network sees in them. Inlay comes with a distance of its own; the paper&apos;s needs one of these files. Download it, then choose it here or drop it on the window: the distance appears in the Embed panel. Double-click a line to open its page.</source>
        <translation>Eine Einbettung vergleicht Bilder danach, was ein Netz in ihnen sieht. Inlay bringt einen eigenen Abstand mit; der des Aufsatzes braucht eine dieser Dateien. Laden Sie sie herunter, und wählen Sie sie hier oder legen Sie sie auf dem Fenster ab: Der Abstand erscheint im Bedienfeld „Einbetten“. Ein Doppelklick auf eine Zeile öffnet ihre Seite.</translation>
    </message>
    <message>
        <source>Perceptual weights</source>
        <translation>Gewichte für den Wahrnehmungsabstand</translation>
    </message>
    <message>
        <source>Files of weights, and whether Inlay knows where they are</source>
        <translation>Dateien mit Gewichten, und ob Inlay weiß, wo sie sind</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>VGG-16: the distance of Image2StyleGAN (conv1_1, conv1_2, conv3_2, conv4_2)</source>
        <translation>VGG-16: der Abstand von Image2StyleGAN (conv1_1, conv1_2, conv3_2, conv4_2)</translation>
    </message>
    <message>
        <source>torchvision, about 528 MB; BSD 3-Clause</source>
        <translation>torchvision, etwa 528 MB; BSD 3-Clause</translation>
    </message>
    <message>
        <source>LPIPS, its linear layers: needs VGG-16 as well, from the file above</source>
        <translation>LPIPS, seine linearen Schichten: braucht auch VGG-16 aus der Datei darüber</translation>
    </message>
    <message>
        <source>The lpips package, in lpips/weights/v0.1, about 7 KB; BSD 2-Clause</source>
        <translation>Das Paket lpips, in lpips/weights/v0.1, etwa 7 KB; BSD 2-Clause</translation>
    </message>
    <message>
        <source>VGG-16 and LPIPS in one file, as NVIDIA&apos;s projector uses them</source>
        <translation>VGG-16 und LPIPS in einer Datei, wie NVIDIAs Projektor sie verwendet</translation>
    </message>
    <message>
        <source>NVIDIA, about 553 MB; Nvidia Source Code License (not for commercial use)</source>
        <translation>NVIDIA, etwa 553 MB; Nvidia Source Code License (nicht für kommerzielle Nutzung)</translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>&amp;Datei wählen...</translation>
    </message>
    <message>
        <source>Choose a file of perceptual weights</source>
        <translation>Eine Datei mit Gewichten wählen</translation>
    </message>
    <message>
        <source>Register a file of perceptual weights; it stays where it is</source>
        <translation>Registriert eine Datei mit Gewichten; sie bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>verschwunden: %1</translation>
    </message>
</context>
<context>
    <name>inlay::PhotoBar</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Detail of the photo</source>
        <translation>Detail des Fotos</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>100 %: the photo&apos;s own pixels are moved, with every hair and pore. 0 %: the network&apos;s picture in the photo&apos;s colours, for great changes and other styles</source>
        <translation>100 %: Die Pixel des Fotos selbst werden verschoben, mit jedem Haar und jeder Pore. 0 %: das Bild des Netzes in den Farben des Fotos, für große Änderungen und andere Stile</translation>
    </message>
    <message>
        <source>Usual detail</source>
        <translation>Übliches Detail</translation>
    </message>
    <message>
        <source>As much of the photo&apos;s detail as its sharpness asks for</source>
        <translation>So viel Detail des Fotos, wie seine Schärfe verlangt</translation>
    </message>
    <message>
        <source>Show where the photo changes</source>
        <translation>Zeigen, wo sich das Foto ändert</translation>
    </message>
    <message>
        <source>Hatches the part of the photo that the edit changes; the rest stays as it is, to the last pixel (Ctrl+M)</source>
        <translation>Schraffiert den Teil des Fotos, den die Bearbeitung ändert; der Rest bleibt bis aufs letzte Pixel, wie er ist (Ctrl+M)</translation>
    </message>
    <message>
        <source>Let it change here</source>
        <translation>Hier ändern lassen</translation>
    </message>
    <message>
        <source>Paint where the edit is to show in full ([ and ] change the brush&apos;s size, with Shift its softness; X or Alt erases; Escape leaves)</source>
        <translation>Malen, wo die Bearbeitung ganz zu sehen sein soll ([ und ] ändern die Größe des Pinsels, mit Umschalt seine Weichheit; X oder Alt radiert; Escape beendet)</translation>
    </message>
    <message>
        <source>Keep the photo here</source>
        <translation>Hier das Foto lassen</translation>
    </message>
    <message>
        <source>Paint where the photo is to stay as it is</source>
        <translation>Malen, wo das Foto bleiben soll, wie es ist</translation>
    </message>
    <message>
        <source>Mask as it was found</source>
        <translation>Maske wie gefunden</translation>
    </message>
    <message>
        <source>Takes back all that was painted</source>
        <translation>Nimmt alles Gemalte zurück</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>The brush&apos;s diameter, in parts of a 512th of the face&apos;s crop</source>
        <translation>Durchmesser des Pinsels, in 512teln des Zuschnitts</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detail</translation>
    </message>
</context>
<context>
    <name>inlay::PhotoComposer</name>
    <message>
        <source>Put the edit into the photo</source>
        <translation>Bearbeitung ins Foto setzen</translation>
    </message>
</context>
<context>
    <name>inlay::PhotoIntake</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Photo %1, %2 x %3 px</source>
        <translation>Foto %1, %2 x %3 px</translation>
    </message>
    <message>
        <source>Find the face in %1</source>
        <translation>Gesicht in %1 suchen</translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation>%1 zuschneiden</translation>
    </message>
    <message>
        <source>Decode %1</source>
        <translation>%1 dekodieren</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Photo %1, the first of its pictures, %2 x %3 px</source>
        <translation>Foto %1, das erste seiner Bilder, %2 x %3 px</translation>
    </message>
    <message>
        <source>Add the other faces of %1</source>
        <translation>Die anderen Gesichter von %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1, face %2</source>
        <translation>%1, Gesicht %2</translation>
    </message>
</context>
<context>
    <name>inlay::PhotoStage</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>inlay::PictureSlot</name>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No embedded pictures yet</source>
        <translation>Noch keine eingebetteten Bilder</translation>
    </message>
    <message>
        <source>Generate a face</source>
        <translation>Gesicht erzeugen</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1, leer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2
Drag a picture here from the shelf, or click to choose one.</source>
        <translation>%1: %2
Ein Bild aus der Ablage hierher ziehen oder zum Wählen klicken.</translation>
    </message>
    <message>
        <source>drop or click</source>
        <translation>ablegen, klicken</translation>
    </message>
    <message>
        <source>%1, %2, of another network</source>
        <translation>%1, %2, aus einem anderen Netz</translation>
    </message>
</context>
<context>
    <name>inlay::PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Save or delete a preset</source>
        <translation>Eine Voreinstellung speichern oder löschen</translation>
    </message>
    <message>
        <source>Save these settings as a preset of your own, or delete one</source>
        <translation>Speichert diese Einstellungen als eigene Voreinstellung oder löscht eine</translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation>Als Voreinstellung speichern...</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Delete (built-in presets stay)</source>
        <translation>Löschen (eingebaute bleiben)</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset. One of your own with this name is replaced;
&quot;inlay embed --preset&quot; knows it by this name too.</source>
        <translation>Name der Voreinstellung. Eine eigene mit diesem Namen wird ersetzt;
„inlay embed --preset“ kennt sie auch unter diesem Namen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Editable</source>
        <translation>Bearbeitbar</translation>
    </message>
    <message>
        <source>Closest, fast</source>
        <translation>Am nächsten, schnell</translation>
    </message>
    <message>
        <source>Closest, balanced</source>
        <translation>Am nächsten, ausgewogen</translation>
    </message>
    <message>
        <source>Closest, as in the paper</source>
        <translation>Am nächsten, wie im Artikel</translation>
    </message>
    <message>
        <source>Editable takes a few steps and stays where expressions and morphs are sound; the photo&apos;s own detail comes back from the photo. The others come as near as they can, and edit less well: as in the paper (Image2StyleGAN, 5000 steps); fast, about as near in a tenth of the time; balanced, nearer in less than a third. Below them stand your own.</source>
        <translation>Bearbeitbar macht wenige Schritte und bleibt, wo Ausdrücke und Morphs gelingen; die Einzelheiten kommen aus dem Foto selbst zurück. Die anderen kommen so nah wie möglich und lassen sich weniger gut bearbeiten: wie im Artikel (Image2StyleGAN, 5000 Schritte); schnell, etwa so nah in einem Zehntel der Zeit; ausgewogen, näher in weniger als einem Drittel. Darunter stehen die eigenen.</translation>
    </message>
</context>
<context>
    <name>inlay::PresetLibrary</name>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Your presets could not be read</source>
        <translation>Ihre Voreinstellungen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>The preset could not be saved</source>
        <translation>Die Voreinstellung ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; is saved.</source>
        <translation>Die Voreinstellung „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>The preset could not be deleted</source>
        <translation>Die Voreinstellung ließ sich nicht löschen</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; is deleted. Its settings are still in the panel: saving them brings it back.</source>
        <translation>Die Voreinstellung „%1“ ist gelöscht. Ihre Werte stehen noch im Bedienfeld: Speichern bringt sie zurück.</translation>
    </message>
</context>
<context>
    <name>inlay::QueueBox</name>
    <message>
        <source>Show the picture that is running</source>
        <translation>Das Bild zeigen, das läuft</translation>
    </message>
    <message>
        <source>Shows the picture that is being embedded</source>
        <translation>Zeigt das Bild, das eingebettet wird</translation>
    </message>
    <message>
        <source>What waits for its turn</source>
        <translation>Was wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>What waits, the next one on top. Drag to change the order (Alt+Up, Alt+Down); Delete takes it out of the queue; Enter shows the picture.</source>
        <translation>Was wartet, das Nächste oben. Ziehen ändert die Reihenfolge (Alt+Auf, Alt+Ab); Entf nimmt es aus der Warteschlange; die Eingabetaste zeigt das Bild.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Lets it have its turn earlier (Alt+Up)</source>
        <translation>Lässt es früher an die Reihe kommen (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Lets it have its turn later (Alt+Down)</source>
        <translation>Lässt es später an die Reihe kommen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Takes it out of the queue; the picture stays on the shelf (Delete)</source>
        <translation>Nimmt es aus der Warteschlange; das Bild bleibt auf der Ablage (Entf)</translation>
    </message>
    <message>
        <source>Shows %1, which is being worked on</source>
        <translation>Zeigt %1, woran gearbeitet wird</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the queue</source>
        <translation>
            <numerusform>%n weiteres in der Warteschlange</numerusform>
            <numerusform>%n weitere in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1, als Nächstes: %2</translation>
    </message>
    <message>
        <source>%1. All together about %2.</source>
        <translation>%1. Alles zusammen etwa %2.</translation>
    </message>
    <message>
        <source>%1 (waits for %2)</source>
        <translation>%1 (wartet auf %2)</translation>
    </message>
    <message>
        <source>It was queued for the network %1, and begins when that one is open.</source>
        <translation>Es wurde für das Netz %1 eingereiht und beginnt, wenn dieses offen ist.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>What is embedded now stands here; a click shows it</source>
        <translation>Was gerade eingebettet wird, steht hier; ein Klick zeigt es</translation>
    </message>
    <message>
        <source>Paused: %1, %2%</source>
        <translation>Angehalten: %1, %2 %</translation>
    </message>
    <message>
        <source>Running: %1, %2%</source>
        <translation>Läuft: %1, %2 %</translation>
    </message>
</context>
<context>
    <name>inlay::RecipeEdits</name>
    <message>
        <source>Draw %1</source>
        <translation>%1 zeichnen</translation>
    </message>
</context>
<context>
    <name>inlay::RecipeFeature</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Add a step to the recipe of %1</source>
        <translation>Dem Rezept von %1 einen Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Added to the recipe of %1 (Ctrl+5 shows it)</source>
        <translation>Dem Rezept von %1 hinzugefügt (Strg+5 zeigt es)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 is a recipe</source>
        <translation>%1 ist ein Rezept</translation>
    </message>
    <message>
        <source>A recipe is done to a picture, and none is chosen.</source>
        <translation>Ein Rezept wird auf ein Bild angewendet, und keines ist gewählt.</translation>
    </message>
    <message>
        <source>Choose a picture on the shelf, then open the recipe again.</source>
        <translation>Wählen Sie ein Bild in der Ablage und öffnen Sie das Rezept noch einmal.</translation>
    </message>
</context>
<context>
    <name>inlay::RecipePanel</name>
    <message>
        <source>Morph</source>
        <translation>Morphing</translation>
    </message>
    <message>
        <source>Style mix</source>
        <translation>Stilmix</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Edits done one after the other, from the top. The picture stays as it is: every step can be changed later.</source>
        <translation>Bearbeitungen, von oben an eine nach der anderen. Das Bild bleibt, wie es ist: Jeder Schritt lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>the picture whose recipe this is</source>
        <translation>das Bild, dessen Rezept dies ist</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>Schritte des Rezepts</translation>
    </message>
    <message>
        <source>Drag a step, or press Alt+Up and Alt+Down, to change the order; clear its box (Space) to switch it off; Delete removes it</source>
        <translation>Ziehen oder Alt+Auf und Alt+Ab ändern die Reihenfolge; das Häkchen (Leertaste) schaltet einen Schritt aus; Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Switch a step on</source>
        <translation>Einen Schritt einschalten</translation>
    </message>
    <message>
        <source>Switch a step off</source>
        <translation>Einen Schritt ausschalten</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>Strength of the chosen step</source>
        <translation>Stärke des gewählten Schritts</translation>
    </message>
    <message>
        <source>How much of the chosen step is done. Double click: nothing of it; Escape while dragging: back; or type a number.</source>
        <translation>Wie viel vom gewählten Schritt getan wird. Doppelklick: nichts davon; Escape beim Ziehen: zurück; oder eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>Do this step earlier (Alt+Up)</source>
        <translation>Diesen Schritt früher tun (Alt+Auf)</translation>
    </message>
    <message>
        <source>Do this step later (Alt+Down)</source>
        <translation>Diesen Schritt später tun (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove this step (Delete)</source>
        <translation>Diesen Schritt entfernen (Entf)</translation>
    </message>
    <message>
        <source>Copy the recipe</source>
        <translation>Das Rezept kopieren</translation>
    </message>
    <message>
        <source>Put the copied recipe on this picture</source>
        <translation>Das kopierte Rezept auf dieses Bild anwenden</translation>
    </message>
    <message>
        <source>Open a recipe file for this picture</source>
        <translation>Eine Rezeptdatei für dieses Bild öffnen</translation>
    </message>
    <message>
        <source>Export the recipe as a file (inlay apply)</source>
        <translation>Das Rezept als Datei exportieren (inlay apply)</translation>
    </message>
    <message>
        <source>Change the layers of a step</source>
        <translation>Die Schichten eines Schritts ändern</translation>
    </message>
    <message>
        <source>Move a step of the recipe</source>
        <translation>Einen Schritt des Rezepts verschieben</translation>
    </message>
    <message>
        <source>Remove a step of the recipe</source>
        <translation>Einen Schritt des Rezepts entfernen</translation>
    </message>
    <message>
        <source>Paste a recipe</source>
        <translation>Ein Rezept einfügen</translation>
    </message>
    <message>
        <source>%1 after one step</source>
        <translation>%1 nach einem Schritt</translation>
    </message>
    <message>
        <source>%1 after %2 steps</source>
        <translation>%1 nach %2 Schritten</translation>
    </message>
    <message>
        <source>No steps yet. &quot;Add to recipe&quot; in another panel puts its edit here; a recipe file can be opened below.</source>
        <translation>Noch keine Schritte. „Zum Rezept hinzufügen“ in einem anderen Bedienfeld bringt dessen Bearbeitung hierher; eine Rezeptdatei lässt sich unten öffnen.</translation>
    </message>
    <message>
        <source>The path of a step appears here once one is chosen.</source>
        <translation>Hier erscheint der Weg eines Schritts, sobald einer gewählt ist.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
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
        <translation>Zufallsgalerie</translation>
    </message>
    <message>
        <source>The gallery could not be drawn</source>
        <translation>Die Galerie ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>&amp;Truncation, ψ</source>
        <translation>&amp;Trunkierung, ψ</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Trunkierung</translation>
    </message>
    <message>
        <source>0 is the mean face, 1 whatever the network gives; in between faces are more ordinary and cleaner, beyond 1 stranger. All faces are drawn anew.</source>
        <translation>0 ist das mittlere Gesicht, 1 was immer das Netz gibt; dazwischen sind Gesichter gewöhnlicher und sauberer, über 1 seltsamer. Alle Gesichter werden neu gezeichnet.</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Startwert</translation>
    </message>
    <message>
        <source>The seed of the first face; the others count on from it. The same seed gives the same face on the same network.</source>
        <translation>Der Startwert des ersten Gesichts; die anderen zählen weiter. Derselbe Startwert gibt auf demselben Netz dasselbe Gesicht.</translation>
    </message>
    <message>
        <source>First &amp;seed</source>
        <translation>Erster &amp;Startwert</translation>
    </message>
    <message>
        <source>&amp;Other faces</source>
        <translation>&amp;Andere Gesichter</translation>
    </message>
    <message>
        <source>Other faces</source>
        <translation>Andere Gesichter</translation>
    </message>
    <message>
        <source>Goes on with another, random first seed</source>
        <translation>Macht mit einem anderen, zufälligen ersten Startwert weiter</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Which of its classes the network draws</source>
        <translation>Welche seiner Klassen das Netz zeichnet</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>Random faces</source>
        <translation>Zufällige Gesichter</translation>
    </message>
    <message>
        <source>Faces that the network invents. Click one to put it onto the shelf.</source>
        <translation>Gesichter, die das Netz erfindet. Ein Klick legt eines in die Ablage.</translation>
    </message>
    <message>
        <source>Arrow keys go from face to face, Enter puts one onto the shelf</source>
        <translation>Pfeiltasten gehen von Gesicht zu Gesicht, Eingabe legt eines in die Ablage</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More faces</source>
        <translation>Mehr Gesichter</translation>
    </message>
    <message>
        <source>Goes on at the end, as scrolling down does</source>
        <translation>Macht am Ende weiter, wie auch das Hinunterblättern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the gallery (Escape); a double click on a face adds it and closes</source>
        <translation>Schließt die Galerie (Escape); ein Doppelklick auf ein Gesicht fügt es hinzu und schließt</translation>
    </message>
    <message>
        <source> of 0 to %1</source>
        <translation> von 0 bis %1</translation>
    </message>
    <message>
        <source>This network cannot invent faces: it has no mapping network.</source>
        <translation>Dieses Netz kann keine Gesichter erfinden: Es hat kein Mapping-Netz.</translation>
    </message>
    <message>
        <source>%1 faces. A click or Enter puts one onto the shelf.</source>
        <translation>%1 Gesichter. Ein Klick oder Eingabe legt eines in die Ablage.</translation>
    </message>
</context>
<context>
    <name>inlay::SampleModel</name>
    <message>
        <source>Face of seed %1, on the shelf</source>
        <translation>Gesicht zum Startwert %1, in der Ablage</translation>
    </message>
    <message>
        <source>Face of seed %1</source>
        <translation>Gesicht zum Startwert %1</translation>
    </message>
    <message>
        <source>Seed %1, truncation %2</source>
        <translation>Startwert %1, Trunkierung %2</translation>
    </message>
    <message>
        <source>%1
It is on the shelf.</source>
        <translation>%1
Es liegt in der Ablage.</translation>
    </message>
    <message>
        <source>%1
Click to put it onto the shelf.</source>
        <translation>%1
Ein Klick legt es in die Ablage.</translation>
    </message>
    <message>
        <source>Draw a random face</source>
        <translation>Ein zufälliges Gesicht zeichnen</translation>
    </message>
</context>
<context>
    <name>inlay::SavingFeature</name>
    <message numerus="yes">
        <source>&amp;Save %n images...</source>
        <translation>
            <numerusform>%n &amp;Bild speichern...</numerusform>
            <numerusform>%n &amp;Bilder speichern...</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save image...</source>
        <translation>&amp;Bild speichern...</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n latents...</source>
        <translation>
            <numerusform>%n &amp;Latente exportieren...</numerusform>
            <numerusform>%n &amp;Latente exportieren...</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport latent...</source>
        <translation>&amp;Latente exportieren...</translation>
    </message>
    <message>
        <source>There is no picture to save yet.</source>
        <translation>Es gibt noch kein Bild zu speichern.</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already: %1.</source>
        <translation>
            <numerusform>%n dieser Dateien ist schon da: %1.</numerusform>
            <numerusform>%n dieser Dateien sind schon da: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save the images into a folder</source>
        <translation>Die Bilder in einen Ordner speichern</translation>
    </message>
    <message>
        <source>Export the latents into a folder</source>
        <translation>Die Latenten in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>&amp;Save photo...</source>
        <translation>Foto &amp;speichern...</translation>
    </message>
    <message>
        <source>Save photo...</source>
        <translation>Foto speichern...</translation>
    </message>
    <message>
        <source>Save image...</source>
        <translation>Bild speichern...</translation>
    </message>
    <message>
        <source>Replace the photo itself?</source>
        <translation>Das Foto selbst ersetzen?</translation>
    </message>
    <message>
        <source>%1 has been changed since you opened it. What it shows now would be lost: the edit is put into the photo as it was.</source>
        <translation>%1 wurde geändert, seit Sie es geöffnet haben. Was es jetzt zeigt, ginge verloren: Die Bearbeitung kommt in das Foto, wie es war.</translation>
    </message>
    <message>
        <source>%1 is the photo that you opened. Its face as it was would be in this document only.</source>
        <translation>%1 ist das Foto, das Sie geöffnet haben. Das Gesicht, wie es war, gäbe es nur noch in diesem Dokument.</translation>
    </message>
    <message>
        <source>Replace the photo</source>
        <translation>Foto ersetzen</translation>
    </message>
</context>
<context>
    <name>inlay::Session</name>
    <message>
        <source>The engine could not be loaded</source>
        <translation>Die Engine ließ sich nicht laden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Look for perceptual distances</source>
        <translation>Wahrnehmungsabstände suchen</translation>
    </message>
    <message>
        <source>The new weights cannot be used</source>
        <translation>Die neuen Gewichte sind nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Inlay computes on this now: %1.</source>
        <translation>Inlay rechnet jetzt damit: %1.</translation>
    </message>
    <message>
        <source>The GPU is not used, the CPU computes: %1</source>
        <translation>Die Grafikkarte wird nicht verwendet, der Prozessor rechnet: %1</translation>
    </message>
    <message>
        <source>Nothing has changed in what computes</source>
        <translation>Gerechnet wird wie bisher</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 ließ sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>inlay::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Network at the start</source>
        <translation>Netz beim Start</translation>
    </message>
    <message>
        <source>Which network is opened when the program starts. Where the one used last is gone or damaged, the one that comes with Inlay takes its place.</source>
        <translation>Welches Netz beim Start des Programms geöffnet wird. Wo das zuletzt verwendete fehlt oder beschädigt ist, tritt das mitgelieferte an seine Stelle.</translation>
    </message>
    <message>
        <source>The one that comes with Inlay</source>
        <translation>Das mitgelieferte</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>Das zuletzt verwendete</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>What computes</source>
        <translation>Womit gerechnet wird</translation>
    </message>
    <message>
        <source>A graphics card by NVIDIA is much faster where there is one and the program was built for it; the CPU always works. Takes effect at once, or when the embedding that runs has ended.</source>
        <translation>Eine Grafikkarte von NVIDIA ist viel schneller, wo es eine gibt und das Programm dafür gebaut ist; die CPU geht immer. Gilt sofort oder sobald die laufende Einbettung zu Ende ist.</translation>
    </message>
    <message>
        <source>Automatic: the GPU where there is one</source>
        <translation>Automatisch: die GPU, wo es eine gibt</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
        <source>Threads on the CPU</source>
        <translation>Threads auf der CPU</translation>
    </message>
    <message>
        <source>How many cores of the CPU take part. Fewer leave some to other programs; more than there are only slow it down.</source>
        <translation>Wie viele Kerne der CPU mitrechnen. Weniger lassen anderen Programmen welche; mehr, als es gibt, bremsen nur.</translation>
    </message>
    <message>
        <source>as many as cores (%1)</source>
        <translation>so viele wie Kerne (%1)</translation>
    </message>
    <message>
        <source>Compute &amp;with</source>
        <translation>Rechnen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>Nothing computes now.</source>
        <translation>Zurzeit rechnet nichts.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Zurzeit: %1.</translation>
    </message>
    <message>
        <source>The command line has chosen that for this run; what is chosen here holds from the next start on.</source>
        <translation>Das hat für dieses Mal die Befehlszeile bestimmt; was hier gewählt wird, gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>inlay::SettingsFeature</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>The language of menus and messages, from the next start on</source>
        <translation>Die Sprache der Menüs und Meldungen, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Dark or light, or as the system is</source>
        <translation>Dunkel oder hell oder wie das System</translation>
    </message>
    <message>
        <source>&amp;Surround</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Surround of the pictures</source>
        <translation>Umgebung der Bilder</translation>
    </message>
    <message>
        <source>Dark grey, or a mid grey that lets colours be judged</source>
        <translation>Dunkelgrau oder ein Mittelgrau, vor dem sich Farben beurteilen lassen</translation>
    </message>
    <message>
        <source>This takes effect when the embedding that runs has ended.</source>
        <translation>Das gilt, sobald die laufende Einbettung zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>inlay::ShelfList</name>
    <message>
        <source>Drop photos here

or press Ctrl+O to open them,
Ctrl+G to generate a face</source>
        <translation>Fotos hier ablegen

oder mit Strg+O öffnen;
Strg+G erzeugt ein Gesicht</translation>
    </message>
</context>
<context>
    <name>inlay::ShelfModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Of another network</source>
        <translation>Aus einem anderen Netz</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>It belongs to a network that is not open: it can be seen and saved.</source>
        <translation>Es gehört zu einem Netz, das nicht offen ist: Es lässt sich ansehen und speichern.</translation>
    </message>
    <message>
        <source>It belongs to the network %1, which is not open: it can be seen and saved. With that network open it can be edited.</source>
        <translation>Es gehört zum Netz %1, das nicht offen ist: Es lässt sich ansehen und speichern. Bearbeiten lässt es sich, wenn dieses Netz offen ist.</translation>
    </message>
</context>
<context>
    <name>inlay::ShelfView</name>
    <message>
        <source>Shelf of pictures</source>
        <translation>Ablage der Bilder</translation>
    </message>
    <message>
        <source>The pictures that are open. Drag one onto A or B; F2 renames, Delete removes.</source>
        <translation>Die offenen Bilder. Ziehen Sie eines auf A oder B; F2 benennt um, Entf entfernt.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Open photos or latents (Ctrl+O)</source>
        <translation>Fotos oder Latenten öffnen (Strg+O)</translation>
    </message>
</context>
<context>
    <name>inlay::ShortcutFeature</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of the program, by menu</source>
        <translation>Alle Tasten des Programms, nach Menüs</translation>
    </message>
</context>
<context>
    <name>inlay::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Part of a command&apos;s name or of its keys</source>
        <translation>Teil des Namens oder der Tasten eines Befehls</translation>
    </message>
    <message>
        <source>Shows only what has this in its name, keys or description</source>
        <translation>Zeigt nur, was dies in Namen, Tasten oder Beschreibung hat</translation>
    </message>
    <message>
        <source>Command or key</source>
        <translation>Befehl oder Taste</translation>
    </message>
    <message>
        <source>What can be done, by which keys</source>
        <translation>Was sich mit welchen Tasten tun lässt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Anywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Nächstes oder voriges Bedienelement</translation>
    </message>
    <message>
        <source>Goes through everything that can be used</source>
        <translation>Geht durch alles, was sich bedienen lässt</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>B held</source>
        <translation>B gedrückt</translation>
    </message>
    <message>
        <source>The target instead of the result while the key is held</source>
        <translation>Das Ziel statt des Ergebnisses, solange die Taste gedrückt ist</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Arrow keys, or Space held and the mouse</source>
        <translation>Pfeiltasten, oder Leertaste gedrückt und Maus</translation>
    </message>
    <message>
        <source>Another part of an enlarged picture</source>
        <translation>Ein anderer Teil eines vergrößerten Bildes</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>+  -  0  1</source>
        <translation>+  -  0  1</translation>
    </message>
    <message>
        <source>Larger, smaller, the whole picture, a pixel is a pixel</source>
        <translation>Größer, kleiner, das ganze Bild, ein Pixel ist ein Pixel</translation>
    </message>
    <message>
        <source>Split line</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Moves the line between target and result</source>
        <translation>Bewegt die Linie zwischen Ziel und Ergebnis</translation>
    </message>
    <message>
        <source>While the crop is adjusted</source>
        <translation>Während der Ausschnitt angepasst wird</translation>
    </message>
    <message>
        <source>Move, scale, turn</source>
        <translation>Verschieben, skalieren, drehen</translation>
    </message>
    <message>
        <source>Arrow keys  +  -  [  ]</source>
        <translation>Pfeiltasten  +  -  [  ]</translation>
    </message>
    <message>
        <source>In small steps; with Shift, moving and turning go ten times as far</source>
        <translation>In kleinen Schritten; mit Umschalt gehen Verschieben und Drehen zehnmal so weit</translation>
    </message>
    <message>
        <source>Another face</source>
        <translation>Ein anderes Gesicht</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Takes another of the faces that were found</source>
        <translation>Nimmt ein anderes der gefundenen Gesichter</translation>
    </message>
    <message>
        <source>Take it or leave it</source>
        <translation>Übernehmen oder lassen</translation>
    </message>
    <message>
        <source>Return embeds this part from now on, Escape keeps the old one</source>
        <translation>Return bettet fortan diesen Teil ein, Escape behält den alten</translation>
    </message>
    <message>
        <source>On sliders and style layers</source>
        <translation>Auf Reglern und Stilschichten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Arrow keys, Page up, Page down, Home, End</source>
        <translation>Pfeiltasten, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>In small and in large steps; a number can be typed as well</source>
        <translation>In kleinen und in großen Schritten; auch eine Zahl lässt sich eingeben</translation>
    </message>
    <message>
        <source>Take a drag back</source>
        <translation>Ein Ziehen zurücknehmen</translation>
    </message>
    <message>
        <source>The value from before the mouse was pressed</source>
        <translation>Der Wert von vor dem Mausdruck</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The value that a slider begins with</source>
        <translation>Der Wert, mit dem ein Regler beginnt</translation>
    </message>
    <message>
        <source>Layer of A or of B</source>
        <translation>Schicht von A oder von B</translation>
    </message>
    <message>
        <source>Space  +  -  0 to 9</source>
        <translation>Leertaste  +  -  0 bis 9</translation>
    </message>
    <message>
        <source>Flips a style layer, changes its share, types it</source>
        <translation>Schaltet eine Stilschicht um, ändert ihren Anteil, gibt ihn ein</translation>
    </message>
    <message>
        <source>Lock a layer</source>
        <translation>Eine Schicht sperren</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Presets and drags leave it alone then</source>
        <translation>Vorgaben und Ziehen lassen sie dann in Ruhe</translation>
    </message>
</context>
<context>
    <name>inlay::SmallPictures</name>
    <message>
        <source>Draw a small picture</source>
        <translation>Ein kleines Bild zeichnen</translation>
    </message>
</context>
<context>
    <name>inlay::SnapshotHistory</name>
    <message>
        <source>Use this state</source>
        <translation>Diesen Stand verwenden</translation>
    </message>
    <message>
        <source>The way here</source>
        <translation>Der Weg hierher</translation>
    </message>
    <message>
        <source>States on the way of the embedding</source>
        <translation>Stände auf dem Weg der Einbettung</translation>
    </message>
    <message>
        <source>States on the way of the embedding. Choose one to see it (arrow keys walk, Escape goes back); nothing changes until you use it.</source>
        <translation>Stände auf dem Weg der Einbettung. Einen wählen, um ihn zu sehen (Pfeiltasten gehen, Escape geht zurück); nichts ändert sich, bis Sie ihn verwenden.</translation>
    </message>
    <message>
        <source>Makes the chosen state the picture&apos;s latent; Ctrl+Z takes it back</source>
        <translation>Macht den gewählten Stand zur Latente des Bildes; Strg+Z nimmt es zurück</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Step %1: what the picture is now</source>
        <translation>Schritt %1: was das Bild jetzt ist</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Step %1 of the embedding</source>
        <translation>Schritt %1 der Einbettung</translation>
    </message>
    <message>
        <source>This state could not be drawn</source>
        <translation>Dieser Stand ließ sich nicht zeichnen</translation>
    </message>
    <message>
        <source>Take %1 back to step %2</source>
        <translation>%1 auf Schritt %2 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>inlay::Stage</name>
    <message>
        <source>Target and result</source>
        <translation>Ziel und Ergebnis</translation>
    </message>
    <message>
        <source>Loss and PSNR over the steps</source>
        <translation>Verlust und PSNR über die Schritte</translation>
    </message>
    <message>
        <source>Film strip of the path</source>
        <translation>Filmstreifen des Weges</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Foto hier ablegen</translation>
    </message>
    <message>
        <source>or press Ctrl+O to open one. Ctrl+G generates a face to play with.</source>
        <translation>oder mit Strg+O eines öffnen. Strg+G erzeugt ein Gesicht zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Reconstruction, under way</source>
        <translation>Rekonstruktion, noch unterwegs</translation>
    </message>
    <message>
        <source>Reconstruction, %1 dB</source>
        <translation>Rekonstruktion, %1 dB</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>%1 (of another network)</source>
        <translation>%1 (aus einem anderen Netz)</translation>
    </message>
    <message>
        <source>%1 (of the network %2)</source>
        <translation>%1 (aus dem Netz %2)</translation>
    </message>
    <message>
        <source>To be drawn as soon as the engine is free</source>
        <translation>Wird gezeichnet, sobald die Engine frei ist</translation>
    </message>
    <message>
        <source>It is drawn as soon as the engine is free.</source>
        <translation>Es wird gezeichnet, sobald die Engine frei ist.</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
</context>
<context>
    <name>inlay::StartFeature</name>
    <message>
        <source>Start with a sample &amp;photo</source>
        <translation>Mit einem Beis&amp;pielfoto beginnen</translation>
    </message>
    <message>
        <source>Opens the portrait of a person who does not exist, to see her smile (Ctrl+Alt+F)</source>
        <translation>Öffnet das Porträt eines Menschen, den es nicht gibt, um sie lächeln zu sehen (Strg+Alt+F)</translation>
    </message>
    <message>
        <source>Start with &amp;generated faces</source>
        <translation>Mit &amp;erzeugten Gesichtern beginnen</translation>
    </message>
    <message>
        <source>Puts a handful of the network&apos;s own faces onto the shelf, so that Morph, Style mix and Expression have something to work on (Ctrl+Alt+G)</source>
        <translation>Legt eine Handvoll eigener Gesichter des Netzes in die Ablage, damit Morphing, Stilmix und Ausdruck etwas zum Arbeiten haben (Strg+Alt+G)</translation>
    </message>
    <message>
        <source>Open the sample pho&amp;to</source>
        <translation>Beispielfo&amp;to öffnen</translation>
    </message>
    <message>
        <source>Open a portrait that comes with Inlay, to try things</source>
        <translation>Ein Porträt öffnen, das Inlay mitbringt, zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>inlay::StarterGallery</name>
    <message>
        <source>Read the starter faces</source>
        <translation>Gesichter zum Anfangen lesen</translation>
    </message>
    <message>
        <source>Generate starter faces</source>
        <translation>Gesichter zum Anfangen erzeugen</translation>
    </message>
    <message>
        <source>The starter faces could not be generated</source>
        <translation>Die Gesichter zum Anfangen ließen sich nicht erzeugen</translation>
    </message>
    <message>
        <source>Add starter faces</source>
        <translation>Gesichter zum Anfangen hinzufügen</translation>
    </message>
    <message>
        <source>face %1</source>
        <translation>Gesicht %1</translation>
    </message>
    <message>
        <source>Found in the network: what goes along with the mouth&apos;s width</source>
        <translation>Im Netz gefunden: was mit der Breite des Mundes einhergeht</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>smiling</source>
        <translation>lächelnd</translation>
    </message>
    <message>
        <source>The starter faces come without their smile</source>
        <translation>Die Gesichter zum Anfangen kommen ohne ihr Lächeln</translation>
    </message>
</context>
<context>
    <name>inlay::StatusLine</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel the embedding</source>
        <translation>Die Einbettung abbrechen</translation>
    </message>
    <message>
        <source>What the engine computes on</source>
        <translation>Worauf die Engine rechnet</translation>
    </message>
    <message>
        <source>Memory that the program uses now</source>
        <translation>Arbeitsspeicher, den das Programm jetzt belegt</translation>
    </message>
    <message>
        <source>Loading the engine...</source>
        <translation>Die Engine wird geladen...</translation>
    </message>
    <message>
        <source>The engine is not available</source>
        <translation>Die Engine ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Opening the network...</source>
        <translation>Das Netz wird geöffnet...</translation>
    </message>
    <message>
        <source>No network is open</source>
        <translation>Es ist kein Netz offen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Starting the embedding...</source>
        <translation>Die Einbettung beginnt...</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 ms/step</source>
        <translation>%1 ms/Schritt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 Speicher</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the queue</source>
        <translation>
            <numerusform>%n weiteres in der Warteschlange</numerusform>
            <numerusform>%n weitere in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume %1 (F6)</source>
        <translation>%1 fortsetzen (F6)</translation>
    </message>
    <message>
        <source>Pause %1 (F6)</source>
        <translation>%1 anhalten (F6)</translation>
    </message>
    <message>
        <source>Cancel the embedding of %1 (F8)</source>
        <translation>Einbettung von %1 abbrechen (F8)</translation>
    </message>
</context>
<context>
    <name>inlay::StyleLayerGrid</name>
    <message>
        <source>Coarse: pose, shape of the head</source>
        <translation>Grob: Haltung, Kopfform</translation>
    </message>
    <message>
        <source>Middle: features, hair, expression</source>
        <translation>Mittel: Züge, Haar, Ausdruck</translation>
    </message>
    <message>
        <source>Fine: colours, texture, light</source>
        <translation>Fein: Farben, Struktur, Licht</translation>
    </message>
    <message>
        <source>Style layers</source>
        <translation>Stilschichten</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>from A</source>
        <translation>von A</translation>
    </message>
    <message>
        <source>from B</source>
        <translation>von B</translation>
    </message>
    <message>
        <source>%1 % of B</source>
        <translation>%1 % von B</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3</source>
        <translation>Schicht %1 (%2): %3</translation>
    </message>
    <message>
        <source>Click to switch the whole group.</source>
        <translation>Ein Klick schaltet die ganze Gruppe um.</translation>
    </message>
    <message>
        <source>The layers appear here once a network is open.</source>
        <translation>Hier erscheinen die Schichten, sobald ein Netz offen ist.</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>%1 bis %2 px</translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3, locked</source>
        <translation>Schicht %1 (%2): %3, gesperrt</translation>
    </message>
    <message>
        <source>Click for A or B, drag up or down for a blend, sweep sideways over several. L locks; a number sets the share.</source>
        <translation>Klick: A oder B; senkrecht ziehen: Mischung; seitwärts wischen: mehrere. L sperrt; eine Zahl setzt den Anteil.</translation>
    </message>
    <message>
        <source>&amp;Lock this layer</source>
        <translation>Diese Schicht &amp;sperren</translation>
    </message>
    <message>
        <source>Lock all &amp;others</source>
        <translation>Alle &amp;anderen sperren</translation>
    </message>
    <message>
        <source>&amp;Unlock all</source>
        <translation>Alle &amp;entsperren</translation>
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
        <translation>Vorschaubild von %1</translation>
    </message>
</context>
<context>
    <name>inlay::UseAsFeature</name>
    <message>
        <source>The chosen picture for the panel&apos;s first slot</source>
        <translation>Das gewählte Bild für das erste Feld des Bedienfelds</translation>
    </message>
    <message>
        <source>The chosen picture for the panel&apos;s second slot</source>
        <translation>Das gewählte Bild für das zweite Feld des Bedienfelds</translation>
    </message>
    <message>
        <source>The chosen picture for the panel&apos;s third slot</source>
        <translation>Das gewählte Bild für das dritte Feld des Bedienfelds</translation>
    </message>
    <message>
        <source>Use as first picture</source>
        <translation>Als erstes Bild verwenden</translation>
    </message>
    <message>
        <source>Use as second picture</source>
        <translation>Als zweites Bild verwenden</translation>
    </message>
    <message>
        <source>Use as third picture</source>
        <translation>Als drittes Bild verwenden</translation>
    </message>
    <message>
        <source>Use as %1</source>
        <translation>Als %1 verwenden</translation>
    </message>
</context>
<context>
    <name>inlay::ValueSlider</name>
    <message>
        <source>Drag, or use the arrow keys; double click resets; Escape takes a drag back.</source>
        <translation>Ziehen oder Pfeiltasten; Doppelklick setzt zurück; Escape nimmt ein Ziehen zurück.</translation>
    </message>
</context>
</TS>
