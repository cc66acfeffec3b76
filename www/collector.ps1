# Ninsho collector, format 2. Asks the computers in computers.txt, one name a line, what the
# helper asks one, and writes ninsho.ndjson, a line for each. It changes nothing on them, starts
# nothing but the question (a CIM session, WinRM), and sends what it learns nowhere.
# Run it as an account that may ask them, then: ninsho inspect --format csv ninsho.ndjson
Get-Content computers.txt | Where-Object { $_ } | ForEach-Object {
  $name = $_
  $failed = @('History', 'OSLicense')

  # A computer that does not answer is a line as well. Its name stands in "name" and nowhere else.
  $session = try { New-CimSession -ComputerName $name -ErrorAction Stop } catch { $null }

  # The licences that have a key. Of a key of your own neither characters nor serial number are taken.
  $products = try {
    Get-CimInstance -CimSession $session -Query 'SELECT * FROM SoftwareLicensingProduct WHERE PartialProductKey IS NOT NULL' -ErrorAction Stop |
      Select-Object Name, Description, ID, ApplicationID, LicenseFamily, LicenseStatus, LicenseStatusReason,
        GracePeriodRemaining, ProductKeyChannel, LicenseIsAddon, VLActivationType,
        SubscriptionType, SubscriptionStatus, SubscriptionEdition,
        @{ n = 'PartialProductKey'; e = {
          if ($_.ProductKeyID -match '^\d{5}-\d{5}-000-00000[01]-' -or $_.ProductKeyChannel -eq 'Volume:GVLK') { $_.PartialProductKey }
          elseif ($_.ProductKeyID) { 'own' } else { 'hidden' } } },
        @{ n = 'ProductKeyID'; e = {
          if ($_.ProductKeyID -match '^\d{5}-\d{5}-\d{3}-\d{6}-\d\d-\d{4,5}-\d+\.0000-\d{7}$') {
            $_.ProductKeyID -replace '^(.{12})(?!000-00000[01]-)\d{3}-\d{6}-', '$1xxx-xxxxxx-' -replace '-\d{4,5}-(\d+\.)', '-xxxx-$1'
          } elseif ($_.ProductKeyID) { 'masked' } } }
  } catch { $failed += 'Products' }

  # The firmware: whether it holds a key (the key itself is not taken), and the mark of Vista and 7.
  # Where the service tells nothing of a key, FirmwareKey is empty and not false.
  $service = try {
    Get-CimInstance -CimSession $session SoftwareLicensingService -ErrorAction Stop |
      Select-Object Version, RemainingWindowsReArmCount, OA2xBiosMarkerStatus, OA3xOriginalProductKeyDescription,
        @{ n = 'FirmwareKey'; e = { if ($_.OA3xOriginalProductKey) { $true } elseif ($_.OA3xOriginalProductKey -eq '') { $false } } }
  } catch { $failed += 'Service' }

  # How old the computer is, whether it is a notebook, whether it is a virtual machine.
  $computer = try {
    $system = Get-CimInstance -CimSession $session Win32_ComputerSystem -ErrorAction Stop
    @{
      BiosYear = (Get-CimInstance -CimSession $session Win32_BIOS).ReleaseDate.Year
      Processor = (Get-CimInstance -CimSession $session Win32_Processor | Select-Object -First 1).Name
      Chassis = (Get-CimInstance -CimSession $session Win32_SystemEnclosure).ChassisTypes
      Virtual = "$($system.Manufacturer) $($system.Model)" -match 'Virtual Machine|VMware|VirtualBox|KVM|QEMU|Xen|Parallels|bhyve|Apple Virtualization|Amazon EC2|Google Compute|OpenStack|Nutanix AHV|oVirt|RHEV|Droplet|Alibaba Cloud|Hetzner vServer|Tencent Cloud'
    }
  } catch { $failed += 'Computer' }

  # All of it as one line; the upgrade history cannot be asked for in this way, and the line says so.
  if ($session) {
    @{ name = $name; text = @{
      ninsho = 2; Products = @($products); Service = $service; Computer = $computer; Failed = $failed
    } } | ConvertTo-Json -Depth 5 -Compress
    Remove-CimSession -CimSession $session
  } else {
    @{ name = $name; error = 'It did not answer.' } | ConvertTo-Json -Compress
  }
} | Set-Content ninsho.ndjson -Encoding UTF8
