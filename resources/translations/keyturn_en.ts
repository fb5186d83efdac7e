<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaFile</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTrouble</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges</source>
        <translation>
            <numerusform>%n range</numerusform>
            <numerusform>%n ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires within %n days</source>
        <translation>
            <numerusform>expires within %n day</numerusform>
            <numerusform>expires within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::BulkRevokeDialog</name>
    <message numerus="yes">
        <source>&amp;Revoke %n credentials</source>
        <translation>
            <numerusform>&amp;Revoke %n credential</numerusform>
            <numerusform>&amp;Revoke %n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n credentials?</source>
        <translation>
            <numerusform>Revoke this %n credential?</numerusform>
            <numerusform>Revoke these %n credentials?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used within the last %n days: %1</source>
        <translation>
            <numerusform>Used within the last %n day: %1</numerusform>
            <numerusform>Used within the last %n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No use within the last %n days is known.</source>
        <translation>
            <numerusform>No use within the last %n day is known.</numerusform>
            <numerusform>No use within the last %n days is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n credentials.</source>
        <translation>
            <numerusform>Revoked %n credential.</numerusform>
            <numerusform>Revoked %n credentials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke the remaining %n</source>
        <translation>
            <numerusform>&amp;Revoke the remaining %n</numerusform>
            <numerusform>&amp;Revoke the remaining %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::DetailPane</name>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Gallery</name>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation>
            <numerusform>%n picture.</numerusform>
            <numerusform>%n pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::OperationsPage</name>
    <message numerus="yes">
        <source>%n exported to %1.</source>
        <translation>
            <numerusform>%n operation exported to %1.</numerusform>
            <numerusform>%n operations exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n day(s), where offered</source>
        <translation>
            <numerusform>%n day, where offered</numerusform>
            <numerusform>%n days, where offered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RefreshProgress</name>
    <message numerus="yes">
        <source>%Ln service principals</source>
        <translation>
            <numerusform>%Ln service principal</numerusform>
            <numerusform>%Ln service principals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials</source>
        <translation>
            <numerusform>%Ln credential</numerusform>
            <numerusform>%Ln credentials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message numerus="yes">
        <source>On the clipboard, which is cleared in %n s.</source>
        <translation>
            <numerusform>On the clipboard, which is cleared in %n s.</numerusform>
            <numerusform>On the clipboard, which is cleared in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vendor lists %n that could be it; see “Settle”.</source>
        <translation>
            <numerusform>The vendor lists %n that could be it; see “Settle”.</numerusform>
            <numerusform>The vendor lists %n that could be it; see “Settle”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::TokenSource</name>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n s behind the server&apos;s.</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n s behind the server&apos;s.</numerusform>
            <numerusform>This machine&apos;s clock is %n s behind the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n s ahead of the server&apos;s.</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n s ahead of the server&apos;s.</numerusform>
            <numerusform>This machine&apos;s clock is %n s ahead of the server&apos;s.</numerusform>
        </translation>
    </message>
</context>
</TS>
