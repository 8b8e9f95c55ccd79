namespace Maatwerk.Journeys.Teams;

/// <summary>Who is in the Playground, and where they talk: people of the demo, all made up.</summary>
internal static class PlaygroundPeople
{
    public const string Bot = "Maatwerk", Personal = "Personal Chat", Group = "Casusoverleg", Channel = "Wijkteam - Algemeen";

    /// <summary>How the conversation of the group is known to the bot.</summary>
    public const string GroupId = "19:overleg@thread.v2";

    private const string Tenant = "00000000-0000-0000-0000-00000000000a";

    // The Playground wants exactly five besides oneself.
    private static readonly (int Number, string Given, string Surname)[] Others =
        [(2, "Karim", "Haddad"), (3, "Els", "Verbeek"), (5, "Peter", "de Groot"), (6, "Marloes", "Bakker"), (1, "Noor", "Willems")];

    public static string Configuration { get; } = $$"""
        version: "0.1.1"
        tenantId: {{Tenant}}
        bot: { id: "28:maatwerk", name: {{Bot}} }
        currentUser: {{Person(4, "Samira", "Jansen")}}
        users:
        {{string.Join('\n', Others.Select(one => $"  - {Person(one.Number, one.Given, one.Surname)}"))}}
        personalChat: { id: a:samira }
        groupChat: { id: "{{GroupId}}", name: {{Group}} }
        team:
          id: "19:wijkteam@thread.tacv2"
          name: Wijkteam
          aadGroupId: 22222222-aaaa-4bbb-8ccc-000000000001
          channels:
            - { id: "19:algemeen@thread.tacv2", name: Algemeen }
        """;

    private static string Person(int number, string given, string surname) =>
        $$"""{ id: "29:{{number:00}}", name: {{given}} {{surname}}, userPrincipleName: {{given}}@demo.example, aadObjectId: 00000000-0000-0000-0000-0000000000{{number:00}}, givenName: {{given}}, surname: {{surname}}, email: {{given}}@demo.example }""";
}
