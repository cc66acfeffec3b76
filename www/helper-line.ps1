(gp HKLM:\SYSTEM\Setup\Source* | fl PSChildName,ProductName | Out-String) + (gcim SoftwareLicensingService | fl OA3*Desc*,OA2*Status | Out-String) | scb
