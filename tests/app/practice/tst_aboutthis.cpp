// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/aboutthis.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

class AboutThisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyComponentSaysItsVersion()
    {
        static const QRegularExpression number(uR"(\d+\.\d+)"_s);
        const About about = aboutThis(u"/some/where"_s);
        QCOMPARE(about.dataDirectory, u"/some/where"_s);
        QVERIFY(number.match(about.version).hasMatch());
        QVERIFY(!about.components.isEmpty());
        for (const About::Component &component : about.components) {
            QVERIFY2(number.match(component.version).hasMatch(), qPrintable(component.name));
        }
    }
};

} // namespace keyturn

QTEST_GUILESS_MAIN(keyturn::AboutThisTest)
#include "tst_aboutthis.moc"
