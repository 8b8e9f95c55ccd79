// Maatwerk.Bot in a resource group that is there already. How to use it: docs/uitrollen.md.
targetScope = 'resourceGroup'

@description('Begin van alle namen: letters, cijfers en streepjes.')
@minLength(3)
@maxLength(20)
param name string = 'maatwerk'

@description('Waar alles komt te staan, behalve de registratie van de bot.')
param location string = resourceGroup().location

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

var prefix = toLower(name)
var unique = '${prefix}-${uniqueString(resourceGroup().id)}'
var databaseServerName = unique
var databaseName = 'maatwerk'
var isOwnIdentity = botAppType == 'UserAssignedMSI'
// Asked here, so that it is said before anything is made.
var registeredAppId = isOwnIdentity || (!empty(botAppId) && !empty(botCredentialUri))
  ? botAppId
  : fail('SingleTenant vraagt ook botAppId en botCredentialUri.')

module identity 'modules/identity.bicep' = {
  name: 'maatwerk-identiteit'
  params: { name: '${prefix}-identiteit', location: location }
}

module network 'modules/network.bicep' = {
  name: 'maatwerk-netwerk'
  params: {
    name: '${prefix}-netwerk'
    location: location
    addressPrefix: addressPrefix
    databaseServerName: databaseServerName
  }
}

module database 'modules/database.bicep' = {
  name: 'maatwerk-database'
  params: {
    name: databaseServerName
    location: location
    subnetId: network.outputs.databaseSubnetId
    zoneId: network.outputs.zoneId
    version: databaseVersion
    skuName: databaseSku
    skuTier: databaseTier
    storageSizeGB: databaseStorageGB
    backupRetentionDays: backupRetentionDays
    geoRedundantBackup: geoRedundantBackup
    logAnalyticsWorkspaceId: logAnalyticsWorkspaceId
  }
}

var appId = isOwnIdentity ? identity.outputs.clientId : registeredAppId

module app 'modules/app.bicep' = {
  name: 'maatwerk-programma'
  params: {
    name: unique
    planName: '${prefix}-plan'
    location: location
    skuName: appServiceSku
    subnetId: network.outputs.botSubnetId
    identityId: identity.outputs.id
    logAnalyticsWorkspaceId: logAnalyticsWorkspaceId
    settings: {
      ASPNETCORE_ENVIRONMENT: 'Production'
      MicrosoftAppType: botAppType
      MicrosoftAppId: appId
      MicrosoftAppTenantId: tenant().tenantId
      MicrosoftAppAllowedTenants: allowedTenants
      MicrosoftAppAllowedChannels: 'msteams'
      Storage__ConnectionString: 'Host=${database.outputs.host};Database=${databaseName};Username=${identity.outputs.name};SSL Mode=VerifyFull'
      Storage__ManagedIdentityClientId: identity.outputs.clientId
      Loket__Telefoon: loketTelefoon
      Loket__Email: loketEmail
      Loket__Openingstijden: loketOpeningstijden
      ...(isOwnIdentity ? {} : { MicrosoftAppPassword: '@Microsoft.KeyVault(SecretUri=${botCredentialUri})' })
    }
  }
}

module bot 'modules/bot.bicep' = {
  name: 'maatwerk-bot'
  params: {
    name: unique
    location: botLocation
    skuName: botSku
    endpoint: 'https://${app.outputs.host}/api/messages'
    appType: botAppType
    appId: appId
    identityId: identity.outputs.id
  }
}

// Last, and after the rest on purpose: a server that has just been made does not take administrators yet.
module databaseAccess 'modules/databaseAccess.bicep' = {
  name: 'maatwerk-toegang'
  params: {
    serverName: databaseServerName
    databaseName: databaseName
    identityName: identity.outputs.name
    identityPrincipalId: identity.outputs.principalId
  }
  dependsOn: [bot]
}

@description('De openbare naam van de bot, voor ./teams.sh --host.')
output host string = app.outputs.host

@description('De app-id van de bot, voor ./teams.sh --app-id.')
output microsoftAppId string = appId

@description('De naam van de web-app, voor az webapp deploy.')
output appName string = unique

@description('De naam van de databaseserver.')
output databaseServer string = databaseServerName
