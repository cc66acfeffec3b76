# Ninsho helper, format 1. Reads what Windows knows of its licence and shows it as JSON.
# It changes nothing, sends nothing, starts nothing and needs no administrator.
$failed = @()

# The licences that have a key. Of a key of your own neither characters nor serial number are taken.
$products = try {
  Get-CimInstance -Query 'SELECT * FROM SoftwareLicensingProduct WHERE PartialProductKey IS NOT NULL' -ErrorAction Stop |
    Select-Object Name, Description, ID, ApplicationID, LicenseFamily, LicenseStatus, LicenseStatusReason,
      GracePeriodRemaining, ProductKeyChannel, LicenseIsAddon, VLActivationType,
      SubscriptionType, SubscriptionStatus, SubscriptionEdition,
      @{ n = 'PartialProductKey'; e = {
        if ($_.ProductKeyID -match '^.{12}000-00000[01]-' -or $_.ProductKeyChannel -eq 'Volume:GVLK') { $_.PartialProductKey }
        elseif ($_.ProductKeyID) { 'own' } else { 'hidden' } } },
      @{ n = 'ProductKeyID'; e = {
        $_.ProductKeyID -replace '^(.{12})(?!000-00000[01]-)\d{3}-\d{6}-', '$1xxx-xxxxxx-' -replace '-\d{4,5}-(\d+\.)', '-xxxx-$1' } },
      @{ n = 'EvaluationEndDate'; e = { '{0:s}' -f $_.EvaluationEndDate } }
} catch { $failed += 'Products' }

# The firmware: whether it holds a key (the key itself is not taken), and the mark of Vista and 7.
$service = try {
  Get-CimInstance SoftwareLicensingService -ErrorAction Stop |
    Select-Object Version, RemainingWindowsReArmCount, OA2xBiosMarkerStatus, OA3xOriginalProductKeyDescription,
      @{ n = 'FirmwareKey'; e = { [bool]$_.OA3xOriginalProductKey } }
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

# How old the PC is, whether it is a notebook, whether it is a virtual machine.
$computer = try {
  $system = Get-CimInstance Win32_ComputerSystem -ErrorAction Stop
  @{
    BiosYear = (Get-CimInstance Win32_BIOS).ReleaseDate.Year
    Processor = (Get-CimInstance Win32_Processor | Select-Object -First 1).Name
    Chassis = (Get-CimInstance Win32_SystemEnclosure).ChassisTypes
    Virtual = "$($system.Manufacturer) $($system.Model)" -match 'Virtual Machine|VMware|VirtualBox|KVM|QEMU|Xen|Parallels|bhyve'
  }
} catch { $failed += 'Computer' }

# What the successor of slmgr says, where it exists.
$oslicense = try {
  if (Get-Command Get-OSLicenseInfo -ErrorAction SilentlyContinue) {
    Get-OSLicenseInfo -ErrorAction Stop | Select-Object Name, ActivationID, LicenseStatus, LicenseStatusReason
  }
} catch { $failed += 'OSLicense' }

# All of it as text: on the screen and in the clipboard.
$json = @{
  ninsho = 1; Products = @($products); Service = $service; History = @($history); Windows = $windows
  Computer = $computer; OSLicense = @($oslicense); Failed = $failed
} | ConvertTo-Json -Depth 4
$json = $json -replace '[^\x20-\x7E\r\n]', '?'
$json
try { $json | Set-Clipboard -ErrorAction Stop } catch { 'Select the text above and copy it.' }
