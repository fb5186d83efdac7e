// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/icons.h"

#include <QDir>
#include <QImage>
#include <QPalette>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

/// Renderers of different versions round an edge differently, by a few parts of 255.
constexpr int roundedEdge = 40;

QDir resources()
{
    return QDir(qEnvironmentVariable("KEYTURN_RESOURCES"));
}

int largestDifference(const QImage &one, const QImage &other)
{
    const QImage left = one.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const QImage right = other.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    int largest = 0;
    for (int y = 0; y < left.height(); ++y) {
        const uchar *a = left.constScanLine(y);
        const uchar *b = right.constScanLine(y);
        for (qsizetype byte = 0; byte < left.bytesPerLine(); ++byte) {
            largest = std::max(largest, std::abs(a[byte] - b[byte]));
        }
    }
    return largest;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void picturesAreThoseOfTheDrawings()
    {
        QTemporaryDir rendered;
        QProcess renderer;
        renderer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        renderer.start(resources().filePath(u"render-icons.sh"_s), {rendered.path()});
        QVERIFY(renderer.waitForFinished(-1));
        QVERIFY2(renderer.exitCode() == 0, "rsvg-convert is needed: ./dev icons");
        const QDir committed(resources().filePath(u"png"_s));
        const QStringList names = committed.entryList(QDir::Files);
        QCOMPARE(QDir(rendered.path()).entryList(QDir::Files), names);
        for (const QString &name : names) {
            const QImage picture(committed.filePath(name));
            const QImage anew(rendered.filePath(name));
            QVERIFY2(!picture.isNull() && picture.size() == anew.size(), qPrintable(name));
            QVERIFY2(largestDifference(picture, anew) <= roundedEdge, qPrintable(name));
        }
    }

    void programCarriesEach()
    {
        const QStringList drawings =
            QDir(resources().filePath(u"icons"_s)).entryList({u"*.svg"_s}, QDir::Files);
        QVERIFY(drawings.size() > 20);
        for (const QString &drawing : drawings) {
            const QByteArray name = drawing.chopped(4).toLatin1();
            if (name == "keyturn") {
                continue;
            }
            for (const int size : {16, 24, 32, 48, 72, 96, 100}) {
                const QPixmap picture = icon(QLatin1StringView(name)).pixmap(size);
                QVERIFY2(!picture.isNull() && picture.width() == size, name.constData());
            }
        }
    }

    void masksAreTintedWithThePalette()
    {
        const QColor ink(0x12, 0x34, 0x56);
        const QImage picture = icon("new"_L1, ink).pixmap(32).toImage();
        QCOMPARE(picture.pixelColor(16, 16), ink);
    }

    void programIconHasTheUsualSizes()
    {
        const QList<QSize> sizes = programIcon().availableSizes();
        for (const int side : {16, 24, 32, 48, 64, 128, 256, 512}) {
            QVERIFY2(sizes.contains(QSize(side, side)), qPrintable(QString::number(side)));
        }
    }
};

} // namespace keyturn

QTEST_MAIN(keyturn::IconsTest)
#include "iconstest.moc"
