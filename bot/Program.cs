using Maatwerk.Bot.Aanmelden;
using Maatwerk.Bot.Hosting;
using Maatwerk.Domain.Loket;
using Maatwerk.Runtime.Hosting;

Opwarmen.Begin();
var builder = WebApplication.CreateSlimBuilder(args);
var development = builder.Environment.IsDevelopment();
if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://localhost:3978");

// The clock, first: everything that follows asks it.
builder.Services.AddSingleton(Klok.From(builder.Configuration, development));

// How the LMM is reached: settings, because no public source has it.
builder.Services.AddSingleton(new Loketgegevens(
    builder.Configuration["Loket:Telefoon"] ?? (development ? "088-000 00 01 (demo)" : null), builder.Configuration["Loket:Email"], builder.Configuration["Loket:Openingstijden"])
    {
        LetBemiddeling = builder.Configuration["Loket:LetBemiddeling"] == "aan",
        Adres = AgendaEndpoint.Address(builder.Configuration["Loket:Adres"]),
    });

// The whole house: database, protocol, dialogs, understanding.
var registration = BotFrameworkOptions.From(builder.Configuration, development);
builder.Services.AddMaatwerk(
    registration,
    builder.Configuration["Storage:ConnectionString"] ?? "Data Source=data/maatwerk.db",
    builder.Configuration["Storage:ManagedIdentityClientId"]);

// Sign-in on the chat page, when it is set up: outside Development only.
var signIn = AanmeldOptions.From(builder.Configuration, registration);
if (signIn is not null) builder.Services.AddAanmelden(signIn);

var app = builder.Build();
app.MapBotFramework();   // POST /api/messages and /v3/directline
app.MapHealth();         // GET /health/live and /health/ready
app.MapMetrics();        // GET /metrics
app.MapAgenda();         // GET and POST /agenda/{id}
app.MapChatPage();       // GET /
if (signIn is not null) app.MapAanmelden(); // GET /aanmelden and POST /afmelden
app.Run();
