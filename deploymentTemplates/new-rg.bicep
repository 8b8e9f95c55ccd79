// Maatwerk.Bot in a new resource group. How to use it: docs/uitrollen.md.
targetScope = 'subscription'

@description('Naam van de resourcegroep die wordt gemaakt.')
param resourceGroupName string = 'maatwerk'

@description('Begin van alle namen: letters, cijfers en streepjes.')
@minLength(3)
@maxLength(20)
param name string = 'maatwerk'

@description('Waar alles komt te staan, behalve de registratie van de bot.')
param location string = deployment().location

@description('Waar de registratie van de bot staat. Met westeurope blijven de gegevens van Azure Bot Service in Europa.')
@allowed(['westeurope', 'global'])
param botLocation string = 'westeurope'

@description('Prijsklasse van de registratie van de bot.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('UserAssignedMSI: de bot is de beheerde identiteit, zonder geheim. SingleTenant: de bot is een app-registratie die je zelf maakte.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botAppType string = 'UserAssignedMSI'

@description('Alleen bij SingleTenant: de app-id van de app-registratie.')
param botAppId string = ''

@description('Alleen bij SingleTenant: het adres van het geheim in je sleutelkluis. Het geheim zelf komt nergens in een sjabloon.')
param botCredentialUri string = ''

@description('Tenants waarvan mensen met de bot mogen praten, met kommas. Leeg is alleen de eigen tenant.')
param allowedTenants string = ''

@description('Telefoonnummer van het loket, zoals de assistent het noemt.')
param loketTelefoon string = ''

@description('E-mailadres van het loket.')
param loketEmail string = ''

@description('Openingstijden van het loket.')
param loketOpeningstijden string = ''

@description('Prijsklasse van het App Service-plan. Vanaf B1: een lagere kan niet altijd aan blijven en niet in een netwerk.')
param appServiceSku string = 'B1'

@description('Soort server voor PostgreSQL.')
param databaseSku string = 'Standard_B1ms'

@description('Klasse waar die soort bij hoort.')
@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string = 'Burstable'

@description('Versie van PostgreSQL.')
@allowed(['15', '16', '17'])
param databaseVersion string = '17'

@description('Opslag van PostgreSQL in GB; groeit vanzelf mee.')
@minValue(32)
param databaseStorageGB int = 32

@description('Hoeveel dagen je terug kunt met de reservekopieën van de database.')
@minValue(7)
@maxValue(35)
param backupRetentionDays int = 35

@description('Reservekopieën ook in een tweede regio bewaren. Kan alleen bij het maken worden gekozen.')
@allowed(['Enabled', 'Disabled'])
param geoRedundantBackup string = 'Disabled'

@description('Adressen voor het netwerk van bot en database: een blok van /24 of groter dat bij jou nog vrij is.')
param addressPrefix string = '10.60.0.0/24'

@description('Volledige id van een Log Analytics-werkruimte voor logboeken en metingen. Leeg is uit.')
param logAnalyticsWorkspaceId string = ''

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: resourceGroupName
  location: location
}

module maatwerk 'main.bicep' = {
  name: 'maatwerk'
  scope: group
  params: {
    name: name
    location: location
    botLocation: botLocation
    botSku: botSku
    botAppType: botAppType
    botAppId: botAppId
    botCredentialUri: botCredentialUri
    allowedTenants: allowedTenants
    loketTelefoon: loketTelefoon
    loketEmail: loketEmail
    loketOpeningstijden: loketOpeningstijden
    appServiceSku: appServiceSku
    databaseSku: databaseSku
    databaseTier: databaseTier
    databaseVersion: databaseVersion
    databaseStorageGB: databaseStorageGB
    backupRetentionDays: backupRetentionDays
    geoRedundantBackup: geoRedundantBackup
    addressPrefix: addressPrefix
    logAnalyticsWorkspaceId: logAnalyticsWorkspaceId
  }
}

@description('De openbare naam van de bot, voor ./teams.sh --host.')
output host string = maatwerk.outputs.host

@description('De app-id van de bot, voor ./teams.sh --app-id.')
output microsoftAppId string = maatwerk.outputs.microsoftAppId

@description('De naam van de web-app, voor az webapp deploy.')
output appName string = maatwerk.outputs.appName

@description('De naam van de databaseserver.')
output databaseServer string = maatwerk.outputs.databaseServer
