package org.amnok.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.amnok.domain.ProblemException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Expected values by PROJ: `echo 41.40167 128.17778 | cs2cs -f %.8f EPSG:4326 EPSG:5179`, and so
/// on for each code.
class SourceCrsTest {
    private static final double LON = 128.17778;
    private static final double LAT = 41.40167;
    private static final Offset<Double> CENTIMETRE = within(1e-7);
    private static final Offset<Double> FIVE_METRES = within(5e-5);

    @ParameterizedTest
    @CsvSource({
        "EPSG:4326, 128.17778, 41.40167",
        "urn:ogc:def:crs:OGC:1.3:CRS84, 128.17778, 41.40167",
        "urn:ogc:def:crs:EPSG::5179, 1056655.04959028, 2377754.40068079",
        "http://www.opengis.net/def/crs/EPSG/0/5186, 298489.60759259, 978353.36296169",
        "EPSG:4528, 41184134.54382397, 4617587.92124190",
        "EPSG:4490, 128.17778, 41.40167",
        "urn:ogc:def:crs:EPSG:6.9:32652, 431271.23825726, 4583673.94687698",
        "EPSG:3857, 14268685.20061225, 5071769.64930690",
        "2154, 7321599.10007284, 12751537.22367099"
    })
    void coordinates_in_systems_of_today_are_found_as_proj_finds_them(
            String name, double x, double y) {
        var crs = SourceCrs.named(name);

        assertThat(lonLat(crs, x, y)[0]).isEqualTo(LON, CENTIMETRE);
        assertThat(lonLat(crs, x, y)[1]).isEqualTo(LAT, CENTIMETRE);
        assertThat(crs.warning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5174, 298428.56611986, 878050.46053990",
        "2097, 298670.24405535, 878053.74860842",
        "4284, 128.17680723, 41.40137809",
        "4301, 128.18015391, 41.39939362"
    })
    void systems_on_older_datums_are_shifted_and_warn(int code, double x, double y) {
        var crs = SourceCrs.ofEpsg(code);

        assertThat(lonLat(crs, x, y)[0]).isEqualTo(LON, FIVE_METRES);
        assertThat(lonLat(crs, x, y)[1]).isEqualTo(LAT, FIVE_METRES);
        assertThat(crs.warning().orElseThrow().remedy()).contains("tens of metres");
    }

    @Test
    void a_datum_without_known_tie_warns_of_hundreds_of_metres() {
        assertThat(SourceCrs.ofEpsg(4610).warning().orElseThrow().remedy()).contains("hundreds");
    }

    @Test
    void the_dialect_of_esri_is_read() {
        var crs =
                SourceCrs.ofWkt(
                        """
                        PROJCS["CGCS2000_3_Degree_GK_Zone_40",GEOGCS["GCS_China_Geodetic_Coordinate\
                        _System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222\
                        101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION\
                        ["Gauss_Kruger"],PARAMETER["False_Easting",40500000.0],PARAMETER["False_Nor\
                        thing",0.0],PARAMETER["Central_Meridian",120.0],PARAMETER["Scale_Factor",1.\
                        0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]\
                        """);

        assertThat(lonLat(crs, 41184134.54382397, 4617587.92124190)[0]).isEqualTo(LON, CENTIMETRE);
        assertThat(crs.name()).isEqualTo("CGCS2000_3_Degree_GK_Zone_40");
        assertThat(crs.warning()).isEmpty();
    }

    @Test
    void the_web_mercator_of_esri_is_on_a_sphere() {
        var crs =
                SourceCrs.ofWkt(
                        """
                        PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM\
                        ["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwi\
                        ch",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Mercator_Auxiliary_\
                        Sphere"],PARAMETER["Central_Meridian",0.0],UNIT["Meter",1.0]]\
                        """);

        assertThat(lonLat(crs, 14268685.20061225, 5071769.64930690)[1]).isEqualTo(LAT, CENTIMETRE);
    }

    @Test
    void of_wkt_2_the_code_is_read() {
        assertThat(SourceCrs.ofWkt("PROJCRS[\"x\",ID[\"EPSG\",32652]]").projection().code())
                .isEqualTo("EPSG:32652");
    }

    @Test
    void the_axes_of_a_definition_do_not_turn_coordinates() {
        var crs =
                SourceCrs.ofWkt(
                        """
                        GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],\
                        PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AXIS["Latitude",NORTH],\
                        AXIS["Longitude",EAST]]\
                        """);

        assertThat(lonLat(crs, LON, LAT)).containsExactly(LON, LAT);
    }

    @Test
    void a_shape_keeps_its_heights() {
        var point = new GeometryFactory().createPoint(new Coordinate(14268685.2, 5071769.6, 712));

        var moved = SourceCrs.ofEpsg(3857).toWgs84(point).getCoordinate();

        assertThat(moved.z).isEqualTo(712);
        assertThat(moved.x).isEqualTo(LON, within(1e-6));
    }

    @Test
    void swapped_coordinates_are_told() {
        assertThatThrownBy(() -> lonLat(SourceCrs.wgs84(), LAT, LON))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("look swapped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:999999",
                "EPSG:",
                "",
                "urn:x",
                "EPSG:99999999999999999999",
            })
    void names_that_are_not_known_are_told(String name) {
        assertThatThrownBy(() -> SourceCrs.named(name))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LOCAL_CS[\"mine\"]",
                "PROJCS[",
                "PROJCS[]",
                "GEOGCS[\"a\",DATUM[\"b\",SPHEROID[\"c\",x]]]",
                "PROJCS[\"a\",GEOGCS[\"b\"],PROJECTION[\"c\"]]",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void definitions_that_cannot_be_read_are_told(String wkt) {
        assertThatThrownBy(() -> SourceCrs.ofWkt(wkt)).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_position_beyond_what_a_projection_reaches_is_refused() {
        var britain = SourceCrs.ofEpsg(27700);
        var far = new GeometryFactory().createPoint(new Coordinate(479_000, 4_760_000));
        assertThatThrownBy(() -> britain.toWgs84(far))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("does not exist on the earth");
    }

    @Test
    void a_position_that_a_projection_reaches_is_taken() {
        var britain = SourceCrs.ofEpsg(27700);
        var near = new GeometryFactory().createPoint(new Coordinate(530_000, 180_000));
        assertThat(britain.toWgs84(near).getCoordinate().y).isBetween(51.0, 52.0);
    }

    private static double[] lonLat(SourceCrs crs, double x, double y) {
        var xy = new double[] {x, y};
        crs.toLonLat(xy);
        return xy;
    }
}
