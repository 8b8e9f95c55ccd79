using Maatwerk.Bot.Hosting;
using Maatwerk.Runtime.Hosting;

var builder = WebApplication.CreateSlimBuilder(args);
var development = builder.Environment.IsDevelopment();

// The clock, first: everything that follows asks it.
builder.Services.AddSingleton(Klok.From(builder.Configuration, development));

// The whole house: database, protocol, dialogs, understanding.
builder.Services.AddMaatwerk(
    BotFrameworkOptions.From(builder.Configuration, development),
    builder.Configuration["Storage:ConnectionString"] ?? "Data Source=data/maatwerk.db");

var app = builder.Build();
app.MapBotFramework();   // POST /api/messages and /v3/directline
app.MapHealth();         // GET /health/live and /health/ready
app.MapChatPage();       // GET /
app.Run();
