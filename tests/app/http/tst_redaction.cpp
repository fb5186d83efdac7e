// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/http/errorbody.h"
#include "app/http/httpmessage.h"
#include "app/http/logging.h"
#include "app/http/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

const auto planted = u"S3cr3tValue-_x9.Yz"_s;

QString quoted(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"m"_s, text}}).toJson(QJsonDocument::Compact));
}

} // namespace

/// Whatever names a secret, in whatever shape, is written out without it: into the log, and into the error
/// that becomes the dialog's details, the journal's outcome and what is exported of that.
class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyNameInEveryShape_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &name : {u"client_secret"_s, u"clientSecret"_s, u"client_assertion"_s,
                                    u"clientAssertion"_s, u"access_token"_s, u"accessToken"_s,
                                    u"refresh_token"_s, u"id_token"_s, u"secret"_s, u"password"_s}) {
            const QString json = uR"({"a":1,"%1":"%2","z":[true]})"_s.arg(name, planted);
            row(name, "JSON", json);
            row(name, "JSON, spaced", uR"({ "%1" : "%2" })"_s.arg(name, planted));
            row(name, "JSON, nested", uR"({"credential":{"%1":"%2"}})"_s.arg(name, planted));
            row(name, "JSON in JSON", quoted(json));
            row(name, "form", u"a=1&%1=%2&z=3"_s.arg(name, planted));
            row(name, "query", u"cannot reach https://a.example/t?%1=%2&z=3 now"_s.arg(name, planted));
            row(name, "prose", u"the request had %1: %2"_s.arg(name, planted));
        }
        for (const QString &name : {u"Authorization"_s, u"authorization"_s, u"Proxy-Authorization"_s,
                                    u"DPoP"_s, u"dpop"_s, u"Cookie"_s, u"Set-Cookie"_s}) {
            row(name, "header", u"Host: a\r\n%1: %2\r\nAccept: b"_s.arg(name, planted));
            row(name, "header with a scheme", u"%1: DPoP %2"_s.arg(name, planted));
            row(name, "header in JSON", quoted(u"%1: Bearer %2"_s.arg(name, planted)));
            row(name, "headers as JSON", uR"({"headers":{"%1":"Bearer %2"}})"_s.arg(name, planted));
        }
        const QString token = u"secret-token:anyone.example:v1:%1"_s.arg(planted);
        row(u"secret-token"_s, "prose", u"it was %1, yes"_s.arg(token));
        row(u"secret-token"_s, "JSON", quoted(token));
        row(u"secret-token"_s, "form", u"x=%1"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(token))));
        row(u"secret-token"_s, "other case", token.toUpper().replace(planted.toUpper(), planted));
    }

    void everyNameInEveryShape()
    {
        QFETCH(const QString, text);
        QVERIFY2(isClean(redacted(text)), qPrintable(redacted(text)));
        QVERIFY2(isClean(displayable(text)), qPrintable(displayable(text)));
    }

    void errorOfAServerThatRepeatsWhatItGot_data() { everyNameInEveryShape_data(); }

    void errorOfAServerThatRepeatsWhatItGot()
    {
        QFETCH(const QString, text);
        for (const QByteArray &body :
             {QJsonDocument(QJsonObject{{u"message"_s, text}}).toJson(), text.toUtf8(),
              QByteArray("<html><body>" + text.toUtf8() + "</body></html>")}) {
            HttpReply reply;
            reply.status = 400;
            reply.body = body;
            const ApiError error = errorFromReply(reply, Effect::Write, QDateTime::currentDateTimeUtc());
            QVERIFY2(isClean(error.text()), qPrintable(error.text()));
        }
    }

    void logOfAnyCategory()
    {
        QProcess logging;
        logging.setProcessChannelMode(QProcess::MergedChannels);
        logging.start(QCoreApplication::applicationFilePath(), {u"--log"_s});
        QVERIFY(logging.waitForFinished());
        const QString log = QString::fromUtf8(logging.readAll());
        QVERIFY2(log.contains(u"foreign.category: the form was client_secret=[redacted]"_s), qPrintable(log));
        QVERIFY2(isClean(log), qPrintable(log));
    }

private:
    static void row(const QString &name, const char *shape, const QString &text)
    {
        QTest::addRow("%s, %s", qPrintable(name), shape) << text;
    }

    /// Not even the longer part of it.
    static bool isClean(const QString &text) { return !text.contains(planted.first(8)); }
};

/// What another library would log, from a program whose log goes the way of Keyturn's.
int logAsForeigner()
{
    qInstallMessageHandler(logRedacted);
    const QLoggingCategory foreign("foreign.category");
    qCWarning(foreign).noquote() << u"the form was client_secret=%1"_s.arg(planted);
    qCInfo(foreign) << u"Authorization: Bearer %1"_s.arg(planted);
    return EXIT_SUCCESS;
}

} // namespace keyturn

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"--log"_s)) {
        return keyturn::logAsForeigner();
    }
    keyturn::RedactionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_redaction.moc"
