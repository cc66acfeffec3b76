$t = (gp HKLM:\SYSTEM\Setup\Source* | fl @{n='SourceOS';e={$_.ProductName}} | Out-String) + (gcim SoftwareLicensingService | fl OA3*Desc*,OA2*Status | Out-String); $t | scb; $t
