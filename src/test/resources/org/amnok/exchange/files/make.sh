#!/bin/sh
# Makes the files in this folder from the 43 published events, with the programs of others:
# GDAL (ogr2ogr), QGIS (qgis_process) and GPSBabel; and from sites, the river and an island of the
# map, with JOSM. Run it in this folder.
set -e
rm -rf ogr* qgis* gpsbabel* josm* shp*
python3 - <<'P'
import csv
rows = list(csv.DictReader(open('../../../../../../../maps/sample/reported_activity.csv', encoding='utf-8')))
with open('/tmp/events.csv', 'w', newline='', encoding='utf-8') as f:
    w = csv.writer(f)
    w.writerow(['id', 'date_start', 'date_end', 'category', 'count_best', '장소', 'lat', 'lon'])
    for r in rows:
        ko = '혜산' if 'Hyesan' in r['place'] else ''
        w.writerow([r['id'], r['date_start'], r['date_end'], r['category'],
                    r['count_max'] if r['count_max'].isdigit() else '', ko, r['lat'], r['lon']])
P
I="-oo X_POSSIBLE_NAMES=lon -oo Y_POSSIBLE_NAMES=lat -oo KEEP_GEOM_COLUMNS=NO -oo AUTODETECT_TYPE=YES -a_srs EPSG:4326"
O="ogr2ogr -nln events"
$O -f GeoJSON ogr.geojson /tmp/events.csv $I
$O -f GeoJSON -t_srs EPSG:5179 -lco RFC7946=NO ogr-5179.geojson ogr.geojson
$O -f GeoJSONSeq -lco RS=YES ogr.geojsons ogr.geojson
$O -f KML ogr.kml ogr.geojson
$O -f LIBKML ogr.kmz ogr.geojson
$O -f FlatGeobuf -nlt POINT -where "OGR_GEOMETRY='POINT'" ogr.fgb ogr.geojson
$O -f GPX -dsco GPX_USE_EXTENSIONS=YES -nlt POINT -where "OGR_GEOMETRY='POINT'" ogr.gpx ogr.geojson
for c in 32652 5179 4490; do $O -f GPKG -t_srs EPSG:$c ogr-$c.gpkg ogr.geojson; done
rm -rf shp; mkdir shp
$O -f "ESRI Shapefile" -t_srs EPSG:5186 -lco ENCODING=CP949 shp/events.shp ogr.geojson
(cd shp && zip -qX ../shp.zip events.*)
gpsbabel -i gpx -f ogr.gpx -o gpx,gpxver=1.0 -F gpsbabel.gpx
export QT_QPA_PLATFORM=offscreen
for e in gpkg geojson kml; do
  qgis_process run native:savefeatures --INPUT=ogr.geojson --OUTPUT=$PWD/qgis.$e --LAYER_NAME=events >/dev/null 2>&1
done
python3 - <<'P'
import csv, json
M = '../../../../../../../maps/'
def named(row, shape, **more):
    tags = {'name': row['name_en'], 'name:ko': row['name_ko'], 'name:zh': row['name_zh'], **more}
    return {'type': 'Feature', 'geometry': shape, 'properties': {k: v for k, v in tags.items() if v}}
def known(name, id):
    found = json.load(open(M + name, encoding='utf-8'))['features']
    return next(f for f in found if f['properties']['id'] == id)
rows = csv.DictReader(open(M + 'hyesan_sites.csv', encoding='utf-8'))
found = [named(r, {'type': 'Point', 'coordinates': [float(r['lon']), float(r['lat'])]}, note=r['note'])
         for r in rows if r['id'] in ('h02', 'h03', 'h04', 'h06')]
river = known('yalu_river.geojson', 'r01')
at = [c for c in river['geometry']['coordinates'] if 128.15 < c[0] < 128.22 and c[1] > 41.3]
found.append(named(river['properties'], {'type': 'LineString', 'coordinates': at}, waterway='river'))
island = known('islands.geojson', 'i01')
found.append(named(island['properties'], island['geometry'], place='island'))
json.dump({'type': 'FeatureCollection', 'features': found}, open('/tmp/sites.geojson', 'w'))
P
cat > /tmp/Josm.java <<'J'
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openstreetmap.josm.data.osm.Relation;
import org.openstreetmap.josm.data.osm.RelationMember;
import org.openstreetmap.josm.data.projection.ProjectionRegistry;
import org.openstreetmap.josm.data.projection.Projections;
import org.openstreetmap.josm.gui.progress.NullProgressMonitor;
import org.openstreetmap.josm.io.GeoJSONReader;
import org.openstreetmap.josm.io.GeoJSONWriter;
import org.openstreetmap.josm.io.OsmWriterFactory;
import org.openstreetmap.josm.spi.preferences.Config;
import org.openstreetmap.josm.spi.preferences.MemoryPreferences;

class Josm {
    public static void main(String[] args) throws Exception {
        Config.setPreferencesInstance(new MemoryPreferences());
        ProjectionRegistry.setProjection(Projections.getProjectionByCode("EPSG:4326"));
        var in = Files.newInputStream(Path.of("/tmp/sites.geojson"));
        var data = GeoJSONReader.parseDataSet(in, NullProgressMonitor.INSTANCE);
        // Only what a server has a number for is written as deleted.
        var town = data.getNodes().stream().filter(n -> "Changbai town".equals(n.get("name")));
        town.forEach(node -> {
            node.setOsmId(1, 1);
            node.setDeleted(true);
        });
        var relation = new Relation();
        relation.put("type", "site");
        data.addPrimitive(relation);
        relation.addMember(new RelationMember("", data.getWays().iterator().next()));
        try (var out = new PrintWriter("josm.osm", "UTF-8");
                var osm = OsmWriterFactory.createOsmWriter(out, false, null)) {
            osm.write(data);
        }
        Files.writeString(Path.of("josm.geojson"), new GeoJSONWriter(data).write(false));
    }
}
J
java -Djava.awt.headless=true -cp "/usr/share/josm/josm.jar:/usr/share/java/*" /tmp/Josm.java

# A drive along the river with two waypoints, as a receiver would have logged it (NMEA, made up):
# what GPSBabel and JOSM make of it.
python3 - <<'P' > /tmp/drive.nmea
def sentence(words):
    check = 0
    for letter in words:
        check ^= ord(letter)
    print(f"${words}*{check:02X}", end="\r\n")

def angle(degrees, width):
    return f"{int(degrees):0{width}d}{(degrees - int(degrees)) * 60:07.4f}"

for i in range(12):
    at = f"{angle(41.400 + i * 0.0008, 2)},N,{angle(128.170 + i * 0.0015, 3)},E"
    time = f"01{i * 5:02d}00"
    sentence(f"GPGGA,{time},{at},1,08,1.1,705.0,M,0.0,M,,")
    sentence(f"GPRMC,{time},A,{at},10.0,45.0,131125,,")
sentence("GPWPL,4124.0600,N,12810.6800,E,FORD")
sentence("GPWPL,4124.3000,N,12810.9200,E,LOT")
P
gpsbabel -w -t -i nmea -f /tmp/drive.nmea -o gpx,gpxver=1.1 -F gpsbabel-drive.gpx
cat > /tmp/JosmDrive.java <<'J'
import java.io.FileInputStream;
import java.io.FileOutputStream;
import org.openstreetmap.josm.data.preferences.JosmUrls;
import org.openstreetmap.josm.data.projection.ProjectionRegistry;
import org.openstreetmap.josm.data.projection.Projections;
import org.openstreetmap.josm.io.GpxReader;
import org.openstreetmap.josm.io.GpxWriter;
import org.openstreetmap.josm.spi.preferences.Config;
import org.openstreetmap.josm.spi.preferences.MemoryPreferences;

class JosmDrive {
    public static void main(String[] args) throws Exception {
        Config.setPreferencesInstance(new MemoryPreferences());
        Config.setUrlsProvider(JosmUrls.getInstance());
        ProjectionRegistry.setProjection(Projections.getProjectionByCode("EPSG:4326"));
        var reader = new GpxReader(new FileInputStream("gpsbabel-drive.gpx"));
        reader.parse(true);
        try (var writer = new GpxWriter(new FileOutputStream("josm-drive.gpx"))) {
            writer.write(reader.getGpxData());
        }
    }
}
J
java -Djava.awt.headless=true -cp "/usr/share/josm/josm.jar:/usr/share/java/*" /tmp/JosmDrive.java
