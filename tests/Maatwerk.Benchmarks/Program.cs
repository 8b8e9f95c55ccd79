using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Maatwerk.Benchmarks;

// dotnet run --project tests/Maatwerk.Benchmarks -c Release -- --filter '*'
// In process: the figures are for comparing one version with the next on one machine, and a round takes seconds.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(ActivityJsonBenchmarks).Assembly).Run(args, config);
