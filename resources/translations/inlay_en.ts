<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>DocumentCommand</name>
    <message numerus="yes">
        <source>Remove %n pictures</source>
        <translation>
            <numerusform>Remove %n picture</numerusform>
            <numerusform>Remove %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message numerus="yes">
        <source>CPU, %n threads</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inlay::EmbedPanel</name>
    <message numerus="yes">
        <source>Embed %n pictures</source>
        <translation>
            <numerusform>Embed %n picture</numerusform>
            <numerusform>Embed %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inlay::Exporter</name>
    <message numerus="yes">
        <source>Save %n files</source>
        <translation>
            <numerusform>Save %n file</numerusform>
            <numerusform>Save %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Saved %n file in %1</numerusform>
            <numerusform>Saved %n files in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inlay::OtherNetworkFeature</name>
    <message numerus="yes">
        <source>%n pictures of the shelf belong to another network</source>
        <translation>
            <numerusform>%n picture of the shelf belongs to another network</numerusform>
            <numerusform>%n pictures of the shelf belong to another network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the shelf belong to the network %1</source>
        <translation>
            <numerusform>%n picture of the shelf belongs to the network %1</numerusform>
            <numerusform>%n pictures of the shelf belong to the network %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inlay::QueueBox</name>
    <message numerus="yes">
        <source>%n more in the queue</source>
        <translation>
            <numerusform>%n more in the queue</numerusform>
            <numerusform>%n more in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inlay::SavingFeature</name>
    <message numerus="yes">
        <source>&amp;Save %n images...</source>
        <translation>
            <numerusform>&amp;Save %n image...</numerusform>
            <numerusform>&amp;Save %n images...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n latents...</source>
        <translation>
            <numerusform>E&amp;xport %n latent...</numerusform>
            <numerusform>E&amp;xport %n latents...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already: %1.</source>
        <translation>
            <numerusform>%n of these files is there already: %1.</numerusform>
            <numerusform>%n of these files are there already: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inlay::StatusLine</name>
    <message numerus="yes">
        <source>%n more in the queue</source>
        <translation>
            <numerusform>%n more in the queue</numerusform>
            <numerusform>%n more in the queue</numerusform>
        </translation>
    </message>
</context>
</TS>
