package org.amnok.basemap.relief;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleBinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Tiles of heights whose ground is a formula.
public final class MadeTiles {
    public static final int SIDE = 1201;

    private MadeTiles() {}

    /// A tile of 3″ as SRTM has it.
    ///
    /// @param metres of longitude and latitude, degrees
    public static byte[] hgt(int south, int west, DoubleBinaryOperator metres) {
        var bytes = ByteBuffer.allocate(2 * SIDE * SIDE);
        for (var row = 0; row < SIDE; row++) {
            for (var column = 0; column < SIDE; column++) {
                var lon = west + column / (SIDE - 1.0);
                var lat = south + 1 - row / (SIDE - 1.0);
                bytes.putShort((short) Math.round(metres.applyAsDouble(lon, lat)));
            }
        }
        return bytes.array();
    }

    public static Path write(Path file, byte[] tile) throws IOException {
        return Files.write(file, tile);
    }

    /// @param entries names, each with the same bytes
    public static Path zip(Path file, byte[] tile, String... entries) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : entries) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(tile);
            }
        }
        return file;
    }
}
