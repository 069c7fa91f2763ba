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
