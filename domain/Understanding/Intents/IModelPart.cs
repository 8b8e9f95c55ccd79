namespace Maatwerk.Domain.Understanding;

/// <summary>One of the small models that together make the choice.</summary>
internal interface IModelPart
{
    /// <summary>Fills in one logit per intent, in the order of <see cref="Intents.All"/>.</summary>
    void Score(List<Feature> features, Span<float> logits);

    void Write(BinaryWriter writer);
}
