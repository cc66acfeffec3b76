(cscript //nologo %windir%\system32\slmgr.vbs /dlv & reg query HKLM\SYSTEM\Setup /s /v ProductName) | clip
