using Maatwerk.Domain.Register;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerk.Benchmarks;

internal static class MeasuringExtensions
{
    /// <summary>The desk asks for a register; turns that do not search need none in it.</summary>
    public static IServiceCollection AddRegisterForMeasuring(this IServiceCollection services) =>
        services.AddSingleton<IRegister>(new NoRegister());

    private sealed class NoRegister : IRegister;
}
