package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.file.RecordTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as known programs and datasets write their headers, with values that tell of no event:
/// place, day and title come in.
class ForeignLayoutsTest {
    private static final String DAY = "2025-09-13";
    @TempDir Path folder;

    /// Programs, their headers, a row of each.
    static Stream<Arguments> layouts() {
        return Stream.of(
                layout(
                        "KoBoToolbox",
                        "start,end,When was it?,Title,_place_latitude,_place_longitude,"
                                + "_place_altitude,_place_precision,_id,_uuid,_submission_time",
                        "2025-09-20T10:00:00.000+09:00,2025-09-20T10:04:00.000+09:00,2025-09-13,T,"
                                + "41.4,128.2,0,0,17,0b7f7eb2-b639-4e88-9f54-41b1a9a28839,"
                                + "2025-09-20T01:05:00"),
                layout(
                        "ODK Central",
                        "SubmissionDate,start,end,event_date,title,location-Latitude,"
                                + "location-Longitude,location-Altitude,location-Accuracy,"
                                + "instanceID,KEY",
                        "2025-09-20T01:05:00Z,2025-09-20T10:00:00Z,2025-09-20T10:04:00Z,2025-09-13,"
                                + "T,41.4,128.2,0,5,uuid:1,uuid:1"),
                layout(
                        "Epicollect5",
                        "ec5_uuid,created_at,uploaded_at,title,1_Date,lat_2_Location,"
                                + "long_2_Location,accuracy_2_Location,UTM_Northing_2_Location,"
                                + "UTM_Easting_2_Location,UTM_Zone_2_Location",
                        "a,2025-09-20T01:05:00Z,2025-09-20T01:05:00Z,T,13/09/2025,41.4,128.2,5,"
                                + "4583480,433131,52T"),
                layout(
                        "Ushahidi 3",
                        "title,description,Date & Time,Location.lat,Location.lon,"
                                + "Published Status,Created (UTC)",
                        "T,,2025-09-13 10:00:00,41.4,128.2,published,2025-09-20 10:00:00"),
                layout(
                        "Ushahidi 2",
                        "#,INCIDENT TITLE,INCIDENT DATE,LOCATION,DESCRIPTION,CATEGORY,LATITUDE,"
                                + "LONGITUDE",
                        "1,T,2025-09-13 10:00:00,Hyesan,,\"Traffic, \",41.4,128.2"),
                layout(
                        "Overpass",
                        "@id\t@type\t@lat\t@lon\tname\tcheck_date",
                        "1\tnode\t41.4\t128.2\tT\t2025-09-13"),
                layout(
                        "Wikidata",
                        "item,itemLabel,coord,date",
                        "http://www.wikidata.org/entity/Q1,T,Point(128.2 41.4),"
                                + "2025-09-13T00:00:00Z"),
                layout(
                        "ACLED",
                        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
                                + "sub_event_type,location,latitude,longitude,geo_precision,"
                                + "source,notes,timestamp",
                        "PRK1,2025-09-13,2025,1,Strategic developments,Strategic developments,"
                                + "Other,T,41.4,128.2,1,A,,1758153600"),
                layout(
                        "GDELT",
                        "GLOBALEVENTID,SQLDATE,Actor1Name,ActionGeo_FullName,ActionGeo_Lat,"
                                + "ActionGeo_Long,SOURCEURL,Title",
                        "1,20250913,A,Hyesan,41.4,128.2,https://example.org/a,T"),
                layout(
                        "FIRMS",
                        "latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,"
                                + "instrument,confidence,version,frp,daynight,title",
                        "41.4,128.2,300.1,0.4,0.4,2025-09-13,0512,N,VIIRS,n,2.0NRT,1.2,D,T"),
                layout(
                        "USGS earthquakes",
                        "time,latitude,longitude,depth,mag,magType,id,updated,place,type,status",
                        "2025-09-13T10:00:00.000Z,41.4,128.2,10,1.0,ml,us1,"
                                + "2025-09-20T10:00:00.000Z,T,earthquake,reviewed"),
                layout(
                        "GBIF Darwin Core",
                        "gbifID,occurrenceID,eventDate,decimalLatitude,decimalLongitude,"
                                + "coordinateUncertaintyInMeters,locality,class",
                        "1,a,2025-09-13,41.4,128.2,100,T,Aves"),
                layout(
                        "Darwin Core, as written on the label",
                        "catalogNumber,eventDate,verbatimLatitude,verbatimLongitude,title",
                        "1,2025-09-13,41.4,128.2,T"),
                layout(
                        "iNaturalist",
                        "id,observed_on,time_observed_at,created_at,latitude,longitude,"
                                + "positional_accuracy,private_latitude,private_longitude,"
                                + "place_guess,title",
                        "1,2025-09-13,2025-09-13 01:00:00 UTC,2025-09-20 01:00:00 UTC,41.4,128.2,"
                                + "5,,,Hyesan,T"),
                layout(
                        "eBird",
                        "Submission ID,Common Name,Count,Location,Latitude,Longitude,Date,Time",
                        "S1,x,1,T,41.4,128.2,2025-09-13,08:00 AM"),
                layout(
                        "Movebank",
                        "event-id,visible,timestamp,location-long,location-lat,title",
                        "1,true,2025-09-13 10:00:00.000,128.2,41.4,T"),
                layout(
                        "AIS",
                        "MMSI,BaseDateTime,LAT,LON,SOG,COG,VesselName,Status,title",
                        "1,2025-09-13T10:00:00,41.4,128.2,0,0,,1,T"),
                layout(
                        "OpenSky",
                        "time_position,icao24,lat,lon,velocity,observation_day,title",
                        "1757757600,a,41.4,128.2,0,2025-09-13,T"),
                layout(
                        "GPSLogger",
                        "time,lat,lon,elevation,accuracy,bearing,speed,satellites,provider,title",
                        "2025-09-13T10:00:00.000Z,41.4,128.2,1,5,0,0,9,gps,T"),
                layout(
                        "GPSBabel unicsv",
                        "No,Latitude,Longitude,Name,Description,Symbol,Date,Time",
                        "1,41.4,128.2,T,,Flag,2025/09/13,10:00:00"),
                layout(
                        "UTM columns",
                        "title,date,zone,easting,northing",
                        "T,2025-09-13,52T,433131,4583480"),
                layout(
                        "Google My Maps",
                        "WKT,name,description,date",
                        "POINT (128.2 41.4),T,,2025-09-13"),
                layout(
                        "QGIS, as WKT",
                        "wkt_geom,fid,title,date",
                        "Point (128.2 41.4),1,T,2025-09-13"),
                layout(
                        "ArcGIS Survey123",
                        "ObjectID,GlobalID,Title,When did it happen,CreationDate,Creator,EditDate,"
                                + "x,y",
                        "1,a,T,9/13/2025,9/20/2025 1:00:00 AM,k,9/20/2025 1:00:00 AM,128.2,41.4"),
                layout(
                        "ArcGIS table",
                        "OBJECTID,attr_date,attr_title,POINT_X,POINT_Y",
                        "1,2025-09-13,T,128.2,41.4"),
                layout(
                        "Fulcrum",
                        "fulcrum_id,created_at,updated_at,status,latitude,longitude,"
                                + "observation_date,title",
                        "a,2025-09-20 01:00:00 UTC,2025-09-20 01:00:00 UTC,Open,41.4,128.2,"
                                + "2025-09-13,T"),
                layout(
                        "CommCare",
                        "form.title,form.date_seen,form.gps.latitude,form.gps.longitude,"
                                + "received_on",
                        "T,2025-09-13,41.4,128.2,2025-09-20"),
                layout(
                        "Mapillary",
                        "key,captured_date,computed_geometry.lat,computed_geometry.lon,title",
                        "1,2025-09-13,41.4,128.2,T"),
                layout(
                        "Strava and Garmin",
                        "Activity ID,Activity Date,Title,Start Latitude,Start Longitude,"
                                + "End Latitude,End Longitude",
                        "1,\"2025-09-13\",T,41.4,128.2,41.5,128.3"),
                layout("Airtable, Chinese", "标题,发现时间,纬度,经度,备注", "T,2025-09-13,41.4,128.2,"),
                layout(
                        "Hancom Cell, Korean",
                        "관리번호,관찰 날짜,제목,위도(도),경도(도),비고",
                        "7,2025-09-13,T,41.4,128.2,"),
                layout(
                        "Korean form with long names",
                        "타임스탬프 등록일,언제 보았습니까 (날짜),제목을 쓰시오,발견 위도,발견 경도",
                        "2025-09-20,2025-09-13,T,41.4,128.2"),
                layout("Japanese spreadsheet", "件名,撮影日時,緯度,経度", "T,2025-09-13,41.4,128.2"),
                layout(
                        "OpenCage",
                        "title,date_seen,geometry.lat,geometry.lng,confidence",
                        "T,2025-09-13,41.4,128.2,9"),
                layout(
                        "Carto",
                        "cartodb_id,the_geom,title,date",
                        "1,POINT(128.2 41.4),T,2025-09-13"),
                layout(
                        "Twitter archive",
                        "id,created_at,geo.coordinates.lat,geo.coordinates.lon,title,event_day",
                        "1,2025-09-20,41.4,128.2,T,2025-09-13"),
                layout(
                        "columns without words for a place",
                        "title,date,breite,hoch",
                        "T,2025-09-13,41.4017,128.1778"));
    }

    private static Arguments layout(String program, String header, String row) {
        return Arguments.of(program, header, row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void place_day_and_title_come_in(String program, String header, String row) throws IOException {
        requireWhole(ReadTables.of(file(header + "\n" + row + "\n"), List.of()));
    }

    private static void requireWhole(ReadTables read) {
        assertThat(read.rejected()).isEmpty();
        var one = read.accepted().getFirst();
        assertThat(one.title()).isEqualTo("T");
        assertThat(one.when().observed()).isNotNull();
        assertThat(String.valueOf(one.when().observed())).contains(DAY);
        assertThat(one.place()).isInstanceOf(Place.Located.class);
        var at = ((Place.Located) one.place()).point();
        assertThat(at.latDegrees()).isCloseTo(41.4, within(0.01));
        assertThat(at.lonDegrees()).isCloseTo(128.2, within(0.03));
    }

    static Stream<Arguments> layoutsInFormats() {
        return layouts()
                .flatMap(
                        layout ->
                                Stream.of(ShapelessFormat.values())
                                        .filter(format -> format.holds(header(layout)))
                                        .map(format -> inFormat(layout, format)));
    }

    private static String header(Arguments layout) {
        return String.valueOf(layout.get()[1]);
    }

    private static Arguments inFormat(Arguments layout, ShapelessFormat format) {
        var parts = layout.get();
        return Arguments.of(parts[0], format, parts[1], parts[2]);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("layoutsInFormats")
    void place_day_and_title_come_in_from_files_without_shapes(
            String program, ShapelessFormat format, String header, String row) throws IOException {
        var table = RecordTables.open(file(header + "\n" + row + "\n")).getFirst();
        var cells = TableRows.of(table).getFirst().cells();
        requireWhole(ReadTables.of(format.write(folder, table.columns(), cells), List.of()));
    }

    @Test
    void columns_beside_shapes_say_nothing_of_the_place() throws IOException {
        var text =
                """
                {"type":"Feature","geometry":{"type":"Point","coordinates":[128.2,41.4]},
                "properties":{"label_lat":"41.9","label_lon":"128.9"}}""";
        var table =
                RecordTables.open(Files.writeString(folder.resolve("a.geojson"), text)).getFirst();
        assertThat(table.suggested().places()).isEmpty();
    }

    @Test
    void what_was_taken_by_a_part_of_its_name_is_told() throws IOException {
        var read = ReadTables.of(file("name,@lat,@lon\nT,41.4,128.2\n"), List.of());
        assertThat(read.warnings())
                .extracting(w -> w.what())
                .contains(
                        "Columns were recognised by parts of their names: @lat as lat, @lon as lon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SourceFile,DateTimeOriginal,GPSLatitude,GPSLongitude,Title\n"
                        + "a.jpg,2025-09-13,41.4,128.2,T\n",
                "image_key,date,lat,lon,compass_angle,camera_make,title\n"
                        + "k,2025-09-13,41.4,128.2,90,GoPro,T\n"
            })
    void where_a_camera_stood_is_not_taken_as_the_place(String text) throws IOException {
        var file = file(text);
        var read = ReadTables.of(file, List.of());
        var one = read.accepted().getFirst();
        assertThat(one.place()).isInstanceOf(Place.Unlocated.class);
        assertThat(String.valueOf(one.when().observed())).contains(DAY);
        assertThat(read.warnings()).extracting(w -> w.what()).anyMatch(w -> w.contains("camera"));
    }

    @Test
    void the_day_on_which_a_row_was_changed_is_not_that_of_what_was_seen() throws IOException {
        var file = file("name,latitude,longitude,modification date\nT,41.4,128.2,2020-01-02\n");
        var one = ReadTables.of(file, List.of()).accepted().getFirst();
        assertThat(one.when().observed()).isNull();
    }

    @Test
    void counts_beside_named_columns_are_no_coordinates() throws IOException {
        var one = only("title,date,cars,people\nT,2025-09-13,40.5,123.5\nT,2025-09-13,60,200\n");
        assertThat(one.place()).isInstanceOf(Place.Unlocated.class);
    }

    private Sighting only(String text) throws IOException {
        return ReadTables.of(file(text), List.of()).accepted().getFirst();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), text);
    }
}
