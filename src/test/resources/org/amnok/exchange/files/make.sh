#!/bin/sh
# Makes the files in this folder from the 43 published events, with the programs of others:
# GDAL (ogr2ogr), QGIS (qgis_process) and GPSBabel. Run it in this folder.
set -e
rm -rf ogr* qgis* gpsbabel* shp*
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
