#!/usr/bin/python3
"""How long QGIS takes for the pictures of org.amnok.basemap.StreetMapPace: the same tiles, place,
scale and size; plain styles without edges of roads, names of streets and places.

QT_QPA_PLATFORM=offscreen qgis_streets.py FILE.mbtiles LAT,LON SCALE [PICTURE.png]
"""
import math
import statistics
import sys
import time

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsVectorTileBasicLabeling,
    QgsVectorTileBasicLabelingStyle,
    QgsVectorTileLayer,
    QgsWkbTypes,
    Qgis,
)
from qgis.PyQt.QtCore import QSize

WIDTH, HEIGHT, FRAMES, RUNS = 1600, 1000, 20, 2
app = QgsApplication([], False)
app.initQgis()


def names(layer, geometry, placement):
    style = QgsVectorTileBasicLabelingStyle()
    style.setLayerName(layer)
    style.setGeometryType(geometry)
    text = QgsPalLayerSettings()
    text.fieldName = "name"
    text.placement = placement
    style.setLabelSettings(text)
    return style


def opened(path):
    layer = QgsVectorTileLayer("type=mbtiles&url=" + path, "streets")
    assert layer.isValid()
    labels = QgsVectorTileBasicLabeling()
    labels.setStyles(
        [
            names("transportation_name", QgsWkbTypes.LineGeometry, Qgis.LabelPlacement.Curved),
            names("place", QgsWkbTypes.PointGeometry, Qgis.LabelPlacement.AroundPoint),
            names("poi", QgsWkbTypes.PointGeometry, Qgis.LabelPlacement.AroundPoint),
        ]
    )
    layer.setLabeling(labels)
    return layer


def drawn(layer, x, y, metres):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setOutputDpi(96)
    half = WIDTH * metres / 2, HEIGHT * metres / 2
    settings.setExtent(QgsRectangle(x - half[0], y - half[1], x + half[0], y + half[1]))
    started = time.perf_counter()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return (time.perf_counter() - started) * 1000, job.renderedImage()


lat, lon = map(float, sys.argv[2].split(","))
x = math.radians(lon) * 6378137
y = math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) * 6378137
metres = float(sys.argv[3]) * 0.0254 / 96 / math.cos(math.radians(lat))
for run in range(1, RUNS + 1):
    started, busy = time.perf_counter(), time.process_time()
    layer = opened(sys.argv[1])
    _, image = drawn(layer, x, y, metres)
    first = (time.perf_counter() - started) * 1000
    first_busy = (time.process_time() - busy) * 1000
    if len(sys.argv) > 4:
        image.save(sys.argv[4])
    px, py, times, busy = x, y, [], time.process_time()
    for i in range(FRAMES):
        right = 1 if i // 30 % 2 == 0 else -1
        px, py = px - right * 17 * metres, py + right * 5 * metres
        times.append(drawn(layer, px, py, metres)[0])
    busy = (time.process_time() - busy) * 1000 / FRAMES
    print(
        f"run {run}: first frame {first:.0f} ms, {first_busy:.0f} ms of processor;"
        f" dragged, median {statistics.median(times):.0f} ms, {busy:.0f} ms of processor a frame"
    )
