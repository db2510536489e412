import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PanelMessages, panelMessagesFor } from './panel-catalogue';

/** The words of the panel and of the parts it shares with the pages. */
export const PanelContext = createContext<PanelMessages>(panelMessagesFor('zh-CN'));

/** The words of the current language that panel and pages share. */
export function useMessages(): PanelMessages {
  return useContext(PanelContext);
}
