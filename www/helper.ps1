# Ninsho helper, format 2. Reads what Windows knows of its licence and shows it as JSON.
# It changes nothing, sends nothing, starts nothing and needs no administrator.
$failed = @()

# The licences that have a key. Of a key of your own neither characters nor serial number are taken.
# An Extended PID of another shape than the known one is not shown at all.
$products = try {
  Get-CimInstance -Query 'SELECT * FROM SoftwareLicensingProduct WHERE PartialProductKey IS NOT NULL' -ErrorAction Stop |
    Select-Object Name, Description, ID, ApplicationID, LicenseFamily, LicenseStatus, LicenseStatusReason,
      GracePeriodRemaining, ProductKeyChannel, LicenseIsAddon, VLActivationType,
      SubscriptionType, SubscriptionStatus, SubscriptionEdition,
      @{ n = 'PartialProductKey'; e = {
        if ($_.ProductKeyID -match '^\d{5}-\d{5}-000-00000[01]-' -or $_.ProductKeyChannel -eq 'Volume:GVLK') { $_.PartialProductKey }
        elseif ($_.ProductKeyID) { 'own' } else { 'hidden' } } },
      @{ n = 'ProductKeyID'; e = {
        if ($_.ProductKeyID -match '^\d{5}-\d{5}-\d{3}-\d{6}-\d\d-\d{4,5}-\d+\.0000-\d{7}$') {
          $_.ProductKeyID -replace '^(.{12})(?!000-00000[01]-)\d{3}-\d{6}-', '$1xxx-xxxxxx-' -replace '-\d{4,5}-(\d+\.)', '-xxxx-$1'
        } elseif ($_.ProductKeyID) { 'masked' } } },
      @{ n = 'EvaluationEndDate'; e = { '{0:s}' -f $_.EvaluationEndDate -replace 'T.*$' } }
} catch { $failed += 'Products' }

# The firmware: whether it holds a key (the key itself is not taken), and the mark of Vista and 7.
# Where the service tells nothing of a key, FirmwareKey is empty and not false.
$service = try {
  Get-CimInstance SoftwareLicensingService -ErrorAction Stop |
    Select-Object Version, RemainingWindowsReArmCount, OA2xBiosMarkerStatus, OA3xOriginalProductKeyDescription,
      @{ n = 'FirmwareKey'; e = { if ($_.OA3xOriginalProductKey) { $true } elseif ($_.OA3xOriginalProductKey -eq '') { $false } } }
} catch { $failed += 'Service' }

# The Windows before this one: Setup keeps one entry for each upgrade. Of a date only the day is taken.
$history = try {
  Get-ChildItem 'HKLM:\SYSTEM\Setup' -ErrorAction Stop | Where-Object PSChildName -like 'Source OS*' | Get-ItemProperty |
    Select-Object ProductName, CurrentBuild, @{ n = 'InstallDate'; e = { $_.InstallDate - $_.InstallDate % 86400 } }
} catch { $failed += 'History' }

# This Windows.
$windows = try {
  Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' -ErrorAction Stop |
    Select-Object EditionID, CurrentBuild, @{ n = 'InstallDate'; e = { $_.InstallDate - $_.InstallDate % 86400 } }
} catch { $failed += 'Windows' }

# How old the PC is, whether it is a notebook, whether it is a virtual machine, here or in a cloud.
$computer = try {
  $system = Get-CimInstance Win32_ComputerSystem -ErrorAction Stop
  $bios = Get-CimInstance Win32_BIOS
  @{
    BiosYear = $bios.ReleaseDate.Year
    SMBIOS = '{0}.{1}' -f $bios.SMBIOSMajorVersion, $bios.SMBIOSMinorVersion
    Processor = (Get-CimInstance Win32_Processor | Select-Object -First 1).Name
    Chassis = (Get-CimInstance Win32_SystemEnclosure).ChassisTypes
    Virtual = "$($system.Manufacturer) $($system.Model)" -match 'Virtual Machine|VMware|VirtualBox|KVM|QEMU|Xen|Parallels|bhyve|Apple Virtualization|Amazon EC2|Google Compute|OpenStack|Nutanix AHV|oVirt|RHEV|Droplet|Alibaba Cloud|Hetzner vServer|Tencent Cloud'
  }
} catch { $failed += 'Computer' }

# Whether the number by which the board is known is blank or a filler (the number is not taken), and
# whether Windows sees a TPM.
$board = try {
  Get-CimInstance Win32_ComputerSystemProduct -ErrorAction Stop | Select-Object @{ n = 'FillerUUID'; e = {
    $_.UUID -match '^$|^(.)(\1|-)*$|^03000200-0400-0500-0006-000700080009$|^00020003-0004-0005-0006-000700080009$|^12345678-1234-' } }
} catch { $failed += 'Board' }
$tpm = try {
  @{ Present = [bool](Get-CimInstance -Query "SELECT DeviceID FROM Win32_PnPEntity WHERE ClassGuid = '{d94ee5d8-d189-4994-83d2-f684d7d41b0d}'" -ErrorAction Stop) }
} catch { $failed += 'TPM' }

# The last activation that failed, from the log of applications: which event, its code and its day. No text of it.
$events = Get-WinEvent -FilterHashtable @{ LogName = 'Application'; ProviderName = 'Microsoft-Windows-Security-SPP'; Id = 8198, 8200 } -MaxEvents 50 -ErrorAction SilentlyContinue |
  Where-Object { $_.Message -match 'hr=0x[0-9A-F]{8}' -and ($_.Id -eq 8200 -or $_.Message -match 'AppId=55c92734-') } |
  Select-Object -First 1 -Property Id,
    @{ n = 'Code'; e = { $_.Message -replace '^[\s\S]*?hr=(0x[0-9A-F]{8})[\s\S]*$', '$1' } },
    @{ n = 'TimeCreated'; e = { '{0:s}' -f $_.TimeCreated -replace 'T.*$' } }

# What the successor of slmgr says, where it exists.
$oslicense = try {
  if (Get-Command Get-OSLicenseInfo -ErrorAction SilentlyContinue) {
    Get-OSLicenseInfo -ErrorAction Stop | Select-Object Name, ActivationID, LicenseStatus, LicenseStatusReason
  }
} catch { $failed += 'OSLicense' }

# All of it as text. A line in which a key, a serial number, a long number or a time of day stands
# all the same is left out, not shown.
$json = @{
  ninsho = 2; Products = @($products); Service = $service; History = @($history); Windows = $windows; Computer = $computer
  Board = $board; TPM = $tpm; Events = @($events); OSLicense = @($oslicense); Failed = $failed
} | ConvertTo-Json -Depth 4
$lines = $json -replace '[^\x20-\x7E\r\n]', '?' -split '\r?\n' -replace '^ +' |
  Where-Object { $_ -notmatch '(^|[^0-9A-Z])[0-9A-Z]{5}(-[0-9A-Z]{5}){4}|\d{5}-\d{5}-(?!000-00000[01]-)\d{3}-\d{6}|\d{12}|\d\d:\d\d|S-1-\d' }
$text = $lines -join "`r`n"

# Into the clipboard, and on the screen at the end: to be copied by hand, saved, or photographed.
try { $text | Set-Clipboard -ErrorAction Stop; 'Copied. It is this text:' } catch { 'Not copied. Select the text below and copy it:' }
$text
