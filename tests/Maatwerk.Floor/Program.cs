using Maatwerk.Floor;

// The least a durable bot can do: read an activity, keep one row, answer. What the bot is measured against.
//   --bare            only answer, keep nothing: what a start is measured against
//   --database FILE   where the rows are kept
//   --answers FILE    what it says: a list of answers, one for each turn of a conversation
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var settings = builder.Configuration;
var answers = Answers.Read(settings["answers"]);

await using var rows = args.Contains("--bare") ? null : new Rows(settings["database"] ?? "floor.db");
var app = builder.Build();
app.MapPost("/api/messages", async context =>
{
    var activity = await context.Request.ReadFromJsonAsync(Wire.Default.IncomingActivity, context.RequestAborted);
    if (activity?.Conversation?.Id is not { } conversation)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return;
    }
    var turn = rows is null ? 1 : await rows.NextTurnAsync(conversation, activity.Text ?? "");
    await context.Response.WriteAsJsonAsync(answers.To(activity, turn), Wire.Default.Replies, cancellationToken: context.RequestAborted);
});
await app.RunAsync();
