using Maatwerk.Bot.Aanmelden;
using Maatwerk.Bot.Afdruk;
using Maatwerk.Bot.Hosting;
using Maatwerk.Bot.Register;
using Maatwerk.Runtime.Hosting;

Opwarmen.Begin();
var builder = WebApplication.CreateSlimBuilder(args);
var development = builder.Environment.IsDevelopment();
if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://localhost:3978");

// The clock, first: everything that follows asks it.
builder.Services.AddSingleton(Klok.From(builder.Configuration, development));

// How the LMM is reached and works: settings, because no public source has it.
builder.Services.AddSingleton(Loketinstellingen.From(builder.Configuration, development));

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
app.MapAfdruk();         // GET and POST /afdruk/{key}
app.MapDownloads();      // GET and POST /downloads/{token}
if (signIn is not null) app.MapAanmelden(); // GET /aanmelden and POST /afmelden
app.Run();
