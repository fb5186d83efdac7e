// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/dialogs/flowstest.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn {

void FlowsTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_world = std::make_unique<World>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_flows = new CredentialFlows(m_world->context(), m_window.get());
}

void FlowsTest::cleanup()
{
    // What a test has left on its way ends before its world does.
    QTRY_VERIFY(m_world->operations.findChildren<MintOperation *>().isEmpty());
    m_window.reset();
    m_world.reset();
}

QDialog *FlowsTest::dialog(const QString &name) const
{
    for (QDialog *candidate : m_window->findChildren<QDialog *>(name)) {
        if (candidate->isVisible()) {
            return candidate;
        }
    }
    return nullptr;
}

void FlowsTest::click(const QString &dialogName, const QString &button)
{
    QTRY_VERIFY2(find(dialogName, button) != nullptr, qPrintable(button));
    QTRY_VERIFY2(find(dialogName, button) != nullptr && find(dialogName, button)->isEnabled(),
                 qPrintable(button));
    QTest::mouseClick(find(dialogName, button), Qt::LeftButton);
}

void FlowsTest::createUsual()
{
    m_flows->create(u"c1"_s, usual, World::owner(usual));
    QTest::keyClicks(find(u"createDialog"_s, u"field.displayName"_s), u"prod-ci"_s);
    click(u"createDialog"_s, u"button.ok"_s);
}

void FlowsTest::createAndReveal()
{
    createUsual();
    QTRY_VERIFY(dialog(u"createDialog"_s) == nullptr);
    awaitActive(u"revealDialog"_s);
}

void FlowsTest::awaitActive(const QString &dialogName)
{
    QTRY_VERIFY(dialog(dialogName) != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), dialog(dialogName));
}

const JournalEntry &FlowsTest::newest() const
{
    const auto &records = m_world->custody.records();
    return records.at(records.count() - 1).entry;
}

} // namespace keyturn
