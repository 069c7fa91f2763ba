<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>DocumentCommand</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the crop of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open photos or latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and latents (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.safetensors *.npz *.npy *.pt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StyleGAN networks (*.safetensors *.pkl *.pt *.pth);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose perceptual weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG (*.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF (*.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMP (*.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safetensors (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy, w (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch (*.pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AVI (*.avi)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a face...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1</source>
        <comment>the file is not there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file cannot be read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file cannot be written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file is of a kind that is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file is damaged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the file wants to do what a data file must not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something is larger than allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the latent belongs to another network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>there are numbers that are not finite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the memory is used up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the device to compute on is not there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something is not installed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a value or setting does not fit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>something failed inside the program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed; your work is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or choose a file instead of a folder; your work is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, and a file that was there before is still whole; choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP), latents (.safetensors, .npz, .npy, .pt) and networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a fresh copy of it; your work is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened; use it only if you trust where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller and try again; your work is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the network it belongs to, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latent is damaged; export it again where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller network; your work is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CPU in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed inside the program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed inside the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::Actions</name>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos or latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;network...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks opened before, where to get more, perceptual weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;bundled network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the network that comes with Inlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save image...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you see at full resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export latent...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the latent of what you see to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;film...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the morph as a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what you see to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an image or files from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen picture another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen pictures off the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed the chosen picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the embedding, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the embedding, keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the embedding, keep nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the queue as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust c&amp;rop...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the part that is embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what you see onto the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the network invent a face, from a random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate &amp;with...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose seed, truncation and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a g&amp;allery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a handful of the network&apos;s faces onto the shelf, to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export c&amp;urve...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write loss and PSNR over the steps as a table (CSV) or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search commands...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by its name and do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the edit that you see to the picture&apos;s recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import recipe...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recipe file for the picture of the Recipe panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport recipe...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the picture&apos;s recipe to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Inlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and result beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;lit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and result with a line to drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel is a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark surround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before dark grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mid-grey surround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture before mid grey, to judge colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark or light as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Embed panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the latent of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Morph panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from one picture to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style mi&amp;x panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of one picture with layers of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpression panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry an expression over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recipe panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was done, to go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold B: before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::AdvancedSettings</name>
    <message>
        <source>Learning rate, schedule, weights and noise of the optimiser. The presets set them well; change them to experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the gradients (SOAP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam in the directions in which the gradients vary: ends closer after the same number of steps, each a little slower. The paper takes plain Adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one step of Adam goes, up to 10. The paper takes 0.01; too high a rate makes the loss jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps over which the rate rises from 0, in percent. 0: the full rate from the first step on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps, at the end, over which the rate falls to 0 as a cosine, in percent. 0: the full rate to the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s memory for the direction, 0 to 0.999999; usually 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s memory for the size of the gradient, 0 to 0.9999999; usually 0.999. Less suits short runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the difference of the pixels (MSE) counts in the loss, 0 to 1000000. 0 leaves it out; not both weights can be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptual weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the perceptual distance counts in the loss, 0 to 1000000. 0 leaves it out and saves its time; not both weights can be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise added to w while it is searched, in standard deviations of w at the start; gone after three quarters of the steps. NVIDIA&apos;s projector takes 0.05; 0 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise map rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the noise maps, up to 10. Counts where &quot;Noise maps afterwards&quot; is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise map penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the penalty that keeps patterns out of the noise maps. NVIDIA&apos;s projector takes 100000; 0 is none. Counts where &quot;Noise maps afterwards&quot; is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when it gets no better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the search before its last step where the best loss fell by less than 0.2 % over 100 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps and all settings of this section as the preset has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::Canvas</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or click to choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and reconstruction. Plus and minus zoom, 0 fits, 1 shows the actual size, arrow keys pan, Control with left and right moves the split line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move, corners to scale, the handle to rotate, or click a numbered face. Enter accepts, Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move, corners to scale, the handle to rotate. Enter accepts, Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has that in its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::DropRouter</name>
    <message>
        <source>Image without a file, %1 x %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::EditPanel</name>
    <message>
        <source>Add to recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds this edit as a step to the recipe of the picture it changes, where it can be combined with others and changed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what you see onto the shelf as a picture of its own (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save image...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what you see at full resolution as PNG or JPEG (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for %1: drag one from the shelf, or click the slot and generate a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::EmbedPanel</name>
    <message>
        <source>Stopped by you; the best state was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by itself: more steps brought nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the numbers left their range; the best state before that was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches the point in the network&apos;s latent space whose picture comes closest to the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the crop...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, turn and scale the part of the photo that is embedded (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another network, or see where to get more (Ctrl+Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeds the chosen picture with these settings (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the embedding; nothing is lost (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends here and keeps the best result so far (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends here and leaves the picture as it was before (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the engine...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the network...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2 px, %3 style layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is open. Open one with Ctrl+Shift+O, or drop its file on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo on the window to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face found: the middle of the photo is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One face, found by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces, found by %2; the largest is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR %1 dB, SSIM %2, MSE %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps in %2 s (%3 ms a step), started at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise maps: %1, part of the latent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::EmbedSettings</name>
    <message>
        <source>Latent space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W+ has one w for every layer and comes closest to a photo; W has one for all of them; Z is what the network was trained to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W+ (closest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W (one for all layers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z (as trained)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the latent is improved. You can stop at any time and keep the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the search begins. Automatic: the mean face where a face was found, else a random point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptual distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likeness to the eye is measured, beside the difference of the pixels (MSE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known when a network is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same result, byte for byte, on one device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise maps afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the latent, the network&apos;s noise maps are fitted too, for half as many steps again (Image2StyleGAN++): finer detail. They become part of the latent and are exported with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed photos as they arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos you open are embedded at once, one after the other. Switched off, they wait for Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::EmbeddingQueue</name>
    <message>
        <source>Embed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::Exporter</name>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; choose another folder or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::ExpressionPanel</name>
    <message>
        <source>Takes the difference between an expressive and a neutral picture of one person and adds it to the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture that changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expressive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same face with an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 adds the expression as it is, 0 leaves the target, below 0 turns it round. Double click: 0; Escape while dragging: back; or type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with the expression of %2, strength %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures along the path. Left and right move along it, Home and End go to its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path from A to B: click or drag to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path appears here once A and B are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::GenerateDialog</name>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same picture on the same network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new seed each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws another seed after each picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncation psi: 0 is the mean picture, 1 whatever the network gives, in between more ordinary and cleaner; beyond 1 stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many style layers are truncated, from the coarsest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of its classes the network draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Truncation ψ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated &amp;layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a new picture onto the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (0 to %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network has none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::HistoryDock</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, the newest at the end; click to go back or forth to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::KnownNetworksPage</name>
    <message>
        <source>Inlay opens the networks that others publish, as they are: download a file from its publisher&apos;s page, then drop it on the window. Nothing in it is executed. Double-click a publisher to open the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-known networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::LanguageFeature</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s language, where the program speaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in English, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in German, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program in Japanese, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::LossChart</name>
    <message>
        <source>Loss and PSNR over the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the embedding goes: the loss (left, logarithmic) should fall, the PSNR (right, in dB) should rise. Both flat: more steps bring little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and PSNR appear here while an embedding runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No embedding has run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: loss %2, PSNR %3 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::MainWindow</name>
    <message>
        <source>Inlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edit could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2, %3 px, %4 style layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step to the recipe of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the recipe of %1 (Ctrl+5 shows it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the image, %1 x %2 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on the shelf: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Inlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Inlay %1&lt;/h3&gt;&lt;p&gt;Inlays a photograph into a StyleGAN&apos;s latent space and edits it there, after Image2StyleGAN (Abdal, Qin and Wonka, 2019).&lt;/p&gt;&lt;p&gt;Released under the MIT licence. Made with Qt, LibTorch and OpenCV.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled network is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &lt;i&gt;(%1 more)&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::MixPanel</name>
    <message>
        <source>Pose and shape sit in the coarse layers, colour and texture in the fine ones: take each from A or from B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the layers before the crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the layers from the crossover on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossover layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers before this one come from A, from it on from B. Double click: the middle; Escape while dragging: back; or type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style mix of %1 with layers %3 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, layers %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::MorphPanel</name>
    <message>
        <source>Walks through the latent space from B to A: w = λ A + (1 - λ) B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B  (λ = 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the walk begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A  (λ = 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the walk ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lambda, λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambda, from B to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of A is in the picture. Double click: the middle; Escape while dragging: back; or type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond 0..1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets λ leave the way between the two: exaggerates what sets them apart. Pictures get stranger the further you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves λ back and forth between the ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the film takes from B to A, at 25 pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export film...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the walk from B to A as an MP4 or AVI film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morph of %1 and %2, λ %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::NetworkManager</name>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where to get more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Perceptual weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a network takes it off this list; its file stays. Drop a network&apos;s file on the window to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the selected network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the selected network; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a network from a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::NetworkRegistry</name>
    <message>
        <source>The list of networks could not be saved to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::NetworkTableModel</name>
    <message>
        <source>
The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Identity: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::PanelRail</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::PerceptualWeightsPage</name>
    <message>
        <source>An embedding compares pictures by what a network sees in them. Inlay comes with a distance of its own; the paper&apos;s needs one of these files. Download it, then choose it here or drop it on the window: the distance appears in the Embed panel. Double-click a line to open its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptual weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of weights, and whether Inlay knows where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG-16: the distance of Image2StyleGAN (conv1_1, conv1_2, conv3_2, conv4_2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torchvision, about 528 MB; BSD 3-Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPIPS, its linear layers: needs VGG-16 as well, from the file above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lpips package, in lpips/weights/v0.1, about 7 KB; BSD 2-Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG-16 and LPIPS in one file, as NVIDIA&apos;s projector uses them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA, about 553 MB; Nvidia Source Code License (not for commercial use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of perceptual weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a file of perceptual weights; it stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::PhotoIntake</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1, %2 x %3 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the face in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::PictureSlot</name>
    <message>
        <source>No embedded pictures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
Drag a picture here from the shelf, or click to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop or click</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::PresetBox</name>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast gives a sketch, Balanced a good likeness, Paper repeats the settings of Image2StyleGAN (5000 steps). Below them stand your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or delete a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these settings as a preset of your own, or delete one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (built-in presets stay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset. One of your own with this name is replaced;
&quot;inlay embed --preset&quot; knows it by this name too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::RecipePanel</name>
    <message>
        <source>Morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits done one after the other, from the top. The picture stays as it is: every step can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture whose recipe this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a step, or press Alt+Up and Alt+Down, to change the order; clear its box (Space) to switch it off; Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a step off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the chosen step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the chosen step is done. Double click: nothing of it; Escape while dragging: back; or type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this step later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this step (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the copied recipe on this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recipe file for this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the recipe as a file (inlay apply)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions of change, found in the network itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How directions are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SeFa factorises the weights that make styles; GANSpace takes the principal components of random faces. Both need some seconds the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SeFa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GANSpace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style layers of the directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse layers carry pose and shape, fine ones colour and texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the strongest directions, in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest first. Type to give the direction a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the direction to the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the direction as a step; its strength is then yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2-%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No directions could be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the strength of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a step of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a step of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::Session</name>
    <message>
        <source>The engine could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a photo nor a latent nor a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inlay opens photos (PNG, JPEG, WebP, TIFF, BMP), latents (.safetensors, .npz, .npy, .pt) and networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2: choose it as the distance in the Embed panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the perceptual weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your presets could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset could not be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; is deleted. Its settings are still in the panel: saving them brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1 layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face could be generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated by the network, seed %1, truncation %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery could not be generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the network: what goes along with the mouth&apos;s width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gallery comes without its smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::ShelfList</name>
    <message>
        <source>Drop photos here

or press Ctrl+O to open them,
Ctrl+G to generate a face</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::ShelfModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::ShelfView</name>
    <message>
        <source>Shelf of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures that are open. Drag one onto A or B; F2 renames, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos or latents (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::Stage</name>
    <message>
        <source>Target and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and PSNR over the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film strip of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with &amp;generated faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with generated faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a handful of the network&apos;s own faces onto the shelf, so that Morph, Style mix and Expression have something to work on (Ctrl+Alt+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framed part of the photo is what gets embedded. Where there are several faces, click one to choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeds this part of the photo (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the crop from before (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or press Ctrl+O to open one. Ctrl+G generates a face to play with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction, under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction, %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::StatusLine</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine computes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that the program uses now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the engine...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the network...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the embedding...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms/step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more in the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::StyleLayerGrid</name>
    <message>
        <source>Coarse: pose, shape of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle: features, hair, expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine: colours, texture, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to switch between A and B, sweep over several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to switch the whole group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers appear here once a network is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::ThumbnailCache</name>
    <message>
        <source>Thumbnail of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inlay::ValueSlider</name>
    <message>
        <source>Drag, or use the arrow keys; double click resets; Escape takes a drag back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Embed photos into a StyleGAN&apos;s latent space and edit them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, latents or a network to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
