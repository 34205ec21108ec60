package org.amnok.basemap;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.amnok.domain.LatLon;
import org.amnok.domain.record.BaseOptions;
import org.amnok.geo.projection.Projections;
import org.amnok.map.ImageLayer;
import org.amnok.map.Viewport;
import org.amnok.map.styling.MapStyle;

/// Test images of one ground, 128.1 to 128.3° E and 41.3 to 41.5° N: red tells how far east a place
/// is in thousandths of a degree, green how far south, blue is 128. Made with GDAL 3.10:
///
/// ```
/// gdal_translate -a_srs EPSG:4326 -a_ullr 128.1 41.5 128.3 41.3 -co COMPRESS=DEFLATE
///     -co PREDICTOR=2 gradient.ppm degrees.tif
/// gdalwarp -dstalpha -t_srs EPSG:32652 -r near -co TILED=YES -co BLOCKXSIZE=64
///     -co BLOCKYSIZE=64 -co COMPRESS=DEFLATE degrees.tif utm52.tif
/// gdalwarp -dstalpha -t_srs EPSG:5179 -r near -co COMPRESS=LZW -co PREDICTOR=2 degrees.tif
///     korea.tif
/// gdalwarp -t_srs EPSG:3857 -r near -co COMPRESS=PACKBITS -co INTERLEAVE=BAND degrees.tif
///     mercator.tif
/// gdal_translate -of COG -co COMPRESS=JPEG -co QUALITY=95 -co BLOCKSIZE=128 mercator.tif cog.tif
/// gdal_translate -co BIGTIFF=YES -co TILED=YES -co BLOCKXSIZE=64 -co BLOCKYSIZE=64
///     -co COMPRESS=LZW -co ENDIANNESS=BIG degrees.tif big.tif
/// gdal_translate -ot UInt16 -scale 0 255 200 9000 -a_nodata 200 -b 1 -co COMPRESS=DEFLATE
///     -co PREDICTOR=2 degrees.tif sixteen.tif
/// gdal_translate -ot Float32 -scale 0 255 0 1 -b 1 -co COMPRESS=DEFLATE -co PREDICTOR=3
///     -co TILED=YES -co BLOCKXSIZE=64 -co BLOCKYSIZE=64 degrees.tif real.tif
/// gdal_translate -of PNG -co WORLDFILE=YES mercator.tif world.png
/// gdal_translate -of MBTILES -co TILE_FORMAT=PNG mercator.tif tiles.mbtiles
/// gdal_translate -of MBTILES -co TILE_FORMAT=JPEG -co QUALITY=95 mercator.tif jpeg.mbtiles
/// gdal_translate -of MBTILES -co TILE_FORMAT=WEBP -co QUALITY=95 mercator.tif webp.mbtiles
/// sqlite3 webp.mbtiles "SELECT writefile('tile.webp', tile_data) FROM tiles"
/// gdal_translate -of GPKG -co TILE_FORMAT=PNG utm52.tif tiles.gpkg
/// gdal_translate -b 1 -b 2 -b 3 -mask 4 --config GDAL_TIFF_INTERNAL_MASK YES
///     -co COMPRESS=DEFLATE -co PREDICTOR=2 utm52.tif masked.tif
/// gdal_translate -b 1 -b 2 -b 3 -mask 4 --config GDAL_TIFF_INTERNAL_MASK YES
///     -co COMPRESS=JPEG -co PHOTOMETRIC=YCBCR -co JPEG_QUALITY=95 -co TILED=YES
///     -co BLOCKXSIZE=64 -co BLOCKYSIZE=64 utm52.tif maskedjpeg.tif
/// gdal_translate -b 1 -scale 0 255 0 3 -co NBITS=2 -co COMPRESS=DEFLATE degrees.tif twobits.tif
/// gdal_translate -outsize 2600 2600 -co COMPRESS=JPEG -co PHOTOMETRIC=YCBCR -co TILED=YES
///     -co BLOCKXSIZE=512 -co BLOCKYSIZE=512 -co JPEG_QUALITY=50 degrees.tif largejpeg.tif
/// gdal_translate -outsize 4200 4200 -of JPEG -co QUALITY=50 degrees.tif large.jpg
/// gdal_translate -b 1 -scale 0 255 0 7 -co NBITS=3 degrees.tif threebits.tif
/// gdal_translate -b 1 -ot UInt16 -scale 0 255 0 4000 -co NBITS=12 -co COMPRESS=DEFLATE
///     degrees.tif twelvebits.tif
/// gdal_translate -co COMPRESS=ZSTD -co PREDICTOR=2 -co ZSTD_LEVEL=22 degrees.tif zstd.tif
/// gdal_translate -of COG -co COMPRESS=ZSTD -co PREDICTOR=YES -co BLOCKSIZE=128 mercator.tif
///     zstdcog.tif
/// gdal_translate -co COMPRESS=ZSTD -co TILED=YES -co BLOCKXSIZE=64 -co BLOCKYSIZE=64
///     -co INTERLEAVE=BAND -co ENDIANNESS=BIG degrees.tif zstdbands.tif
/// gdal_translate -ot Float32 -scale 0 255 0 1 -b 1 -co COMPRESS=ZSTD -co PREDICTOR=3
///     degrees.tif zstdreal.tif
/// gdal_translate -srcwin 0 0 20 20 -co COMPRESS=LERC degrees.tif lerc.tif
/// gdal_translate -of GPKG -co TILE_FORMAT=PNG -co RASTER_TABLE=first mercator.tif two.gpkg
/// gdal_translate -of GPKG -co TILE_FORMAT=PNG -co RASTER_TABLE=second
///     -co APPEND_SUBDATASET=YES -b 3 -b 2 -b 1 mercator.tif two.gpkg
/// ```
final class Ground {
    private Ground() {}

    static Path file(String name) {
        try {
            var url = Objects.requireNonNull(Ground.class.getResource(name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static BaseFile open(Path file) {
        return open(file, BaseOptions.AUTOMATIC);
    }

    static BaseFile open(Path file, BaseOptions options) {
        return new BaseFiles(new TileCache(50_000_000), OverviewFolder.none(), _ -> List.of())
                .open(file, "", options);
    }

    /// A view of 200 × 200 px around a place, about one pixel of the images in each.
    static Viewport around(LatLon place) {
        var projection = Projections.webMercator();
        var at = projection.toMap(place);
        return new Viewport(projection, at.x, at.y, 100, 200, 200, 1);
    }

    /// The colour of the pixel at a place, 0xAARRGGBB; 0 where nothing is drawn.
    static int colourAt(BaseFile file, LatLon place) {
        var layers = file.layers(around(place), MapStyle.DEFAULT, () -> false);
        for (var layer : layers.reversed()) {
            var image = ((ImageLayer) layer).image();
            var extent = image.extent();
            var at = extent.projection().toMap(place);
            var column =
                    (int)
                            Math.floor(
                                    (at.x - extent.minX())
                                            / (extent.maxX() - extent.minX())
                                            * image.width());
            var row =
                    (int)
                            Math.floor(
                                    (extent.maxY() - at.y)
                                            / (extent.maxY() - extent.minY())
                                            * image.height());
            if (column >= 0 && row >= 0 && column < image.width() && row < image.height()) {
                var colour = image.argb()[row * image.width() + column];
                if (colour >>> 24 != 0) {
                    return colour;
                }
            }
        }
        return 0;
    }
}
