using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Maatwerk.Tests.Teams;

/// <summary>The icons, read back from the package: what Teams asks of their size and their pixels.</summary>
public class IconTests
{
    private sealed record Picture(int Width, int Height, IReadOnlyList<(byte Red, byte Green, byte Blue, byte Opacity)> Pixels);

    [Fact]
    public async Task The_colour_icon_is_192_by_192_without_a_hole()
    {
        var icon = Read((await TeamsPackage.GetAsync()).Files["color.png"]);
        (icon.Width, icon.Height).ShouldBe((192, 192));
        icon.Pixels.ShouldAllBe(pixel => pixel.Opacity == 255);
        icon.Pixels[0].ShouldBe(((byte)0x14, (byte)0x56, (byte)0x5c, (byte)255));
        icon.Pixels.Distinct().Count().ShouldBeGreaterThan(10); // a smooth edge has more than the three colours of the mark
    }

    [Fact]
    public async Task The_sign_stays_within_the_middle_120_pixels()
    {
        var icon = Read((await TeamsPackage.GetAsync()).Files["color.png"]);
        var drawn = icon.Pixels.Index().Where(pixel => pixel.Item != icon.Pixels[0]).Select(pixel => (X: pixel.Index % 192, Y: pixel.Index / 192)).ToList();
        drawn.ShouldAllBe(at => at.X >= 36 && at.X < 156 && at.Y >= 36 && at.Y < 156);
        drawn.Count.ShouldBeGreaterThan(2000);
    }

    [Fact]
    public async Task The_outline_icon_is_32_by_32_white_on_nothing()
    {
        var icon = Read((await TeamsPackage.GetAsync()).Files["outline.png"]);
        (icon.Width, icon.Height).ShouldBe((32, 32));
        icon.Pixels.ShouldAllBe(pixel => pixel.Red == 255 && pixel.Green == 255 && pixel.Blue == 255);
        icon.Pixels.Count(pixel => pixel.Opacity == 0).ShouldBeGreaterThan(400);
        icon.Pixels.Count(pixel => pixel.Opacity == 255).ShouldBeGreaterThan(150);
    }

    // PNG as the package makes it: eight bits, red, green, blue and opacity, rows without a filter.
    private static Picture Read(byte[] png)
    {
        png[..8].ShouldBe([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
        var chunks = Chunks(png).ToList();
        var header = chunks[0].Data;
        header[8..].ShouldBe([8, 6, 0, 0, 0]);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        using var rows = new MemoryStream();
        using (var packed = new ZLibStream(new MemoryStream([.. chunks.Where(chunk => chunk.Type == "IDAT").SelectMany(chunk => chunk.Data)]), CompressionMode.Decompress))
            packed.CopyTo(rows);
        var bytes = rows.ToArray();
        bytes.Length.ShouldBe(height * (1 + (4 * width)));
        var pixels = bytes.Chunk(1 + (4 * width)).SelectMany(row => row.Skip(1).Chunk(4)).Select(p => (p[0], p[1], p[2], p[3]));
        return new(width, height, [.. pixels]);
    }

    private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] png)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            yield return (Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]);
            at += 12 + length;
        }
    }
}
